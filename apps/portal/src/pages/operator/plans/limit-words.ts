import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodRange, PlanLimits } from '../../../api/generated';
import { useFormat } from '../../../text/format';
import { useWords } from '../../../text/words';

/** The limits of a plan in the order in which they are shown. */
export const limitNames = [
  'interaction_logs',
  'error_logs',
  'recordings',
  'account_inactivity',
  'custom_field_retention',
  'cooling_off',
  'recording_modes',
  'transcripts',
  'own_bucket',
  'regions',
  'custom_fields',
  'special_categories',
  'indefinite_retention',
  'annex_languages',
] as const satisfies readonly (keyof PlanLimits)[];
export type LimitName = (typeof limitNames)[number];

/** One limit in words. */
export const useLimitWords = (): ((name: LimitName, limits: PlanLimits) => string) => {
  const { t } = useTranslation('operator');
  const [format, words] = [useFormat(), useWords()];
  return useMemo(() => {
    const languages = new Intl.DisplayNames(format.language, { type: 'language' });
    const range = ({ min, max }: PeriodRange) =>
      min === max
        ? t('plans.exactly', { period: format.period(max) })
        : t('plans.range', { min: format.period(min), max: format.period(max) });
    return (name, limits) => {
      if (name === 'custom_field_retention') {
        const own = limits.custom_field_retention;
        return own ? range(own) : t('plans.as_activity');
      }
      if (name === 'cooling_off') {
        const { min, max } = limits.cooling_off;
        if (min === max) return range(limits.cooling_off);
        const period = format.period(limits.cooling_off.default);
        return t('plans.with_default', { range: range(limits.cooling_off), period });
      }
      if (name === 'annex_languages')
        return format.list(limits.annex_languages.map((code) => languages.of(code) ?? code));
      const value = limits[name];
      if (typeof value === 'boolean') return value ? t('plans.yes') : t('plans.no');
      if (typeof value === 'number') return format.number(value);
      return Array.isArray(value) ? format.list(value.map((item) => words.value(item))) : range(value);
    };
  }, [t, format, words]);
};
