import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { Lock, Pencil, TriangleAlert, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { anchorOf } from '../change-set/pointers';
import { useWords } from '../text/words';
import type { Choice } from './use-choice';
import { useLanding } from './use-landing';
import { WhyText } from './WhyText';

/** What the control inside needs to be wired up: `describedBy` holds error, reasons and the role it takes. */
export type Wiring = { labelledBy: string; describedBy: string; disabled: boolean };

type Props = {
  choice: Choice;
  /** True where the control shows the label itself, as a switch does. */
  ownLabel?: boolean;
  /** True while something is typed that cannot be taken over. */
  invalid?: boolean;
  undo?: () => void;
  children: (wiring: Wiring) => ReactNode;
};

const Changed = ({ choice, invalid, undo }: { choice: Choice; invalid: boolean; undo: () => void }) => {
  const { t } = useTranslation('forms');
  const Icon = invalid ? TriangleAlert : Pencil;
  return (
    <Group gap="xs">
      <Badge variant="default" tt="none" leftSection={<Icon size={12} aria-hidden />}>
        {invalid ? t('refused') : t('changed')}
      </Badge>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Undo2 size={14} aria-hidden />}
        aria-label={t('undo_of', { setting: choice.label })}
        onClick={undo}
      >
        {t('undo')}
      </Button>
    </Group>
  );
};

const Notes = ({ choice, id }: { choice: Choice; id: string }) => {
  const { t } = useTranslation('forms');
  const words = useWords();
  const { changed, error, denied, inForce, saved, path } = choice;
  return (
    <Stack gap={4} id={id}>
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" lang="en">
          {error}
        </Text>
      )}
      {changed && <Text size="sm">{t('saved_value', { value: words.value(saved, path) })}</Text>}
      {inForce?.why.kind === 'plan_limit' && !changed && (
        <Text size="sm">{t('holds', { value: words.value(inForce.value, path) })}</Text>
      )}
      {denied !== undefined && (
        <Text size="xs" c="dimmed">
          <Lock size={12} aria-hidden /> {denied}
        </Text>
      )}
      {inForce && <WhyText why={inForce.why} />}
    </Stack>
  );
};

/**
 * The frame of every setting: its label and place for links, the sign that it is changed with the way back, what stands
 * against it, why it holds, and which role it takes.
 */
export const SettingControl = ({ choice, ownLabel = false, invalid = false, undo, children }: Props) => {
  const { t } = useTranslation('forms');
  const words = useWords();
  const id = useId();
  const { path, label, changed, resettable, offer, denied } = choice;
  const frame = useLanding<HTMLDivElement>(anchorOf(path));
  const back = () => {
    (undo ?? choice.undo)();
    // The button goes with the change: the focus stays with the setting.
    frame.current?.focus();
  };
  const sign = (changed || invalid) && <Changed choice={choice} invalid={invalid} undo={back} />;
  return (
    <Stack
      ref={frame}
      id={anchorOf(path)}
      role="group"
      {...(ownLabel ? { 'aria-label': label } : { 'aria-labelledby': `${id}-label` })}
      tabIndex={-1}
      gap="xs"
      data-path={path}
      data-changed={changed || undefined}
    >
      {!ownLabel && (
        <Group justify="space-between" gap="xs">
          <Text id={`${id}-label`} fw={600}>
            {label}
          </Text>
          {sign}
        </Group>
      )}
      {children({ labelledBy: `${id}-label`, describedBy: `${id}-notes`, disabled: denied !== undefined })}
      {/* A switch stays where it is when it is used: what appears then appears below it. */}
      {ownLabel && sign}
      <Notes choice={choice} id={`${id}-notes`} />
      {resettable && denied === undefined && (
        <Button
          size="compact-sm"
          variant="subtle"
          h="auto"
          mih={26}
          px={0}
          styles={{ root: { alignSelf: 'flex-start', textAlign: 'start' }, label: { whiteSpace: 'normal' } }}
          aria-label={t('reset_of', { setting: label, value: words.value(offer.default, path) })}
          onClick={() => {
            choice.reset();
            frame.current?.focus();
          }}
        >
          {t('reset', { value: words.value(offer.default, path) })}
        </Button>
      )}
    </Stack>
  );
};
