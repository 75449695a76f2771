import { planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { resolveRecord } from '../record/resolve-record.js';
import { Catalog } from './catalog.js';
import { checkCatalog } from './check-catalog.js';
import { baseCatalog } from './versions/2025-05-16.js';
import { withoutDemoValues } from './without-demo-values.js';

test('a tenant that is no demonstration sees no made-up fact: the annex of a real customer stays a draft', () => {
  const { version, source, translations, ...facts } = withoutDemoValues(demoCatalog);
  const { version: _, source: __, translations: ___, ...base } = baseCatalog;
  expect(facts).toEqual(base);
  expect(translations).toEqual(demoCatalog.translations);
  expect([version, source]).toEqual([demoCatalog.version, demoCatalog.source]);
  const missing = (catalog: typeof demoCatalog) =>
    resolveRecord(catalog, planOf('business'), settingsOf('acme')).missing;
  expect(missing(demoCatalog)).toEqual([]);
  expect(missing(withoutDemoValues(demoCatalog)).length).toBeGreaterThan(20);
});

test('a made-up measure or statement is gone with every mention of it, and what is left may be published', () => {
  const statement = {
    id: 'policy',
    document: 'retention_policy',
    title: 'Calls',
    activity: 'call_handling',
    says: { kind: 'no_end' },
    read_on: '2026-11-23',
    source: 'a document',
    demo: false,
  } as const;
  const catalog: Catalog = {
    ...demoCatalog,
    activities: demoCatalog.activities.map((activity) => ({
      ...activity,
      measures: [...activity.measures, 'demo_ipstack_tls'],
    })),
    statements: [statement, { ...statement, id: 'made_up', demo: true }],
  };
  expect(catalog.subprocessors.some(({ measures }) => measures.includes('demo_ipstack_tls'))).toBe(true);
  const clean = withoutDemoValues(catalog);
  expect(clean.statements).toEqual([statement]);
  expect(JSON.stringify({ ...clean, translations: {} })).not.toMatch(/demo_|"demo":true/);
  expect(checkCatalog({ ...clean, statements: [] })).toEqual([]);
  expect(Catalog.parse(clean)).toEqual(clean);
});
