import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contrast, readableOn } from '../../../look/colour';
import { ground, raised } from '../../../look/theme';
import { useFormat } from '../../../text/format';
import { troubleAt } from '../FormTrouble';
import { isColour } from './save-look';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const least = 4.5;

const Contrast = ({ accent }: { accent: string }) => {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const onWhite = contrast(accent, '#ffffff');
  const dark = readableOn(raised, accent);
  // Rounded down: 4.49 is not 4.5.
  const say = (ratio: number) => format.number(Math.floor(ratio * 100) / 100);
  return (
    <Stack gap={2} role="status" data-contrast={onWhite >= least ? 'enough' : 'too-low'}>
      <Text size="sm" c={onWhite >= least ? undefined : 'var(--mantine-color-error)'}>
        {t('look.light_contrast', { ratio: say(onWhite) })}{' '}
        <b>{onWhite >= least ? t('look.light_ok') : t('look.light_bad')}</b>
      </Text>
      <Text size="sm" c="dimmed">
        {t('look.dark_contrast', { colour: dark, ratio: say(contrast(dark, ground.dark)) })}
      </Text>
    </Stack>
  );
};

type Props = { accent: string; problem: unknown; set: (accent: string) => void };

/** The accent colour, typed or picked, with its contrast while it changes. */
export const AccentField = ({ accent, problem, set }: Props) => {
  const { t } = useTranslation('operator');
  const known = isColour(accent);
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <TextInput
          label={t('look.accent')}
          description={t('look.accent_hint')}
          flex={1}
          required
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          value={accent}
          onChange={({ currentTarget }) => set(currentTarget.value.trim().toLowerCase())}
          error={known ? troubleAt(problem, '/accent') : t('look.accent_wrong')}
          inputWrapperOrder={['label', 'description', 'error', 'input']}
        />
        <input
          type="color"
          className="operator-colour"
          aria-label={t('look.pick')}
          value={known ? accent : '#000000'}
          onChange={({ currentTarget }) => set(currentTarget.value.toLowerCase())}
        />
      </Group>
      {known && <Contrast accent={accent} />}
    </Stack>
  );
};
