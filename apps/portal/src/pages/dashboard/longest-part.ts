import type { EffectiveActivity, EffectiveRetention } from '../../api/generated';

/** Days of a canonical period (P14M37D), near enough to put periods in an order. */
const daysOf = (period: string): number => {
  const [, months = '0', days = '0'] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? [];
  return Number(months) * 30.44 + Number(days);
};

/** What nobody can put a number on, no end above all, comes before every number. */
const weightOf = ({ retention, maximum, terms }: EffectiveRetention): number => {
  if (maximum !== null) return daysOf(maximum);
  if (retention?.kind === 'indefinite') return Number.POSITIVE_INFINITY;
  const open = retention === null || terms.some(({ period }) => period === null);
  return open ? Number.MAX_VALUE : -1;
};

/** The part of an activity that is kept longest, all told. */
export const longestPart = ({ retention }: EffectiveActivity): EffectiveRetention | null =>
  retention.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
