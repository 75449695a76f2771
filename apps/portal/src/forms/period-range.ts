import { type PeriodParts, partsOf, printPeriod } from './period';

/** Least and greatest period that may be chosen, both included. */
export type PeriodRange = { min: string; max: string };

const dayMs = 86_400_000;
/** Day number of a day of a month, at the latest its last; months count from January 2000, the start of a leap cycle. */
const dayNumber = (month: number, day: number): number => {
  const first = Date.UTC(2000, month, 1) / dayMs;
  return first + Math.min(day, Date.UTC(2000, month + 1, 1) / dayMs - first) - 1;
};
/** Start days that matter: 29 to 31 may be clamped, 1 to 28 never are. */
const starts = Array.from({ length: 48 }, (_, month) => [1, 29, 30, 31].map((day) => ({ month, day }))).flat();

const none: PeriodParts = { months: 0, days: 0 };

/** True where `a` ends later than `b` for some start day: P1M can be longer than P30D, and P30D than P1M. */
const canExceed = (a: string, b: string): boolean => {
  const [left, right] = [partsOf(a) ?? none, partsOf(b) ?? none];
  return starts.some(
    ({ month, day }) =>
      dayNumber(month + left.months, day) + left.days > dayNumber(month + right.months, day) + right.days,
  );
};

/** Where a period lies: a limit holds only if it holds on every day of the calendar, as the API has it. */
export const sideOf = (period: string, { min, max }: PeriodRange): 'inside' | 'below' | 'above' =>
  canExceed(period, max) ? 'above' : canExceed(min, period) ? 'below' : 'inside';

const daysOf = (period: string): number => {
  const { months, days } = partsOf(period) ?? none;
  return months * 30.436875 + days;
};

const days = (...counts: number[]) => counts.map((count) => printPeriod({ months: 0, days: count }));
const months = (...counts: number[]) => counts.map((count) => printPeriod({ months: count, days: 0 }));
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const shortDays = days(...upTo(31));
const longDays = days(45, 60, 75, 90, 120, 150, 180, 240, 300, 365);
const calendar = months(
  ...upTo(24),
  ...upTo(6).map((half) => 24 + 6 * half),
  ...upTo(95).map((year) => 60 + 12 * year),
);

const inMonths = (period: string) => partsOf(period)?.days === 0;

/**
 * The periods at which a slider over the range stops, from least to greatest: each day up to a month, then sensible steps,
 * in the unit in which the plan states its limits. Both ends are always among them.
 */
export const stopsOf = (range: PeriodRange): string[] => {
  const { min, max } = range;
  if (min === max) return [min];
  const steps = inMonths(min)
    ? calendar
    : inMonths(max)
      ? [...shortDays.slice(0, 30), ...calendar.slice(1)]
      : [...shortDays, ...longDays];
  const between = steps.filter(
    (step) => step !== min && step !== max && daysOf(step) > daysOf(min) && sideOf(step, range) === 'inside',
  );
  return [min, ...between, max];
};

/** Place of the stop that is nearest to a period. */
export const nearestStop = (stops: readonly string[], period: string): number => {
  const distances = stops.map((stop) => Math.abs(daysOf(stop) - daysOf(period)));
  return distances.indexOf(Math.min(...distances));
};
