import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CatalogView, EffectiveRecord, PeriodRange, SettingsView } from '../../api/generated';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { valueAt } from '../../change-set/pointers';
import { useFormat } from '../../text/format';
import { useWords } from '../../text/words';

type Limits = CatalogView['plan']['limits'];
export type LimitRow = {
  id: keyof Limits;
  name: string;
  allowed: string;
  used: string;
  /** Where something is counted: how many of how many. */
  share?: { used: number; of: number };
};

/** Settings that a limit bounds: what holds there is what is used of the limit. */
const boundBy = {
  interaction_logs: ['/activities/user_interaction_logging/retention'],
  error_logs: ['/activities/error_logging/retention'],
  recordings: ['/recording/retention'],
  account_inactivity: ['/activities/user_authentication/retention'],
  recording_modes: ['/recording/mode'],
  transcripts: ['/recording/transcript'],
  own_bucket: ['/recording/storage'],
  regions: ['/activities/call_handling/region', '/activities/co_browsing/region', '/recording/region'],
} as const satisfies Partial<Record<keyof Limits, readonly string[]>>;

type Bound = keyof typeof boundBy;

type Known = { catalog: CatalogView; record: EffectiveRecord; saved: SettingsView };

/** The value in force at a path; where the activity does not take place, what is prepared for it. */
const inForceAt = (path: string, { catalog, record, saved }: Known): unknown => {
  const offer = catalog.options.find((option) => option.path === path);
  const activity = record.activities.find(({ id }) => id === offer?.activity);
  return activity?.options.find(({ key }) => key === offer?.key)?.value ?? valueAt(saved, path) ?? offer?.default;
};

const guarded = ['special_category', 'criminal'];

const isEndless = (value: unknown) =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'indefinite';

const countsOf = ({ custom_fields, activities }: EffectiveRecord) => ({
  all: custom_fields.length,
  own: custom_fields.filter(({ retention }) => retention.kind !== 'same_as').length,
  special: custom_fields.filter(({ sensitivity }) => guarded.includes(sensitivity)).length,
  endless:
    custom_fields.filter(({ retention }) => isEndless(retention)).length +
    activities.flatMap(({ options }) => options).filter(({ value }) => isEndless(value)).length,
});

/** What the plan allows, in words. */
const useAllowed = () => {
  const { t } = useTranslation('plan');
  const [words, format] = [useWords(), useFormat()];
  const names = new Intl.DisplayNames(format.language, { type: 'language' });
  const range = ({ min, max }: PeriodRange) =>
    min === max
      ? t('exactly', { period: format.period(min) })
      : t('range', { min: format.period(min), max: format.period(max) });
  return {
    range,
    yes: (included: boolean) => (included ? t('included') : t('not_included')),
    values: (values: readonly string[]) => format.list(values.map((value) => words.value(value))),
    languages: (codes: readonly string[]) => format.list(codes.map((code) => names.of(code) ?? code)),
    count: (most: number) => t('at_most', { most: format.number(most) }),
  };
};

/** Limits of single settings: what holds there is what is used. */
const useBoundRows = (): LimitRow[] => {
  const { t } = useTranslation('plan');
  const [words, format, say] = [useWords(), useFormat(), useAllowed()];
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: resolved } = useSuspenseQuery(queries.record());
  const { saved } = useChangeSet();
  const known = { catalog, record: resolved.record, saved };
  const { limits } = catalog.plan;
  const row = (id: Bound, allowed: string): LimitRow => {
    const values = boundBy[id].map((path) => words.value(inForceAt(path, known), path));
    return { id, name: t(`limit.${id}`), allowed, used: format.list([...new Set(values)]) };
  };
  return [
    row('interaction_logs', say.range(limits.interaction_logs)),
    row('error_logs', say.range(limits.error_logs)),
    row('recordings', say.range(limits.recordings)),
    row('account_inactivity', say.range(limits.account_inactivity)),
    row('recording_modes', say.values(limits.recording_modes)),
    row('transcripts', say.yes(limits.transcripts)),
    row('own_bucket', say.yes(limits.own_bucket)),
    row('regions', say.values(limits.regions)),
  ];
};

/** Limits of what is counted: custom fields, and what they are. */
const useCountedRows = (): LimitRow[] => {
  const { t } = useTranslation('plan');
  const [format, say] = [useFormat(), useAllowed()];
  const { data: catalog } = useSuspenseQuery(queries.catalog());
  const { data: resolved } = useSuspenseQuery(queries.record());
  const { limits } = catalog.plan;
  const counts = countsOf(resolved.record);
  const own = limits.custom_field_retention;
  const fields = (count: number) => t('fields', { count, number: format.number(count) });
  const row = (id: keyof Limits, allowed: string, used: string): LimitRow => ({
    id,
    name: t(`limit.${id}`),
    allowed,
    used,
  });
  const most = { used: format.number(counts.all), of: format.number(limits.custom_fields) };
  return [
    {
      ...row('custom_fields', say.count(limits.custom_fields), t('n_of_m', most)),
      share: { used: counts.all, of: limits.custom_fields },
    },
    row('custom_field_retention', own ? say.range(own) : t('same_as_only'), fields(counts.own)),
    row('special_categories', say.yes(limits.special_categories), fields(counts.special)),
    row(
      'indefinite_retention',
      say.yes(limits.indefinite_retention),
      t('endless', { number: format.number(counts.endless) }),
    ),
    row('annex_languages', say.languages(limits.annex_languages), t('languages')),
  ];
};

/** The limits of the plan with what is used of each. */
export const useLimitRows = (): LimitRow[] => [...useBoundRows(), ...useCountedRows()];
