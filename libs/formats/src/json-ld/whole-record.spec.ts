import { expandOffline } from '../../../../test/support/expand-offline.js';
import { recordCases, resolvedAt } from '../../../../test/support/json-ld-cases.js';
import { aboutRecord } from './about.js';
import { prefixes } from './context.js';
import { recordJsonLd } from './record-json-ld.js';

/** Members whose value is one of a list and is told by a term, or by a member being there. */
const toldByTerms = new Set([
  'after',
  'data_subject_categories',
  'event',
  'from',
  'ground',
  'kind',
  'mechanism',
  'party',
  'status',
  'term',
  'uk',
]);

type Leaf = { key: string; path: string; text: string };

/** Every text and number in a value, with the name of the member that holds it. */
const leavesOf = (value: unknown, path = '', key = ''): Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [{ key, path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, `${path}/${name}`, Array.isArray(value) ? key : name),
  );
};

test.each(recordCases)('every text and number of the record of %s is in its JSON-LD', async (_, record) => {
  const { iris, literals } = await expandOffline(recordJsonLd(record, aboutRecord(record, resolvedAt)));
  const things = new Set([...iris].map((iri) => iri.replace(/^.*#(?:activity|subprocessor|measure|party)-/, '')));
  const lost = leavesOf(record).filter(
    ({ key, text }) =>
      !literals.has(text) && !things.has(text) && !iris.has(prefixes.loc + text) && !toldByTerms.has(key),
  );
  expect(lost).toEqual([]);
});
