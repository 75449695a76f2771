import { demoCatalog } from '../demo/demo-catalog.js';
import { frozen } from '../../../../test/support/core-fixtures.js';
import type { Catalog } from './catalog.js';
import { mapCatalogWords, wordsOf } from './catalog-words.js';
import { checkCatalog } from './check-catalog.js';
import { languagesOf, localiseCatalog, otherLanguages, untranslated } from './localise-catalog.js';
import { baseCatalog } from './versions/2025-05-16.js';

/** Every text in a value with the pointer of its place, list indexes as numbers. */
const textsIn = (value: unknown, path = ''): { text: string; path: string }[] => {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, `${path}/${key}`));
};

test('a catalogue in English is the catalogue itself', () => {
  expect(localiseCatalog(baseCatalog, 'en')).toBe(baseCatalog);
});

test.each(otherLanguages)('in %s every printed word of ours is replaced, and nothing else changes', (language) => {
  const catalog = frozen(structuredClone(demoCatalog));
  const localised = localiseCatalog(catalog, language);
  const places = new Set(wordsOf(catalog).map(({ path }) => path));
  const [before, after] = [catalog, localised].map((each) => textsIn({ ...each, translations: {} }));
  expect(after!.map(({ path }) => path)).toEqual(before!.map(({ path }) => path));
  const other = before!.flatMap(({ text, path }, index) =>
    text === after![index]!.text || places.has(path) ? [] : [path],
  );
  expect(other).toEqual([]);
  const { key, text } = catalog.translations[language]![0]!;
  expect([catalog.title, localised.title]).toEqual([key, text]);
  expect(wordsOf(localised)).toHaveLength(wordsOf(catalog).length);
  expect(textsIn(localised.activities.map(({ name, purpose }) => [name, purpose]))).not.toEqual(
    textsIn(catalog.activities.map(({ name, purpose }) => [name, purpose])),
  );
});

test.each(otherLanguages)('the words that are the same in English and in %s are names and standards', (language) => {
  const same = demoCatalog.translations[language]!.filter(({ key, text }) => key === text).map(({ key }) => key);
  expect(same).toEqual(
    expect.arrayContaining(['SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP']),
  );
  expect(same.filter((text) => !/^[A-Z0-9][\w/, -]*$/.test(text))).toEqual([]);
  expect(same.length).toBeLessThan(5);
});

test.each(otherLanguages)('figures are the same in English and in %s', (language) => {
  const figures = (text: string) =>
    (text.replaceAll(/\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.\d{2}\.| \p{L}+ )\d{4}/gu, '').match(/\d+/g) ?? []).toSorted();
  const differing = demoCatalog.translations[language]!.filter(
    ({ key, text }) => figures(key).join() !== figures(text).join(),
  );
  expect(differing).toEqual([]);
});

