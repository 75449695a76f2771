/** A calendar period as the API counts it: a year is twelve months, a week seven days; hours do not exist. */
export type PeriodParts = { months: number; days: number };

/** Units that can be chosen, from the shortest. */
export const periodUnits = ['D', 'W', 'M', 'Y'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** What was typed: its canonical period (P14M), or why it is none. */
export type Reading = { period: string } | { trouble: 'empty' | 'unreadable' | 'zero' | 'too_long' };

const iso = /^P(?=\d)(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/;
const hundredYears = { months: 1200, days: 36525 };
/** Nothing that is a period is longer; what is longer was pasted by mistake. */
const longestText = 60;

/** Words of the three languages of the portal: text is pasted from contracts in any of them. */
const unitWords: Record<PeriodUnit, readonly string[]> = {
  D: ['d', 'day', 'days', 't', 'tag', 'tage', 'tagen', 'j', 'jour', 'jours'],
  W: ['w', 'wk', 'wks', 'week', 'weeks', 'woche', 'wochen', 'sem', 'semaine', 'semaines'],
  M: ['m', 'mo', 'month', 'months', 'monat', 'monate', 'monaten', 'mois'],
  Y: ['y', 'yr', 'yrs', 'year', 'years', 'jahr', 'jahre', 'jahren', 'an', 'ans', 'année', 'années'],
};
const factors: Record<PeriodUnit, PeriodParts> = {
  D: { months: 0, days: 1 },
  W: { months: 0, days: 7 },
  M: { months: 1, days: 0 },
  Y: { months: 12, days: 0 },
};

const unitOf = (word: string): PeriodUnit | undefined => periodUnits.find((unit) => unitWords[unit].includes(word));

type Counted = readonly (readonly [number, PeriodUnit])[];

const sum = (counted: Counted): PeriodParts => ({
  months: counted.reduce((all, [count, unit]) => all + count * factors[unit].months, 0),
  days: counted.reduce((all, [count, unit]) => all + count * factors[unit].days, 0),
});

/** Canonical text of a period: P1Y becomes P12M, P2W becomes P14D. */
export const printPeriod = ({ months, days }: PeriodParts): string =>
  `P${months > 0 ? `${months}M` : ''}${days > 0 || months === 0 ? `${days}D` : ''}`;

const checked = (parts: PeriodParts): Reading => {
  if (parts.months === 0 && parts.days === 0) return { trouble: 'zero' };
  if (parts.months / hundredYears.months + parts.days / hundredYears.days > 1) return { trouble: 'too_long' };
  return { period: printPeriod(parts) };
};

const readIso = (text: string): Counted | null => {
  const match = iso.exec(text);
  if (!match) return null;
  const [years, months, weeks, days] = match.slice(1);
  // Weeks beside other units are refused by the API too (`period_mixed`).
  if (weeks !== undefined && [years, months, days].some((part) => part !== undefined)) return null;
  return [
    [Number(years ?? 0), 'Y'],
    [Number(months ?? 0), 'M'],
    [Number(weeks ?? 0), 'W'],
    [Number(days ?? 0), 'D'],
  ];
};

const readWords = (text: string): Counted | null => {
  const pieces = text
    .split(/(?:[\s,+.]+(?:and|und|et)?\s*|(?<=\p{L}))(?=\d)/u)
    .map((piece) => /^(\d{1,6})\s*(\p{L}+)\.?$/u.exec(piece));
  const counted = pieces.map((piece) => [Number(piece?.[1]), unitOf(piece?.[2] ?? '')] as const);
  return counted.every((pair): pair is readonly [number, PeriodUnit] => pair[1] !== undefined) ? counted : null;
};

/** Parts of a canonical or other ISO 8601 period; null for any other text. */
export const partsOf = (period: string): PeriodParts | null => {
  const counted = readIso(period);
  return counted && sum(counted);
};

/**
 * Reads what a person typed or pasted: a number with the unit chosen beside it, words ("14 months", "1 Jahr 6 Monate") or
 * an ISO 8601 period (P14M).
 */
export const readPeriod = (typed: string, unit: PeriodUnit): Reading => {
  const text = typed.trim().toLowerCase();
  if (text === '') return { trouble: 'empty' };
  if (text.length > longestText) return { trouble: 'unreadable' };
  const counted: Counted | null = /^\d{1,6}$/.test(text)
    ? [[Number(text), unit]]
    : (readIso(text.toUpperCase()) ?? readWords(text));
  return counted ? checked(sum(counted)) : { trouble: 'unreadable' };
};

/** What number and unit show of a period; one of months and days is shown as it is written. */
export const showPeriod = (period: string): { text: string; unit: PeriodUnit } => {
  const parts = partsOf(period);
  if (!parts) return { text: period, unit: 'M' };
  if (parts.days === 0) return { text: String(parts.months), unit: 'M' };
  return parts.months === 0 ? { text: String(parts.days), unit: 'D' } : { text: period, unit: 'M' };
};
