import { comparePeriods } from '../duration/compare-periods.js';
import type { Period } from '../duration/period.js';
import type { Retention } from '../duration/retention.js';

/** How long a retention lasts: nothing, a period, as long as something else, or without end. */
const lengthOf = (retention: Retention): { rank: number; period: Period | null } | null => {
  if (retention.kind === 'none') return { rank: 0, period: null };
  if (retention.kind === 'fixed') return { rank: 1, period: retention.period };
  if (retention.kind === 'until_event') return { rank: 1, period: retention.ceiling };
  return retention.kind === 'indefinite' ? { rank: 2, period: null } : null;
};

/**
 * Whether data is kept longer or shorter after a change. `changed`: it differs in another way (its clock, its event, or
 * it follows another activity, which has no length of its own). Null: it is the same.
 */
export const compareRetention = (before: Retention, after: Retention): 'longer' | 'shorter' | 'changed' | null => {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const [was, is] = [lengthOf(before), lengthOf(after)];
  if (!was || !is) return 'changed';
  const order = is.rank - was.rank || (was.period && is.period ? comparePeriods(is.period, was.period) : 0);
  return order > 0 ? 'longer' : order < 0 ? 'shorter' : 'changed';
};
