import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/format';
import type { Reading } from './period';
import { type PeriodRange, sideOf } from './period-range';
import { UpgradeHint } from './UpgradeHint';

type Props = {
  id: string;
  label: string;
  reading: Reading;
  allowed: PeriodRange;
  plan: string;
  /** True where the value was refused; one that was saved under another plan stays, and is limited. */
  refused: boolean;
  /** True once the field was left: half a word is no mistake yet. */
  late: boolean;
};

const Refused = ({ children }: { children: string }) => (
  <Text size="sm" c="var(--mantine-color-error)">
    {children}
  </Text>
);

/** What is wrong with a typed period; said politely, for it changes with every letter. */
export const PeriodTrouble = ({ id, label, reading, allowed, plan, refused, late }: Props) => {
  const { t } = useTranslation('forms');
  const format = useFormat();
  const trouble = 'trouble' in reading ? reading.trouble : null;
  const side = 'period' in reading ? sideOf(reading.period, allowed) : 'inside';
  const values = { plan, min: format.period(allowed.min), max: format.period(allowed.max) };
  const fixed = allowed.min === allowed.max;
  return (
    <Box id={id} aria-live="polite">
      {trouble !== null && (late || trouble === 'zero' || trouble === 'too_long') && (
        <Refused>{t(`period.trouble.${trouble}`)}</Refused>
      )}
      {side !== 'inside' && <Refused>{fixed ? t('period.other', values) : t(`period.${side}`, values)}</Refused>}
      {side !== 'inside' && refused && <Refused>{t('period.not_taken')}</Refused>}
      {(side === 'above' || fixed) && <UpgradeHint setting={label}>{t('upgrade.more')}</UpgradeHint>}
    </Box>
  );
};
