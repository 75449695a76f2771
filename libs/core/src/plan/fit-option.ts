import type { Option } from '../catalog/activity.js';
import { canExceed } from '../duration/compare-periods.js';
import type { Retention, RetentionKind } from '../duration/retention.js';
import { sayPeriod } from '../duration/say-period.js';
import type { Problem } from '../problem.js';
import type { PeriodRange, Plan, PlanLimits } from './plan.js';

export type OptionValue = boolean | string | Retention;
/** The value that the plan allows, and every problem where it is not the one that was asked for. */
export type Fit<T = OptionValue> = { value: T; problems: Problem[] };

const fits = <T>(value: T): Fit<T> => ({ value, problems: [] });
const limited = <T>(value: T, problem: Problem): Fit<T> => ({ value, problems: [problem] });

/** Says a range after "a period", e.g. "from 1 day to 30 days" or "of exactly 30 days". */
export const sayRange = ({ min, max }: PeriodRange): string =>
  min === max ? `of exactly ${sayPeriod(min)}` : `from ${sayPeriod(min)} to ${sayPeriod(max)}`;

/** The nearest end of the range where the period may leave it on some day of the calendar; undefined where it never does. */
const nearestEnd = (period: string, { min, max }: PeriodRange) =>
  canExceed(period, max) ? max : canExceed(min, period) ? min : undefined;

const periodOf = (retention: Retention): string | undefined =>
  retention.kind === 'fixed' ? retention.period : retention.kind === 'until_event' ? retention.ceiling : undefined;

const withPeriod = (retention: Retention, period: string): Retention =>
  retention.kind === 'fixed'
    ? { ...retention, period }
    : retention.kind === 'until_event'
      ? { ...retention, ceiling: period }
      : retention;

type RangeRule = { range: PeriodRange; kinds: readonly RetentionKind[]; fallback: Retention; path: string; plan: Plan };

/** Fits a retention into a range: wrong kinds fall back, periods go to the nearest end. */
export const fitRetention = (chosen: Retention, rule: RangeRule): Fit<Retention> => {
  const { range, kinds, fallback, path, plan } = rule;
  if (chosen.kind === 'indefinite' && plan.limits.indefinite_retention) return fits(chosen);
  if (chosen.kind === 'indefinite')
    return limited(fallback, {
      code: 'indefinite_not_allowed',
      path,
      detail: `The ${plan.name} plan does not allow indefinite retention. Choose a period ${sayRange(range)}.`,
      allowed: range,
    });
  if (!kinds.includes(chosen.kind))
    return limited(fallback, {
      code: 'retention_kind_not_allowed',
      path: `${path}/kind`,
      detail: `Use one of the kinds: ${kinds.join(', ')}.`,
      allowed: { values: [...kinds] },
    });
  const period = periodOf(chosen);
  const end = period === undefined ? undefined : nearestEnd(period, range);
  if (period === undefined || end === undefined) return fits(chosen);
  const member = chosen.kind === 'fixed' ? 'period' : 'ceiling';
  return limited(withPeriod(chosen, end), {
    code: 'out_of_plan_range',
    path: `${path}/${member}`,
    detail: `The ${plan.name} plan allows a period ${sayRange(range)}; ${sayPeriod(period)} is outside it.`,
    allowed: range,
  });
};

type Term = 'from' | 'after' | 'event';
const termCodes = {
  from: 'retention_clock_fixed',
  after: 'retention_clock_fixed',
  event: 'not_allowed_value',
} as const satisfies Record<Term, Problem['code']>;

/** What belongs to the data and not to the customer: the clock, and the event that ends the retention. */
const termsOf = (retention: Retention): Partial<Record<Term, string>> => {
  if (retention.kind === 'fixed') return { from: retention.from };
  if (retention.kind === 'until_event') return { after: retention.after, event: retention.event };
  return {};
};

