import { activityIndex } from '../../../../test/support/core-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check-catalog.js';
import { known, unknown } from './fact.js';
import type { Subprocessor } from './subprocessor.js';
import { baseCatalog } from './versions/2025-05-16.js';

const fact = <T>(value: T) => known(value, 'a document', '2026-11-23');
const problemsOf = (change: (catalog: Catalog, entry: (id: string) => Subprocessor) => void, from = demoCatalog) => {
  const catalog: Catalog = { ...structuredClone(from), translations: {} };
  change(catalog, (id) => catalog.subprocessors.find((entry) => entry.id === id)!);
  return checkCatalog(catalog);
};

test('the first catalogue and that of the demonstration say the same of places in activities and register', () => {
  expect([checkCatalog(baseCatalog), checkCatalog(demoCatalog)]).toEqual([[], []]);
});

test('a part that lies where the register does not confirm it is refused, with both places and the mend', () => {
  const [problem, ...others] = problemsOf((_, entry) => (entry('upscope').storage_countries = fact(['GB'])));
  const at = `/activities/${activityIndex('co_browsing')}/parts`;
  expect(problem).toEqual({
    code: 'facts_contradict',
    path: `${at}/2/place/value`,
    detail:
      'Co-browsing Sessions names United States for Upscope, the register names United Kingdom; add US to storage_countries of upscope or correct the place.',
  });
  expect(others.map(({ path }) => path)).toEqual([`${at}/3/place/value`]);
});

test('a location of a sub-processor may be in either of its lists, and is refused in neither', () => {
  const path = `/activities/${activityIndex('user_authentication')}/locations/0/place`;
  const paths = (storage: string[], processing: string[]) =>
    problemsOf((_, entry) =>
      Object.assign(entry('heroku'), { storage_countries: fact(storage), processing_countries: fact(processing) }),
    ).map((problem) => problem.path);
  expect([paths(['US'], ['IE']), paths(['IE'], ['US']), paths(['IE'], [])]).toEqual([[], [], [path]]);
});

test('the Union covers its countries, in both directions, and not those of the rest of the EEA', () => {
  const germany = (storage: string[]) =>
    problemsOf((_, entry) =>
      Object.assign(entry('mongodb_atlas'), {
        storage_countries: fact(storage),
        processing_countries: fact(storage),
      }),
    ).length;
  expect(germany(['EU'])).toBe(0);
  expect(germany(['FR'])).toBeGreaterThan(0);
  const union = (countries: string[]) =>
    problemsOf((_, entry) =>
      Object.assign(entry('daily'), {
        storage_countries: fact(countries),
        processing_countries: fact([...countries, 'US']),
      }),
    ).length;
  expect([union(['DE']), union(['NO'])]).toEqual([0, 1]);
});

test('an unknown list contradicts nothing', () => {
  const change = (_: Catalog, entry: (id: string) => Subprocessor) =>
    Object.assign(entry('heroku'), { storage_countries: unknown, processing_countries: fact(['IE']) });
  expect(problemsOf(change)).toEqual([]);
});
