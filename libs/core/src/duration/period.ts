import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { failed, ok, type ProblemCode, type Result } from '../problem.js';

/**
 * A calendar period: months and days, both whole, never both zero. Years are twelve months, weeks are seven days; hours
 * do not exist (product rule: an ISO 8601 period of Y, M, W or D).
 */
export type PeriodParts = { months: number; days: number };

const grammar = /^P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;
const hundredYears = { months: 1200, days: 36525 };

const refuse = (code: ProblemCode, detail: string) => failed([{ code, path: '', detail }]);

/** Reads the units of a period; a sum of periods may be longer than any period that can be chosen. */
const readUnits = (text: string): Result<PeriodParts> => {
  const match = grammar.exec(text);
  if (!match)
    return refuse('period_malformed', 'Write a period such as P30D, P2W, P14M or P2Y, in whole units, without times.');
  const [years, months, weeks, days] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const others = [years, months, days].some((part) => part !== undefined);
  if (weeks !== undefined && others)
    return refuse('period_mixed', 'Use weeks alone (P2W) or years, months and days (P1Y2M10D), not both.');
  const parts = { months: (years ?? 0) * 12 + (months ?? 0), days: (weeks ?? 0) * 7 + (days ?? 0) };
  if (parts.months === 0 && parts.days === 0) return refuse('period_zero', 'The shortest period is one day (P1D).');
  return ok(parts);
};

/**
 * Reads an ISO 8601 period of Y, M, W or D. Errors: `period_malformed`, `period_mixed` (weeks with another unit),
 * `period_zero`, `period_too_long` (over a hundred years, months and days together).
 */
export const parsePeriod = (text: string): Result<PeriodParts> => {
  const parts = readUnits(text);
  if (!parts.ok) return parts;
  const { months, days } = parts.value;
  return months / hundredYears.months + days / hundredYears.days > 1
    ? refuse('period_too_long', 'The longest period is a hundred years (P1200M).')
    : parts;
};

/** Canonical text of a period: months before days, e.g. P14M, P30D, P1M15D. P1Y becomes P12M, P2W becomes P14D. */
export const printPeriod = ({ months, days }: PeriodParts): string =>
  `P${months ? `${months}M` : ''}${days || !months ? `${days}D` : ''}`;

/** Canonical text of a readable period; any other text as it is. */
const canonical = (text: string): string => {
  const period = parsePeriod(text);
  return period.ok ? printPeriod(period.value) : text;
};

/** An ISO 8601 period on the wire; parsed into its canonical text. */
export const Period = z
  .string()
  .max(32)
  .superRefine((text, context) => {
    const period = parsePeriod(text);
    if (period.ok) return;
    for (const { code, detail } of period.problems)
      context.addIssue({ code: 'custom', message: detail, params: { code } });
  })
  .overwrite(canonical)
  .meta({ description: 'ISO 8601 period of years, months, weeks or days, e.g. P14M.', examples: ['P30D', 'P14M'] });
/** Canonical ISO 8601 period, e.g. `P14M`. */
export type Period = z.infer<typeof Period>;

/** A sum of periods in canonical text; it may be longer than a hundred years. */
export const PeriodSum = z
  .string()
  .max(32)
  .refine((text) => readUnits(text).ok, { error: 'Not an ISO 8601 period.', params: { code: 'period_malformed' } })
  .meta({ description: 'ISO 8601 period, a sum of others, e.g. P14M15D.', examples: ['P14M15D'] });

/** Parts of a period that has already been parsed once; throws on text that never was a period. */
export const partsOf = (period: Period): PeriodParts => {
  const parsed = readUnits(period);
  if (!parsed.ok) throw new Error(`not a period: ${period}`);
  return parsed.value;
};

/** Adds a period to an RFC 3339 instant in UTC: calendar months first, end of month clamped, then days. */
export const addPeriod = (instant: string, period: Period): string => {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
  return moment.add(partsOf(period)).toInstant().toString({ smallestUnit: 'millisecond' });
};

/** Adds periods term by term; the sum is written canonically. */
export const sumPeriods = (periods: readonly Period[]): Period => {
  const parts = periods.map(partsOf);
  return printPeriod({
    months: parts.reduce((sum, { months }) => sum + months, 0),
    days: parts.reduce((sum, { days }) => sum + days, 0),
  });
};
