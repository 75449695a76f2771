import type { RetentionPart } from '../catalog/activity.js';
import { comparePeriods, longestPeriod } from '../duration/compare-periods.js';
import { type Period, sumPeriods } from '../duration/period.js';
import type { Retention } from '../duration/retention.js';
import { sayPeriod } from '../duration/say-period.js';
import type { Plan } from '../plan/plan.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import type { MaximumTerm } from './effective-record.js';

export type Maximum = { maximum: Period | null; maximum_text: string; terms: MaximumTerm[] };

type PeriodFact = NonNullable<RetentionPart['lag']>;

const term = (name: MaximumTerm['term'], label: string, fact: PeriodFact, subprocessor?: string): MaximumTerm => ({
  term: name,
  label,
  period: fact.value,
  source: fact.source,
  demo: fact.demo,
  ...(subprocessor === undefined ? {} : { subprocessor }),
});

const sure = (value: Period, source: string): PeriodFact => ({ value, source, read_on: null, demo: false });

const activePeriod = (retention: Retention): Period | null =>
  retention.kind === 'fixed' ? retention.period : retention.kind === 'until_event' ? retention.ceiling : null;

const none = (maximum_text: string): Maximum => ({ maximum: null, maximum_text, terms: [] });

/** The plan and the language in which the terms are named. */
export type Terms = { plan: Plan; blocks: TextBlocks };

/** The terms that add up: active period, cooling-off, deletion lag, backup tail. */
const addends = (part: RetentionPart, period: Period, { plan, blocks }: Terms): MaximumTerm[] => {
  const { terms: say } = blocks.record;
  const demo = part.option === undefined && part.retention?.demo === true;
  const coolingOff = sure(plan.limits.cooling_off.default, say.planSource(plan.name));
  return [
    term('active', say.active, { ...sure(period, say.activeSource), demo }),
    ...(part.option ? [term('cooling_off', say.coolingOff, coolingOff)] : []),
    ...(part.lag ? [term('lag', say.lag, part.lag)] : []),
    ...(part.backup_tail ? [term('backup_tail', say.backupTail, part.backup_tail)] : []),
  ];
};

/**
 * The effective maximum of a part: active period + cooling-off + deletion lag + backup tail, and never less than the
 * floor of a sub-processor that holds a copy. An unknown term leaves it open: no number is made up.
 */
export const effectiveMaximum = (
  part: RetentionPart,
  retention: Retention | null,
  floors: readonly MaximumTerm[],
  context: Terms,
): Maximum => {
  const { blocks } = context;
  const { maximum: say, demoMark } = blocks.record;
  if (!retention) return none(say.unknownRetention);
  if (part.ends !== undefined) return none(part.ends);
  if (retention.kind === 'none') return none(say.nothing);
  if (retention.kind === 'same_as') return none(say.sameAs);
  const period = activePeriod(retention);
  if (!period) return none(say.noEnd);
  const sum = addends(part, period, context);
  const terms = [...sum, ...floors];
  const open = terms.filter((each) => each.period === null);
  if (open.length > 0) return { maximum: null, maximum_text: say.unknownTerms(open.map(({ label }) => label)), terms };
  const total = sumPeriods(sum.map((each) => each.period as Period));
  const floor = longestPeriod(floors.map((each) => each.period as Period));
  const reached = floor !== undefined && comparePeriods(floor, total) > 0;
  const maximum = reached ? floor : total;
  const mark = terms.some(({ demo }) => demo) ? demoMark : '';
  return { maximum, maximum_text: say.latest(sayPeriod(maximum, blocks), reached) + mark, terms };
};

/** The floors of the sub-processors that hold a copy. */
export const floorTerms = (
  holders: readonly RetentionPart['held_by'][number][],
  nameOf: (id: string) => string,
  { record: { terms: say } }: TextBlocks,
): MaximumTerm[] =>
  holders.flatMap(({ floor, subprocessor }) =>
    floor ? [term('floor', say.floor(nameOf(subprocessor)), floor, subprocessor)] : [],
  );
