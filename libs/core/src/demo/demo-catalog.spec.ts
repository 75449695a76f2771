import { planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import type { Fact } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { isDraft } from '../record/is-draft.js';
import { resolveRecord } from '../record/resolve-record.js';
import { demoCatalog } from './demo-catalog.js';

const isFact = (value: object): value is Fact<unknown> => 'value' in value && 'source' in value && 'read_on' in value;

const openIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isFact(value)) return value.value === null ? [path] : [];
  return Object.entries(value).flatMap(([key, member]) => openIn(member, `${path}/${key}`));
};

test('the demonstration leaves open only what does not apply to it', () => {
  const ipstack = baseCatalog.subprocessors.findIndex(({ id }) => id === 'ipstack');
  expect(openIn(demoCatalog)).toEqual([
    // The made-up processor is in the EEA: no representative in the Union (Art. 27), no transfer to it to assess.
    '/processor/representative',
    '/processor/assessments',
    // Everything that is said of ipstack lies in the EEA.
    `/subprocessors/${ipstack}/assessments`,
  ]);
});

test.each(['acme', 'globex'] as const)('the annex of %s is final on demo values', (slug) => {
  const record = resolveRecord(demoCatalog, planOf(slug === 'acme' ? 'business' : 'enterprise'), settingsOf(slug), {
    on: '2026-11-25',
  });
  expect(record.missing).toEqual([]);
  expect(record.findings.filter(({ severity }) => severity === 'serious')).toEqual([]);
  expect(isDraft(record)).toBe(false);
});

test('Globex has a recipient under the Data Privacy Framework, and its fallback once the switch is thrown', () => {
  const transfersTo = (catalog: typeof demoCatalog) =>
    resolveRecord(catalog, planOf('enterprise'), settingsOf('globex'), { on: '2026-11-25' })
      .transfers.filter(({ subprocessor, country }) => subprocessor === 'grafana' && country === 'US')
      .map(({ mechanism, fallback_in_force }) => [mechanism, fallback_in_force]);
  const before = transfersTo(demoCatalog);
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before.map(String))).toEqual(new Set(['dpf,false']));
  const after = transfersTo({ ...demoCatalog, dpf_invalid_from: '2026-11-01' });
  expect(after).toEqual(before.map(() => ['scc', true]));
});

test('every made-up fact and measure says that it is one', () => {
  const made = demoCatalog.measures.filter(({ id }) => !baseCatalog.measures.some((measure) => measure.id === id));
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter(({ demo, source }) => !demo || source !== 'demo value')).toEqual([]);
});
