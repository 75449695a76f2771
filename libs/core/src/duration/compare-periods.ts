import { type Period, partsOf } from './period.js';

/** Day number of the first of a month; months count from January 2000, the start of a leap cycle. */
const firstOf = (month: number): number => Date.UTC(2000, month, 1) / 86_400_000;
const lengthOf = (month: number): number => firstOf(month + 1) - firstOf(month);
const dayNumber = (month: number, day: number): number => firstOf(month) + Math.min(day, lengthOf(month)) - 1;

/** Every start day that matters in a leap cycle: the months differ, and days 29 to 31 may be clamped; 1 to 28 never are. */
const starts = Array.from({ length: 48 }, (_, month) =>
  [1, 29, 30, 31].filter((day) => day <= lengthOf(month)).map((day) => ({ month, day })),
).flat();

const cache = new Map<number, readonly number[]>();

/** Days that a number of calendar months lasts from each of the start days. Plain arithmetic: limits are checked often. */
const lengthsOf = (months: number): readonly number[] => {
  const known = cache.get(months);
  if (known) return known;
  const lengths = starts.map(({ month, day }) => dayNumber(month + months, day) - dayNumber(month, day));
  cache.set(months, lengths);
  return lengths;
};

/** Fewest and most days a period can last, depending on the day it starts (P1M: 28 to 31). */
export const spanInDays = (period: Period): { least: number; most: number } => {
  const { months, days } = partsOf(period);
  const lengths = lengthsOf(months);
  return { least: Math.min(...lengths) + days, most: Math.max(...lengths) + days };
};

/**
 * True where `a` ends later than `b` for some start date. P1M can be longer than P30D (January), P30D can be longer
 * than P1M (February): a limit holds only if it holds on every day of the calendar.
 */
export const canExceed = (a: Period, b: Period): boolean => {
  const [left, right] = [partsOf(a), partsOf(b)];
  const bounds = lengthsOf(right.months);
  return lengthsOf(left.months).some((length, start) => length + left.days > (bounds[start] ?? 0) + right.days);
};

/** Orders two periods by their longest possible length in days, then by their shortest: -1, 0 or 1. */
export const comparePeriods = (a: Period, b: Period): -1 | 0 | 1 => {
  const [left, right] = [spanInDays(a), spanInDays(b)];
  const difference = left.most - right.most || left.least - right.least;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
};

/** The longest of some periods; undefined of none. */
export const longestPeriod = (periods: readonly Period[]): Period | undefined =>
  periods.toSorted(comparePeriods).at(-1);