test('names of companies, contacts, addresses, sources and ids are no words: this is the list of what stays', () => {
  const places = new Set(wordsOf(demoCatalog).map(({ path }) => path));
  const kept = textsIn({ ...demoCatalog, translations: {} }).filter(({ path }) => !places.has(path));
  const kinds = new Set(kept.map(({ path }) => path.replaceAll(/\/\d+/g, '')));
  expect([...kinds].filter((path) => !/\/(?:source|read_on)$/.test(path)).toSorted()).toEqual([
    '/activities/active/in',
    '/activities/active/option',
    '/activities/data_categories/when/in',
    '/activities/data_categories/when/option',
    '/activities/dpia/value',
    '/activities/id',
    '/activities/locations/place',
    '/activities/locations/subprocessor',
    '/activities/locations/when/in',
    '/activities/locations/when/option',
    '/activities/measures',
    '/activities/options/default',
    '/activities/options/default/after',
    '/activities/options/default/ceiling',
    '/activities/options/default/event',
    '/activities/options/default/from',
    '/activities/options/default/kind',
    '/activities/options/default/period',
    '/activities/options/key',
    '/activities/options/kind',
    '/activities/options/limit',
    '/activities/options/path',
    '/activities/parts/backup_tail/value',
    '/activities/parts/held_by/floor/value',
    '/activities/parts/held_by/mode/value',
    '/activities/parts/held_by/subprocessor',
    '/activities/parts/held_by/when/in',
    '/activities/parts/held_by/when/option',
    '/activities/parts/id',
    '/activities/parts/kind',
    '/activities/parts/lag/value',
    '/activities/parts/option',
    '/activities/parts/place/value',
    '/activities/parts/retention/value/from',
    '/activities/parts/retention/value/kind',
    '/activities/parts/retention/value/period',
    '/activities/parts/when/in',
    '/activities/parts/when/option',
    '/activities/requires',
    '/activities/sensitive/value',
    '/activities/subprocessors/id',
    '/activities/subprocessors/when/option',
    '/contract/clause_17/value',
    '/contract/courts/value',
    '/contract/end_of_contract/value',
    '/contract/frequency/value',
    '/contract/governing_law/value',
    '/contract/prevailing_language/value',
    '/contract/uk_end/value',
    '/contract/uk_tool/value',
    '/effective_from',
    '/measures/head',
    '/measures/id',
    '/measures/scope',
    '/processor/address/value',
    '/processor/authority/value',
    '/processor/contact/value',
    '/processor/country/value',
    '/processor/dpo/value',
    '/processor/legal_name/value',
    '/processor/registration_number/value',
    '/processor/signatory/value',
    '/processor/uk_representative/value',
    '/subprocessors/access_countries/value',
    '/subprocessors/address/value',
    '/subprocessors/assessments/value/country',
    '/subprocessors/assessments/value/date',
    '/subprocessors/assessments/value/reviewer',
    '/subprocessors/contact/value',
    '/subprocessors/country/value',
    '/subprocessors/dpa_date/value',
    '/subprocessors/dpf/value/covers',
    '/subprocessors/dpf/value/recertification_due',
    '/subprocessors/fallback/value',
    '/subprocessors/id',
    '/subprocessors/legal_name/value',
    '/subprocessors/list_url/value',
    '/subprocessors/measures',
    '/subprocessors/mechanisms/value',
    '/subprocessors/name',
    '/subprocessors/parent/value',
    '/subprocessors/parent_country/value',
    '/subprocessors/processing_countries/value',
    '/subprocessors/storage_countries/value',
    '/version',
  ]);
});

test('a language is there when all of its words are', () => {
  expect(languagesOf(baseCatalog)).toEqual(['en', 'de', 'fr']);
  const [first, ...others] = baseCatalog.translations.de!;
  const catalog: Catalog = { ...baseCatalog, translations: { de: others } };
  expect(languagesOf(catalog)).toEqual(['en']);
  expect(untranslated(catalog, 'de')).toEqual([{ text: first!.key, path: '/title' }]);
  expect(localiseCatalog(catalog, 'de').title).toBe(baseCatalog.title);
});

test('the checker and the localiser walk the same words: each word taken away is told at each of its places', () => {
  const words = wordsOf(baseCatalog);
  for (const { key } of baseCatalog.translations.fr!) {
    const fr = baseCatalog.translations.fr!.filter((entry) => entry.key !== key);
    const catalog = { ...baseCatalog, translations: { fr } };
    expect(untranslated(catalog, 'fr')).toEqual(words.filter(({ text }) => text === key));
  }
  const fr = baseCatalog.translations.fr!.slice(1);
  expect(checkCatalog({ ...baseCatalog, translations: { fr } }).map(({ code, path }) => [code, path])).toEqual([
    ['text_block_missing', '/title'],
  ]);
});

test('no translation is kept for a text that does not stand in the catalogue', () => {
  const texts = new Set(wordsOf(demoCatalog).map(({ text }) => text));
  for (const language of otherLanguages)
    expect(demoCatalog.translations[language]!.filter(({ key }) => !texts.has(key))).toEqual([]);
});

test('a word like the name of a member of every object is no translation', () => {
  const catalog: Catalog = { ...baseCatalog, title: 'constructor', translations: { de: [] } };
  expect(localiseCatalog(catalog, 'de').title).toBe('constructor');
});

test('saying each word as it is gives the same catalogue', () => {
  expect(mapCatalogWords(demoCatalog, (text) => text)).toEqual(demoCatalog);
});
