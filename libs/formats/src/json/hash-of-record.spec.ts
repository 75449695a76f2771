import type { EffectiveRecord } from '@annexa/core';
import { recordCases } from '../../../../test/support/json-ld-cases.js';
import { hashOfContent, hashOfRecord } from './hash-of-record.js';

const [, record] = recordCases[1]!;
const changes: [string, Partial<EffectiveRecord>][] = [
  ['another day', { on: '2020-01-01' }],
  ['another version of the catalogue', { catalog_version: '2099-01-01' }],
  ['another version of the plan', { plan: { ...record.plan, version: 9 } }],
  [
    'another place of a finding in the catalogue',
    {
      findings: record.findings.map((finding) => ({
        ...finding,
        sources: finding.sources.map((source) => ({ ...source, path: '/elsewhere' })),
      })),
    },
  ],
];

test.each(changes)('a record with %s says the same', (_, change) => {
  expect(hashOfContent({ ...record, ...change })).toBe(hashOfContent(record));
});

test('the hash of the record is another one for all of them but the day', () => {
  const hashes = changes.map(([, change]) => hashOfRecord({ ...record, ...change }));
  expect(hashes.map((hash) => hash === hashOfRecord(record))).toEqual([true, false, false, false]);
});

test.each(
  (Object.keys(record) as (keyof EffectiveRecord)[]).filter(
    (member) => member !== 'on' && member !== 'catalog_version',
  ),
)('a record without its %s says something else', (member) => {
  const emptied = Array.isArray(record[member]) ? [] : {};
  const other = { ...record, [member]: emptied };
  const was = JSON.stringify(record[member]) === JSON.stringify(emptied);
  expect(hashOfContent(other) === hashOfContent(record)).toBe(was);
});

test('another plan, another name of it and another text of a finding are other content', () => {
  const { plan, findings } = record;
  const others: Partial<EffectiveRecord>[] = [
    { plan: { ...plan, id: 'other' } },
    { plan: { ...plan, name: 'Other' } },
    { findings: findings.map((finding) => ({ ...finding, text: 'Other' })) },
    { findings: findings.slice(1) },
  ];
  const all = [record, ...others.map((other) => ({ ...record, ...other }))].map(hashOfContent);
  expect(new Set(all).size).toBe(all.length);
});

test('every record of the cases says something of its own', () => {
  const all = recordCases.map(([, each]) => hashOfContent(each));
  expect(new Set(all).size).toBe(all.length);
});
