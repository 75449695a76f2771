import { type Language, languages } from '../text-blocks/language.js';
import type { Catalog, Translations } from './catalog.js';
import { type CatalogWord, mapCatalogWords, wordsOf } from './catalog-words.js';

/** A language other than English, the language in which a catalogue is written. */
export type OtherLanguage = keyof Catalog['translations'];

/** Languages in which a catalogue may stand besides English. */
export const otherLanguages = languages.filter((language): language is OtherLanguage => language !== 'en');

const byEnglish = (translations: Translations) => new Map(translations.map(({ key, text }) => [key, text]));

/** Printed words of the catalogue that a language lacks; all of them where the language is not there. */
export const untranslated = (catalog: Catalog, language: OtherLanguage): CatalogWord[] => {
  const known = byEnglish(catalog.translations[language] ?? []);
  return wordsOf(catalog).filter(({ text }) => !known.has(text));
};

/** Languages in which the whole catalogue can be printed; English always. */
export const languagesOf = (catalog: Catalog): Language[] => [
  'en',
  ...otherLanguages.filter(
    (language) => catalog.translations[language] && untranslated(catalog, language).length === 0,
  ),
];

/**
 * The catalogue in another language: every printed word of ours is replaced by its translation; a word without one stays
 * English, so ask `languagesOf` first. English is the catalogue itself. Pure.
 */
export const localiseCatalog = (catalog: Catalog, language: Language): Catalog => {
  if (language === 'en') return catalog;
  const translations = byEnglish(catalog.translations[language] ?? []);
  return mapCatalogWords(catalog, (text) => translations.get(text) ?? text);
};
