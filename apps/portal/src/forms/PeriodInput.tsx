import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/format';
import { type PeriodUnit, periodUnits, type Reading, readPeriod, showPeriod } from './period';
import { type PeriodRange, sideOf } from './period-range';
import { PeriodSlider } from './PeriodSlider';
import { PeriodTrouble } from './PeriodTrouble';
import { readable } from './readable';
import { useDescribedBy } from './use-described-by';
import { useTyped } from './use-typed';

type Props = {
  /** Name of the setting: several inputs of the kind stand on a page. */
  label: string;
  /** The period that holds; null where what is typed is none. */
  period: string | null;
  /** Answers a canonical period within the range, or null while what is typed is none: it must not be taken over then. */
  onChange: (period: string | null) => void;
  allowed: PeriodRange;
  plan: string;
  disabled?: boolean;
  describedBy?: string;
};

type Typed = { text: string; unit: PeriodUnit; left: boolean };

const periodIn = (reading: Reading, allowed: PeriodRange): string | null =>
  'period' in reading && sideOf(reading.period, allowed) === 'inside' ? reading.period : null;

/** What is no half-typed word: it may be marked as wrong at once, as `PeriodTrouble` says it at once. */
const isPlain = (reading: Reading): boolean => 'period' in reading || ['zero', 'too_long'].includes(reading.trouble);

/**
 * A period as a number with its unit, as pasted words ("14 months", P14M), or by a slider over the allowed range. What lies
 * outside the range says so at once and is not taken over.
 */
export const PeriodInput = ({ label, period, onChange, allowed, plan, disabled = false, describedBy }: Props) => {
  const { t } = useTranslation('forms');
  const format = useFormat();
  const id = useId();
  const shown = (of: string): Typed => ({ ...showPeriod(of), left: true });
  const [typed, type] = useTyped(period ?? '', () => shown(period ?? ''));
  const amount = useDescribedBy<HTMLInputElement>(`${id}-trouble ${id}-range ${describedBy ?? ''}`.trim());
  const fixed = allowed.min === allowed.max;
  const reading = readPeriod(typed.text, typed.unit);
  const off = disabled || (fixed && period === allowed.min);
  const take = (next: Typed) => {
    type(next);
    onChange(periodIn(readPeriod(next.text, next.unit), allowed));
  };
  const paste = (text: string) => {
    const pasted = readPeriod(text, typed.unit);
    return 'period' in pasted && !/^\s*\d+\s*$/.test(text) ? shown(pasted.period) : null;
  };
  const sound = periodIn(reading, allowed) !== null || off;
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('period.amount')}
          ref={amount}
          w="8rem"
          value={typed.text}
          disabled={off}
          error={!sound && (typed.left || isPlain(reading))}
          autoComplete="off"
          spellCheck={false}
          styles={{ input: readable() }}
          onChange={({ currentTarget }) => take({ ...typed, text: currentTarget.value, left: false })}
          onPaste={(event) => {
            const read = paste(event.clipboardData.getData('text'));
            if (!read) return;
            event.preventDefault();
            take(read);
          }}
          onBlur={() =>
            type('period' in reading && /\p{L}/u.test(typed.text) ? shown(reading.period) : { ...typed, left: true })
          }
        />
        <NativeSelect
          label={t('period.unit')}
          value={typed.unit}
          disabled={off}
          onChange={({ currentTarget }) => take({ ...typed, unit: currentTarget.value as PeriodUnit })}
          styles={{ input: readable() }}
          data={periodUnits.map((unit) => ({ value: unit, label: t(`period.units.${unit}`) }))}
        />
        {'period' in reading && /\p{L}/u.test(typed.text) && <Text size="sm">= {format.period(reading.period)}</Text>}
      </Group>
      <Text size="sm" c="dimmed" id={`${id}-range`}>
        {fixed
          ? t('period.exactly', { plan, period: format.period(allowed.min) })
          : t('period.range', { plan, min: format.period(allowed.min), max: format.period(allowed.max) })}
      </Text>
      <PeriodTrouble
        id={`${id}-trouble`}
        label={label}
        reading={reading}
        allowed={allowed}
        plan={plan}
        refused={period === null}
        late={typed.left}
      />
      {!fixed && (
        <PeriodSlider
          label={label}
          period={'period' in reading ? reading.period : (period ?? allowed.min)}
          allowed={allowed}
          disabled={off}
          onChange={(stop) => take(shown(stop))}
        />
      )}
    </Stack>
  );
};
