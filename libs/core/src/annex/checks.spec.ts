import { annexOf } from '../../../../test/support/annex-fixtures.js';
import { changed, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import type { AnnexModel } from './annex-model.js';

/** Ids of the legal checklist that have content in every annex; A4.8 and A4.9 come with UK and Swiss law. */
const ids = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `A1.${number}`),
  ...Array.from({ length: 18 }, (_, index) => `A2.${index + 1}`),
  ...[1, 2, 3].map((number) => `A3.${number}`),
  ...Array.from({ length: 9 }, (_, index) => `A4.${index + 1}`),
  'A5', 'A6', 'A7', 'A8', 'A10',
]; // prettier-ignore

const checksIn = ({ cover, sections }: AnnexModel): Set<string> =>
  new Set(
    [
      ...cover.facts,
      ...sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => [block, ...(block.facts ?? []), ...(block.table?.rows ?? [])]),
      ),
    ].flatMap(({ checks }) => checks ?? []),
  );

test('every id of A1 to A8 and A10 is satisfied by a passage, in an annex in which all of it applies', () => {
  const globex = changed(settingsOf('globex'), { profile: { jurisdictions: ['FR', 'GB', 'CH'] } });
  const found = checksIn(annexOf(globex, { plan: planOf('enterprise') }));
  expect(ids.filter((id) => !found.has(id))).toEqual([]);
  expect([...found].filter((id) => !ids.includes(id))).toEqual([]);
});

test('UK and Swiss ids are on no passage where neither law applies', () => {
  const found = checksIn(annexOf(changed(settingsOf('acme'), { profile: { jurisdictions: ['DE'] } })));
  expect(found.has('A4.9')).toBe(false);
});
