import { demoCatalog } from '../demo/demo-catalog.js';
import { Catalog } from './catalog.js';
import { countryCodes, eeaCountries, isInEea, sayPlace } from './country.js';
import { type Fact } from './fact.js';
import { baseCatalog } from './versions/2025-05-16.js';

const isFact = (value: object): value is Fact<unknown> => 'value' in value && 'source' in value && 'read_on' in value;

/** Every fact in a catalogue with its pointer. */
const factsIn = (value: unknown, path = ''): { path: string; fact: Fact<unknown> }[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isFact(value)) return [{ path, fact: value }];
  return Object.entries(value).flatMap(([key, member]) => factsIn(member, `${path}/${key}`));
};

test('no fact of the first catalogue stands without a source and the day on which it was read', () => {
  const facts = factsIn(baseCatalog);
  expect(facts.length).toBeGreaterThan(60);
  const bare = facts.filter(({ fact }) => fact.value !== null && !(fact.source && fact.read_on));
  expect(bare.map(({ path }) => path)).toEqual([]);
  expect(facts.filter(({ fact }) => fact.demo).map(({ path }) => path)).toEqual([]);
});

test('an unknown fact is null in every member', () => {
  const unknown = factsIn(baseCatalog).filter(({ fact }) => fact.value === null);
  expect(unknown.length).toBeGreaterThan(0);
  for (const { fact } of unknown) expect(fact).toEqual({ value: null, source: null, read_on: null, demo: false });
});

test('the published record states nothing about the processor, so the catalogue invents nothing', () => {
  const stated = [...Object.values(baseCatalog.processor), ...Object.values(baseCatalog.contract)];
  expect(stated.length).toBeGreaterThan(20);
  expect(stated.filter(({ value }) => value !== null)).toEqual([]);
});

test('the demonstration fills exactly the unknown facts, each marked as a demo value', () => {
  const before = new Map(factsIn(baseCatalog).map(({ path, fact }) => [path, fact]));
  for (const { path, fact } of factsIn(demoCatalog)) {
    const first = before.get(path);
    expect([path, fact.demo]).toEqual([path, first?.value === null && fact.value !== null]);
    expect(fact).toEqual(fact.demo ? { ...fact, source: 'demo value', read_on: null } : first);
  }
});

test('a catalogue with a fact that names no source is refused', () => {
  const catalog = structuredClone(baseCatalog);
  catalog.processor.address = { value: '1 Main Street', source: null, read_on: null, demo: false };
  const issues = Catalog.safeParse(catalog).error?.issues ?? [];
  expect(issues.map(({ path }) => path.join('/'))).toEqual(['processor/address/source']);
});

test('both catalogues have their shape', () => {
  expect(Catalog.parse(baseCatalog)).toEqual(baseCatalog);
  expect(Catalog.parse(demoCatalog)).toEqual(demoCatalog);
});

test('the EEA has 30 countries, and the Union counts as within it', () => {
  expect([eeaCountries.length, new Set(eeaCountries).size, countryCodes.length, new Set(countryCodes).size]).toEqual([
    30, 30, 249, 249,
  ]);
  expect(['EU', 'DE', 'NO', 'IS', 'LI'].every(isInEea)).toBe(true);
  expect(['US', 'GB', 'CH', 'JP'].some(isInEea)).toBe(false);
});

test('every country has an English name', () => {
  expect(countryCodes.filter((code) => sayPlace(code) === code)).toEqual([]);
});