/** Puts the terms of the catalogue where others were asked for. */
const fitTerms = (chosen: Retention, fallback: Retention, path: string): Fit<Retention> => {
  const [asked, fixed] = [termsOf(chosen), termsOf(fallback)];
  const wrong = (Object.keys(fixed) as Term[]).filter(
    (term) => asked[term] !== undefined && fixed[term] !== undefined && asked[term] !== fixed[term],
  );
  return {
    value: { ...chosen, ...Object.fromEntries(wrong.map((term) => [term, fixed[term]])) },
    problems: wrong.map((term) => ({
      code: termCodes[term],
      path: `${path}/${term}`,
      detail: `The member ${term} of this retention is always ${fixed[term]}.`,
      allowed: { values: [fixed[term] ?? ''] },
    })),
  };
};

const notInPlan = (option: Option, plan: Plan, values: readonly string[]): Problem => ({
  code: 'not_in_plan',
  path: option.path,
  detail: `The ${plan.name} plan does not include this choice of ${option.label}. Use one of: ${values.join(', ')}.`,
  allowed: { values: [...values] },
});

const ranges = [
  'interaction_logs',
  'error_logs',
  'recordings',
  'account_inactivity',
] as const satisfies readonly (keyof PlanLimits)[];
const lists = ['recording_modes', 'regions'] as const satisfies readonly (keyof PlanLimits)[];
/** For a flag: the value that the plan must include, and the one that stands in for it. */
const flags = {
  transcripts: { needs: true, instead: false },
  own_bucket: { needs: 'own_bucket', instead: 'vendor' },
} as const satisfies Partial<Record<keyof PlanLimits, { needs: OptionValue; instead: OptionValue }>>;

const isOneOf = <T extends string>(names: readonly T[], name: string | undefined): name is T =>
  (names as readonly (string | undefined)[]).includes(name);

const fitRange = (option: Option, chosen: Retention, plan: Plan, range: PeriodRange): Fit<Retention> => {
  const fallback = option.default as Retention;
  const fit = fitRetention(chosen, { range, kinds: [fallback.kind], fallback, path: option.path, plan });
  if (fit.value.kind !== fallback.kind) return fit;
  const terms = fitTerms(fit.value, fallback, option.path);
  return { value: terms.value, problems: [...fit.problems, ...terms.problems] };
};

/**
 * The allowed value nearest to the one asked for, in the order of the option's own values, the lesser one first: "every
 * call" becomes "on demand" before it becomes "off", whatever the order in which a plan lists them.
 */
const nearestValue = (option: Option, chosen: string, allowed: readonly string[]): string => {
  const order = Object.keys(option.values ?? {});
  const ranked = allowed.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const lesser = ranked.filter((value) => order.indexOf(value) < order.indexOf(chosen));
  return lesser.at(-1) ?? ranked[0] ?? chosen;
};

/** Fits the chosen value of an option into the plan: the nearest value that the plan allows, and why it is another one. */
export const fitOption = (option: Option, chosen: OptionValue, plan: Plan): Fit => {
  const { limit } = option;
  if (typeof chosen === 'object')
    return isOneOf(ranges, limit) ? fitRange(option, chosen, plan, plan.limits[limit]) : fits(chosen);
  if (isOneOf(lists, limit)) {
    const allowed: readonly string[] = plan.limits[limit];
    if (allowed.includes(String(chosen))) return fits(chosen);
    return limited(nearestValue(option, String(chosen), allowed), notInPlan(option, plan, allowed));
  }
  if (limit === 'transcripts' || limit === 'own_bucket') {
    const { needs, instead } = flags[limit];
    if (chosen !== needs || plan.limits[limit]) return fits(chosen);
    return limited(instead, notInPlan(option, plan, [String(instead)]));
  }
  return fits(chosen);
};

/** Names of the plan limits that can bound an option. */
export const optionLimits: readonly string[] = [...ranges, ...lists, ...Object.keys(flags)];
/** Names of the plan limits that bound a period. */
export const periodLimits: readonly string[] = ranges;
