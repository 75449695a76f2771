import type { RetentionPart } from '../catalog/catalog.js';
import { comparePeriods, longestPeriod } from '../duration/compare-periods.js';
import { type Period, sumPeriods } from '../duration/period.js';
import type { Retention } from '../duration/retention.js';
import { sayPeriod } from '../duration/say-period.js';
import type { Plan } from '../plan/plan.js';
import type { MaximumTerm } from './effective-record.js';

export type Maximum = { maximum: Period | null; maximum_text: string; terms: MaximumTerm[] };

type PeriodFact = NonNullable<RetentionPart['lag']>;

const term = (name: MaximumTerm['term'], label: string, fact: PeriodFact): MaximumTerm => ({
  term: name,
  label,
  period: fact.value,
  source: fact.source,
  demo: fact.demo,
});

const sure = (value: Period, source: string): PeriodFact => ({ value, source, read_on: null, demo: false });

const activePeriod = (retention: Retention): Period | null =>
  retention.kind === 'fixed' ? retention.period : retention.kind === 'until_event' ? retention.ceiling : null;

const none = (maximum_text: string): Maximum => ({ maximum: null, maximum_text, terms: [] });

/** The terms that add up: active period, cooling-off, deletion lag, backup tail. */
const addends = (part: RetentionPart, period: Period, plan: Plan): MaximumTerm[] => [
  term('active', 'active period', {
    ...sure(period, 'the retention in force'),
    demo: part.option === undefined && part.retention?.demo === true,
  }),
  ...(part.option
    ? [
        term(
          'cooling_off',
          'cooling-off after a shortening',
          sure(plan.limits.cooling_off.default, `${plan.name} plan`),
        ),
      ]
    : []),
  ...(part.lag ? [term('lag', 'deletion lag', part.lag)] : []),
  ...(part.backup_tail ? [term('backup_tail', 'backup tail', part.backup_tail)] : []),
];

const sayMaximum = (maximum: Period, floor: boolean, demo: boolean): string =>
  `at the latest after ${sayPeriod(maximum)}${floor ? ' (floor of a sub-processor)' : ''}${demo ? ' [demo value]' : ''}`;

/**
 * The effective maximum of a part: active period + cooling-off + deletion lag + backup tail, and never less than the
 * floor of a sub-processor that holds a copy. An unknown term leaves it open: no number is made up.
 */
export const effectiveMaximum = (
  part: RetentionPart,
  retention: Retention | null,
  floors: readonly MaximumTerm[],
  plan: Plan,
): Maximum => {
  if (!retention) return none('not known: the retention is not stated');
  if (part.ends !== undefined) return none(part.ends);
  if (retention.kind === 'none') return none('nothing is kept');
  if (retention.kind === 'same_as') return none('as long as the data of the activity named');
  const period = activePeriod(retention);
  if (!period) return none('no end');
  const sum = addends(part, period, plan);
  const terms = [...sum, ...floors];
  const open = terms.filter((each) => each.period === null);
  if (open.length > 0)
    return { maximum: null, maximum_text: `not known: ${open.map(({ label }) => label).join(', ')} not stated`, terms };
  const total = sumPeriods(sum.map((each) => each.period as Period));
  const floor = longestPeriod(floors.map((each) => each.period as Period));
  const reached = floor !== undefined && comparePeriods(floor, total) > 0;
  const maximum = reached ? floor : total;
  return {
    maximum,
    maximum_text: sayMaximum(
      maximum,
      reached,
      terms.some(({ demo }) => demo),
    ),
    terms,
  };
};

/** What the floor of a sub-processor is called. */
export const floorLabel = (name: string): string => `floor at ${name}`;

/** The floors of the sub-processors that hold a copy. */
export const floorTerms = (
  holders: readonly RetentionPart['held_by'][number][],
  nameOf: (id: string) => string,
): MaximumTerm[] =>
  holders.flatMap(({ floor, subprocessor }) => (floor ? [term('floor', floorLabel(nameOf(subprocessor)), floor)] : []));
