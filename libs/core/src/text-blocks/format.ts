import type { Place } from '../catalog/country.js';
import type { Language } from './language.js';

/** Dates as a contract writes them; day before month in each of them. */
const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const satisfies Record<Language, string>;

/** Forms of a noun by number: the one for one, and the one for the others (`Intl.PluralRules`). */
export type Forms = { one: string; other: string };

const union = { en: 'European Union', de: 'Europäische Union', fr: 'Union européenne' } as const;

/** Numbers, dates, lists, countries and languages as a language writes them (`Intl`); all times are UTC. */
export const formatOf = (language: Language) => {
  const locale = locales[language];
  const plural = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  // Without separators of thousands a figure is the same in every language.
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const lists = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const languageNames = new Intl.DisplayNames([locale], { type: 'language' });
  const one = (count: number, forms: Forms) => (plural.select(count) === 'one' ? forms.one : forms.other);
  return {
    /** The noun alone in the form that goes with a number. */
    form: one,
    /** A number with its noun, e.g. "3 sub-processors". */
    count: (count: number, forms: Forms): string => `${number.format(count)} ${one(count, forms)}`,
    /** A number as written. */
    number: (value: number): string => number.format(value),
    /** A day in words, e.g. "23 November 2026", of an RFC 3339 date or instant. */
    day: (instant: string): string => day.format(new Date(instant)),
    /** A moment in words, e.g. "23 November 2026, 22:36 UTC". */
    moment: (instant: string): string => `${day.format(new Date(instant))}, ${instant.slice(11, 16)} UTC`,
    /** A list, e.g. "a, b and c". */
    list: (items: readonly string[]): string => lists.format(items),
    /** Name of a country or of the Union, e.g. "Germany". */
    place: (place: Place): string => (place === 'EU' ? union[language] : (regions.of(place) ?? place)),
    /** Name of a language, e.g. "English". */
    language: (code: Language): string => languageNames.of(code) ?? code,
  };
};

/** How one language writes numbers, dates, lists and countries. */
export type Format = ReturnType<typeof formatOf>;
