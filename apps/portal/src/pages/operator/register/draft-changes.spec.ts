import type { Catalog, ProblemItem } from '../../../api/generated';
import { type Changes, problemsAt, withChanges } from './draft-changes';

const unknown = { value: null, source: null, read_on: null, demo: false };
const base = {
  version: '2026-11-24',
  effective_from: '2026-11-24',
  processor: { dpo: unknown },
  contract: { audits: unknown },
  subprocessors: [
    { id: 'daily', address: unknown },
    { id: 'mixpanel', address: unknown },
  ],
  translations: { de: [{ key: 'Once a year.', text: 'Jährlich.' }] },
} as unknown as Catalog;

const given = (value: string) => ({ value, source: 'https://example.com', read_on: '2026-11-25', demo: false });
const changes: Changes = {
  '/subprocessors/mixpanel/address': { fact: given('1 Main Street'), translated: {} },
  '/contract/audits': {
    fact: given('On request.'),
    translated: {
      de: { 'On request.': 'Auf Anfrage.', 'Once a year.': 'Einmal im Jahr.' },
      fr: { 'On request.': 'Non' },
    },
  },
  '/subprocessors/gone/address': { fact: given('nowhere'), translated: {} },
};

test('the next version is the newest one with the changed facts, and their words in the languages it has', () => {
  const next = withChanges(base, changes, { version: '2026-11-25', effective_from: '2026-12-01' });
  expect(next).toMatchObject({
    version: '2026-11-25',
    effective_from: '2026-12-01',
    contract: { audits: given('On request.') },
    subprocessors: [{ address: unknown }, { address: given('1 Main Street') }],
    translations: {
      de: [
        { key: 'Once a year.', text: 'Einmal im Jahr.' },
        { key: 'On request.', text: 'Auf Anfrage.' },
      ],
    },
  });
  expect(next.translations).not.toHaveProperty('fr');
  expect(base.contract.audits).toEqual(unknown);
});

test('a problem stands at the fact it is about, though the API counts sub-processors', () => {
  const problem = (pointer: string): ProblemItem => ({ pointer, code: 'facts_contradict', detail: 'no' });
  const all = ['/subprocessors/1/address/value', '/contract/audits', '/subprocessors/0/address', '/effective_from'];
  const { at, others } = problemsAt(all.map(problem), changes, base);
  expect(
    Object.fromEntries(Object.entries(at).map(([path, found]) => [path, found.map(({ pointer }) => pointer)])),
  ).toEqual({
    '/subprocessors/mixpanel/address': ['/subprocessors/1/address/value'],
    '/contract/audits': ['/contract/audits'],
  });
  expect(others.map(({ pointer }) => pointer)).toEqual(['/subprocessors/0/address', '/effective_from']);
});
