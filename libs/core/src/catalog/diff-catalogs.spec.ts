import fc from 'fast-check';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Catalog } from './catalog.js';
import { diffCatalogs } from './diff-catalogs.js';
import { baseCatalog } from './versions/2025-05-16.js';

type Draft = { -readonly [Key in keyof Catalog]: Catalog[Key] };
const edited = (edit: (draft: Draft) => void): Catalog => {
  const draft = structuredClone(baseCatalog);
  edit(draft);
  return draft;
};
const pathsOf = (next: Catalog) => diffCatalogs(baseCatalog, next).map(({ path }) => path);
const coBrowsing = ({ activities }: Draft) => activities.find(({ id }) => id === 'co_browsing')!;

test('a version differs in nothing from itself', () => {
  expect(diffCatalogs(baseCatalog, structuredClone(baseCatalog))).toEqual([]);
});

test.each<[string, (draft: Draft) => void, string[]]>([
  ['a sentence', (draft) => void (draft.title = 'Another title'), ['/title']],
  [
    'a fact, and nothing of the fact that stayed',
    (draft) => void (draft.processor.legal_name.value = 'Vendor AG'),
    ['/processor/legal_name/value'],
  ],
  [
    'a thing in a list, named by its id wherever it stands',
    (draft) => void (coBrowsing(draft).purpose = 'To see'),
    ['/activities/co_browsing/purpose'],
  ],
  [
    'an option, named by its key',
    (draft) => void (coBrowsing(draft).options[0]!.label = 'Sharing'),
    [
      `/activities/co_browsing/options/${baseCatalog.activities.find(({ id }) => id === 'co_browsing')!.options[0]!.key}/label`,
    ],
  ],
  [
    'a list of words, as one value',
    (draft) => void coBrowsing(draft).data_subjects.push('children'),
    ['/activities/co_browsing/data_subjects'],
  ],
  ['an order alone', (draft) => void (draft.subprocessors = draft.subprocessors.toReversed()), ['/subprocessors']],
])('%s is told at its place', (_, edit, paths) => {
  expect(pathsOf(edited(edit))).toEqual(paths);
});

test('a sub-processor that is new or gone is told whole', () => {
  const [first, ...others] = baseCatalog.subprocessors;
  const without = { ...baseCatalog, subprocessors: others };
  expect(diffCatalogs(baseCatalog, without)).toEqual([
    { path: `/subprocessors/${first!.id}`, before: first, after: null },
  ]);
  expect(diffCatalogs(without, baseCatalog)).toEqual([
    { path: `/subprocessors/${first!.id}`, before: null, after: first },
  ]);
});

test('the demonstration catalogue differs from the first one in facts that it made up', () => {
  const changes = diffCatalogs(baseCatalog, demoCatalog);
  expect(changes.length).toBeGreaterThan(10);
  expect(changes.map(({ path }) => path)).toContain('/version');
  expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
});

test('the first version of all is told member by member', () => {
  expect(diffCatalogs(null, baseCatalog).map(({ path }) => path)).toEqual(
    Object.entries(baseCatalog).flatMap(([member, value]) => (value === null ? [] : [`/${member}`])),
  );
});

test('there and back are the same differences, turned round', () => {
  const subset = fc.subarray([...baseCatalog.subprocessors]);
  const catalog = fc
    .record({ subprocessors: subset, title: fc.constantFrom('One', 'Two'), notes: fc.subarray(['a', 'b', 'c']) })
    .map((members): Catalog => ({ ...baseCatalog, ...members }));
  fc.assert(
    fc.property(catalog, catalog, (one, other) => {
      const turned = diffCatalogs(other, one).map(({ path, before, after }) => ({
        path,
        before: after,
        after: before,
      }));
      const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
      expect(turned.toSorted(byPath)).toEqual(diffCatalogs(one, other).toSorted(byPath));
    }),
    { numRuns: 100 },
  );
});
