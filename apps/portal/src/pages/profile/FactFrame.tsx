import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { CircleAlert, Pencil, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeSet } from '../../change-set/ChangeSet';
import { anchorOf } from '../../change-set/pointers';
import { useLanding } from '../../forms/use-landing';
import type { FactName } from './facts';
import { useFact } from './use-fact';

/** What the control inside needs to be wired up. */
export type Wiring = { id: string; labelledBy: string; describedBy: string; disabled: boolean };

type Props = {
  name: FactName;
  /** Several controls, each with a label of its own. */
  group?: boolean;
  /** How the fact is taken out; left out where emptying the control does it. */
  remove?: (() => void) | undefined;
  children: (wiring: Wiring) => ReactNode;
};

const Changed = ({ name, back }: { name: FactName; back: () => void }) => {
  const { t } = useTranslation(['profile', 'forms']);
  const { values, undo } = useChangeSet();
  const path = `/profile/${name}`;
  const pending = Object.keys(values).filter((one) => one === path || one.startsWith(`${path}/`));
  if (pending.length === 0) return null;
  return (
    <Group gap="xs">
      <Badge variant="default" tt="none" leftSection={<Pencil size={12} aria-hidden />}>
        {t('forms:changed')}
      </Badge>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<Undo2 size={14} aria-hidden />}
        aria-label={t('forms:undo_of', { setting: t(`fact.${name}`) })}
        onClick={() => {
          for (const one of pending) undo(one);
          back();
        }}
      >
        {t('forms:undo')}
      </Button>
    </Group>
  );
};

const Notes = ({ name, id }: { name: FactName; id: string }) => {
  const { t } = useTranslation('profile');
  const { errors } = useChangeSet();
  const { path, check, missing } = useFact(name);
  const error = errors[path];
  return (
    <Stack gap={2} id={id}>
      <Text size="sm" c="dimmed">
        {t(`why.${name}`)}
      </Text>
      {missing && (
        <Text size="sm" fw={600} data-missing={check}>
          <CircleAlert size={14} aria-hidden /> {t('missing', { check })}
        </Text>
      )}
      {error !== undefined && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" lang="en">
          {error}
        </Text>
      )}
    </Stack>
  );
};

/** The frame of every fact: label, why it is asked, whether it is missing, and the sign that it is changed. */
export const FactFrame = ({ name, group = false, remove, children }: Props) => {
  const { t } = useTranslation('profile');
  const id = useId();
  const { path, disabled, mandatory, check } = useFact(name);
  const frame = useLanding<HTMLDivElement>(anchorOf(path));
  const back = () => frame.current?.focus();
  const label = t(`fact.${name}`);
  return (
    <Stack
      ref={frame}
      id={anchorOf(path)}
      role="group"
      aria-labelledby={`${id}-label`}
      tabIndex={-1}
      gap="xs"
      maw="44rem"
      data-path={path}
    >
      <Group justify="space-between" gap="xs">
        <Group gap="xs" align="baseline">
          <Text id={`${id}-label`} fw={600} {...(group ? {} : { component: 'label', htmlFor: `${id}-input` })}>
            {label}
          </Text>
          <Text size="xs" c="dimmed" id={`${id}-rule`}>
            {mandatory ? t('mandatory', { check }) : t('optional', { check })}
          </Text>
        </Group>
        <Changed name={name} back={back} />
      </Group>
      <Notes name={name} id={`${id}-notes`} />
      {children({ id: `${id}-input`, labelledBy: `${id}-label`, describedBy: `${id}-rule ${id}-notes`, disabled })}
      {remove && !disabled && (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ alignSelf: 'flex-start' }}
          aria-label={t('remove_of', { fact: label })}
          onClick={() => {
            remove();
            back();
          }}
        >
          {t('remove')}
        </Button>
      )}
    </Stack>
  );
};
