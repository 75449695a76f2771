import { planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { resolveRecord } from '../record/resolve-record.js';
import { baseCatalog } from './versions/2025-05-16.js';
import { withoutDemoValues } from './without-demo-values.js';

test('a tenant that is no demonstration sees no made-up fact: the annex of a real customer stays a draft', () => {
  const { version, source, ...facts } = withoutDemoValues(demoCatalog);
  const { version: _, source: __, ...base } = baseCatalog;
  expect(facts).toEqual(base);
  expect([version, source]).toEqual([demoCatalog.version, demoCatalog.source]);
  const missing = (catalog: typeof demoCatalog) =>
    resolveRecord(catalog, planOf('business'), settingsOf('acme')).missing;
  expect(missing(demoCatalog)).toEqual([]);
  expect(missing(withoutDemoValues(demoCatalog)).length).toBeGreaterThan(20);
});
