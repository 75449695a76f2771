import { demoCatalog } from '../demo/demo-catalog.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check-catalog.js';
import { demoValue, known, unknown } from './fact.js';
import type { Mechanism, Subprocessor } from './subprocessor.js';
import { baseCatalog } from './versions/2025-05-16.js';

const stated = (...mechanisms: Mechanism[]) => known(mechanisms, 'a document', '2026-11-23');
const index = demoCatalog.subprocessors.findIndex(({ id }) => id === 'heroku');
const problemsOf = (facts: Partial<Subprocessor>, from = demoCatalog) => {
  const catalog: Catalog = { ...structuredClone(from), translations: {} };
  Object.assign(catalog.subprocessors[index]!, { fallback: unknown, ...facts });
  return checkCatalog(catalog).map(({ code, path, detail }) => ({ code, path, detail }));
};
const canada = { country: demoValue('CA'), in_adequacy_scope: unknown, access_countries: demoValue(['CA', 'IN']) };

test('a confirmed country without adequacy is refused where the stated mechanisms do not carry it', () => {
  expect(problemsOf({ ...canada, mechanisms: stated('adequacy') })).toEqual([
    {
      code: 'mechanism_missing',
      path: `/subprocessors/${index}/mechanisms`,
      detail:
        'None of the mechanisms stated for Heroku carries data to United States, India; add scc or bcr, or leave the mechanisms unknown.',
    },
  ]);
});

test.each<[string, Partial<Subprocessor>]>([
  ['unknown mechanisms', { mechanisms: unknown }],
  ['the clauses', { ...canada, mechanisms: stated('adequacy', 'scc') }],
  ['binding rules', { ...canada, mechanisms: stated('bcr') }],
  ['a stored fallback', { ...canada, mechanisms: stated('adequacy'), fallback: demoValue('scc') }],
  ['the framework of which no entry was read', { mechanisms: stated('dpf'), dpf: unknown }],
])('%s: not refused', (_, facts) => {
  expect(problemsOf(facts)).toEqual([]);
});

test('what the first catalogue states of mechanisms carries every confirmed country', () => {
  expect(checkCatalog(baseCatalog)).toEqual([]);
});

test('a sub-processor that no activity engages has no route to carry', () => {
  const catalog: Catalog = { ...structuredClone(demoCatalog), translations: {} };
  const spare = { ...structuredClone(catalog.subprocessors[index]!), id: 'spare', mechanisms: stated('adequacy') };
  catalog.subprocessors.push({ ...spare, country: demoValue('CA'), fallback: unknown });
  expect(checkCatalog(catalog)).toEqual([]);
});
