import { swissChanges } from './swiss-changes.js';
import { ukAddendumTables } from './uk-addendum.js';

test('the UK Addendum has four tables, and each field an id of its own', () => {
  expect(ukAddendumTables.map(({ table }) => table)).toEqual([1, 2, 3, 4]);
  const ids = ukAddendumTables.flatMap(({ fields }) => fields.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('Table 1 asks the same of both parties', () => {
  const of = (side: 'exporter' | 'importer') =>
    ukAddendumTables[0]!.fields.filter(({ party }) => party === side).map(({ label }) => label);
  expect(of('exporter')).toEqual(of('importer'));
  expect(of('exporter')).toHaveLength(8);
});

test('under Module Four, Tables 2 and 3 ask for combination, and for no sub-processors or authorisation', () => {
  const ids = ukAddendumTables
    .slice(1, 3)
    .flatMap(({ fields }) => fields.filter(({ modules }) => modules?.includes('M4') ?? true))
    .map(({ id }) => id);
  expect(ids).toEqual(['chosen_sccs', 'module', 'clause_7', 'clause_11', 'combined', 'annex_1a', 'annex_1b']);
});

test('the Swiss changes name authority, law, both forums and references, and differ by case', () => {
  expect(swissChanges.map(({ id }) => id)).toEqual([
    'authority',
    'law',
    'forum_of_parties',
    'forum_of_data_subjects',
    'references',
  ]);
  for (const { says } of swissChanges) expect(says.fadp_alone).not.toBe(says.fadp_and_gdpr);
});
