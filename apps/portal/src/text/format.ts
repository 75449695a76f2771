import { useTranslation } from 'react-i18next';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** ISO 8601 period, or a sum of periods joined by " + ", in words: P1Y6M is "1 year, 6 months". */
const sayPeriod = (language: string, period: string): string => {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: units[unit as keyof typeof units],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return parts.length === 0 ? period : new Intl.ListFormat(language, { type: 'unit' }).format(parts);
};

const makeFormat = (language: string) => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const utc = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  return {
    language,
    date: (instant: string) => dates.format(new Date(instant)),
    /** A day of the calendar (RFC 3339 date): the same wherever it is read. */
    day: (date: string) => days.format(new Date(date)),
    moment: (instant: string) => moments.format(new Date(instant)),
    /** Local time with its zone, and UTC where that is another time: what is deleted must not depend on who reads. */
    exactly: (instant: string) => {
      const [here, there] = [moments.format(new Date(instant)), utc.format(new Date(instant))];
      return here === there ? `${there} UTC` : `${here} (${zone}; ${there} UTC)`;
    },
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    bytes: (value: number) => {
      const kilo = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
      return kilo.format(Math.max(1, value / 1000));
    },
    list: (items: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    either: (items: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(items),
    period: (period: string) => sayPeriod(language, period),
    country: (code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    collator: new Intl.Collator(language),
  };
};
export type Format = ReturnType<typeof makeFormat>;

/** One of each language: a table of many rows would make hundreds, and each takes its time. */
const formats = new Map<string, Format>();
const formatOf = (language: string): Format => {
  const format = formats.get(language) ?? makeFormat(language);
  formats.set(language, format);
  return format;
};

/** Dates, numbers, periods and lists in the language of the page, all by `Intl`. */
export const useFormat = (): Format => {
  const { i18n } = useTranslation();
  return formatOf(i18n.language === 'qps' ? 'en' : i18n.language);
};
