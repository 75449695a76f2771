import { Temporal } from 'temporal-polyfill';
import { type Period, partsOf } from './period.js';

const cache = new Map<number, { least: number; most: number }>();

/** Fewest and most days that a number of calendar months can last, over every start day of a leap cycle. */
const spanOfMonths = (months: number): { least: number; most: number } => {
  const known = cache.get(months);
  if (known) return known;
  const lengths: number[] = [];
  for (let start = 0; start < 48; start += 1) {
    for (const day of [1, 28, 29, 30, 31]) {
      const from = Temporal.PlainDate.from({ year: 2000, month: 1, day: 1 }).add({ months: start }).with({ day });
      lengths.push(from.until(from.add({ months }), { largestUnit: 'day' }).days);
    }
  }
  const span = { least: Math.min(...lengths), most: Math.max(...lengths) };
  cache.set(months, span);
  return span;
};

/** Fewest and most days a period can last, depending on the day it starts (P1M: 28 to 31). */
export const spanInDays = (period: Period): { least: number; most: number } => {
  const { months, days } = partsOf(period);
  const span = spanOfMonths(months);
  return { least: span.least + days, most: span.most + days };
};

/**
 * True where `a` can end later than `b` for some start date. P1M can be longer than P30D (January), P30D can be longer
 * than P1M (February): a limit holds only if it holds on every day of the calendar.
 */
export const canExceed = (a: Period, b: Period): boolean => {
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left.months === right.months) return left.days > right.days;
  if (left.days === right.days) return left.months > right.months;
  return spanInDays(a).most > spanInDays(b).least;
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
