import { changed, chosen, fieldWith, planOf, settingsOf } from '../../../../../test/support/core-fixtures.js';
import { about, found, pathsOf, recordOf, saidBy } from '../../../../../test/support/finding-fixtures.js';
import type { Catalog } from '../../catalog/catalog.js';
import { demoValue, unknown } from '../../catalog/fact.js';
import type { SiblingStatement } from '../../catalog/sibling-statement.js';
import { baseCatalog } from '../../catalog/versions/2025-05-16.js';
import { demoCatalog } from '../../demo/demo-catalog.js';
import { EffectiveRecord } from '../effective-record.js';
import { type Finding, findingCodes } from '../finding.js';
import { isDraft } from '../is-draft.js';
import { findingRules } from './finding-rules.js';

const acme = settingsOf('acme');
const enterprise = planOf('enterprise');

const statement = (more: Partial<SiblingStatement>): SiblingStatement => ({
  id: 'policy',
  document: 'retention_policy',
  title: 'Retention policy',
  activity: 'user_interaction_logging',
  says: { kind: 'period', period: 'P24M' },
  read_on: '2026-11-23',
  source: 'product page',
  demo: false,
  ...more,
});
const withStatements = (...statements: SiblingStatement[]): Catalog => ({ ...demoCatalog, statements });
const withHolder = (activity: number, change: object, catalog = demoCatalog): Catalog => {
  const copy = structuredClone(catalog);
  Object.assign(copy.activities[activity]!.parts[0]!.held_by[0]!, change);
  return copy;
};

/** Mixpanel keeps events for two years, whatever is chosen. */
const floored = withHolder(0, { floor: demoValue('P24M') });

/** The figures of the sibling documents as the product page quotes them. */
const siblings = withStatements(
  statement({ id: 'logs' }),
  statement({ id: 'errors', activity: 'error_logging', says: { kind: 'period', period: 'P1Y' } }),
  statement({
    id: 'overview',
    document: 'other',
    title: 'Data Processing Overview',
    activity: 'co_browsing',
    part: 'visitor_record',
    says: { kind: 'not_stored' },
  }),
);

test('the sibling documents clash with the record in exactly three places: 24 and 14 months, 12 months and 30 days, Upscope', () => {
  const before = recordOf({}).findings.map(({ text }) => text);
  const clashes = recordOf({ catalog: siblings }).findings.filter(({ text }) => !before.includes(text));
  expect(clashes.map((each) => [each.code, about(each), ...saidBy(each), ...pathsOf(each)])).toEqual([
    ['sibling_period_differs', 'serious user_interaction_logging/logs', '24 months', 'interaction logs: 14 months from collection', '/statements/0', '/activities/user_interaction_logging/retention'],
    ['sibling_period_differs', 'serious error_logging/logs', '12 months', 'error logs: 30 days from collection', '/statements/1', '/activities/error_logging/retention'],
    ['sibling_denies_storage', 'serious co_browsing/visitor_record', 'Not stored', 'visitor record: IP address, last activity, last URL, and user id, name or e-mail where they are supplied: 30 days from the last activity', '/statements/2', '/activities/2/parts/2'],
  ]); // prettier-ignore
  expect(isDraft(recordOf({ catalog: siblings }))).toBe(true);
});

test('the statement of Upscope on its 30 days agrees with the record, which states them beside “not stored”', () => {
  const catalog = withStatements(
    statement({
      document: 'subprocessor_page',
      activity: 'co_browsing',
      part: 'visitor_record',
      subprocessor: 'upscope',
      says: { kind: 'period', period: 'P30D' },
    }),
  );
  expect(recordOf({ catalog }).findings).toEqual(recordOf({}).findings);
  expect(found('stored_despite_not_stored', { catalog }).map(about)).toEqual([
    'notice call_handling/metadata',
    'notice co_browsing/null',
    'notice ip_geolocation/query_log',
  ]);
  const [, kept] = saidBy(found('stored_despite_not_stored', { catalog })[1]!);
  expect(kept).toMatch(/visitor record: .* 30 days from the last activity; activity log .* without a fixed end/);
});

test('a record that denies what a sub-processor says it keeps is a draft', () => {
  const catalog = structuredClone(demoCatalog);
  catalog.activities[2]!.parts = catalog.activities[2]!.parts.slice(0, 1);
  catalog.statements = [
    statement({ activity: 'co_browsing', subprocessor: 'upscope', says: { kind: 'period', period: 'P30D' } }),
  ];
  expect(found('stored_despite_not_stored', { catalog }).map(about)[0]).toBe('serious co_browsing/content');
  expect(isDraft(recordOf({ catalog }))).toBe(true);
});

test.each<[string, Partial<SiblingStatement>, object, string[]]>([
  ['the same period in other words', { says: { kind: 'period', period: 'P14M' } }, {}, []],
  ['the default, where the customer chose otherwise', { says: { kind: 'period', period: 'P14M' } }, { retention: { kind: 'fixed', period: 'P6M' } }, ['notice user_interaction_logging/logs']],
  ['the default in the contract itself', { document: 'dpa', says: { kind: 'period', period: 'P14M' } }, { retention: { kind: 'fixed', period: 'P6M' } }, ['serious user_interaction_logging/logs']],
  ['a copy within the worst case', { subprocessor: 'mixpanel' }, {}, []],
  ['a copy beyond the worst case', { subprocessor: 'mixpanel', says: { kind: 'period', period: 'P5Y' } }, {}, ['serious user_interaction_logging/logs']],
  ['a sub-processor that is not engaged', { subprocessor: 'mixpanel', says: { kind: 'period', period: 'P5Y' } }, { analytics: false }, []],
])('a document that states %s', (_, more, choice, expected) => {
  const settings = changed(acme, { activities: { user_interaction_logging: choice } });
  const catalog = { ...floored, statements: [statement(more)] };
  expect(found('sibling_period_differs', { catalog, settings }).map(about)).toEqual(expected);
}); // prettier-ignore

test('a document without an end clashes with a record that has one', () => {
  const catalog = withStatements(statement({ says: { kind: 'no_end' } }));
  expect(found('sibling_no_end', { catalog }).map(about)).toEqual(['serious user_interaction_logging/logs']);
});

test('a document on an activity that is switched off clashes with nothing', () => {
  const settings = changed(acme, { activities: { co_browsing: { enabled: false } } });
  expect(found('sibling_denies_storage', { catalog: siblings, settings })).toEqual([]);
});

test('a setting below the floor of a sub-processor is told with both periods, and stays final', () => {
  const [finding, ...others] = found('retention_below_floor', { catalog: floored });
  expect(others).toEqual([]);
  expect(finding).toEqual({
    code: 'retention_below_floor',
    severity: 'notice',
    activity: 'user_interaction_logging',
    part: 'logs',
    sources: [
      {
        title: 'Setting: Retention of interaction logs',
        says: 'Kept: 14 months from collection',
        path: '/activities/user_interaction_logging/retention',
      },
      {
        title: 'Register: Mixpanel',
        says: 'Kept for at least 24 months',
        path: '/activities/0/parts/0/held_by/0/floor',
      },
    ],
    text: 'User Interaction Logging: interaction logs are to be kept for 14 months, but Mixpanel keeps its copy for at least 24 months. The worst case of the record says so.',
    proposal: 'Choose a period that is not shorter, or switch off what engages the sub-processor.',
    filled_by: 'tenant',
  });
  const long = changed(acme, {
    activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P26M' } } },
  });
  expect(isDraft(recordOf({ catalog: floored }))).toBe(false);
  expect(found('retention_below_floor', { catalog: floored, settings: long })).toEqual([]);
});

test('what the sub-processor fixes over the setting is told; without a period that holds the annex is a draft', () => {
  const fixed = (floor: unknown) => withHolder(0, { mode: demoValue('vendor_fixed'), floor });
  const severities = (floor: unknown) =>
    found('vendor_fixed_over_setting', { catalog: fixed(floor) }).map(({ severity }) => severity);
  expect(severities(demoValue('P24M'))).toEqual(['notice']);
  expect(severities(null)).toEqual(['serious']);
  expect(isDraft(recordOf({ catalog: fixed(null) }))).toBe(true);
});

test.each([
  ['emulated', 'enforcement_emulated', 1],
  ['enforced', 'enforcement_emulated', 0],
  [null, 'enforcement_unknown', 1],
] as const)('enforcement %s at Grafana is told as %s', (mode, code, count) => {
  const catalog = withHolder(5, { mode: mode ? demoValue(mode) : unknown });
  expect(found(code, { catalog }).filter(({ activity }) => activity === 'error_logging')).toHaveLength(count);
});

test('what only the processor states of a place is told of the sub-processors that are engaged', () => {
  const all = found('location_unconfirmed', {}).length;
  const settings = changed(acme, { activities: { ip_geolocation: { enabled: false } } });
  const [ipstack] = baseCatalog.subprocessors.filter(({ id }) => id === 'ipstack');
  expect(ipstack!.unconfirmed.length).toBeGreaterThan(0);
  expect(found('location_unconfirmed', { settings })).toHaveLength(all - ipstack!.unconfirmed.length);
});

test.each([
  ['acme', 'business'],
  ['globex', 'enterprise'],
  ['initech', 'starter'],
] as const)('nothing serious is found in %s', (slug, plan) => {
  const record = recordOf({ settings: settingsOf(slug), plan: planOf(plan) });
  expect(record.findings.filter(({ severity }) => severity === 'serious')).toEqual([]);
  expect(isDraft(record)).toBe(slug === 'initech');
});

test('each language tells the same findings at the same places, in words of its own', () => {
  const settings = settingsOf('globex');
  const [en, de, fr] = (['en', 'de', 'fr'] as const).map(
    (language) => recordOf({ catalog: siblings, settings, plan: enterprise, language }).findings,
  );
  const bones = (findings: Finding[] | undefined) =>
    findings?.map(({ code, severity, activity, part, sources }) => [
      code,
      severity,
      activity,
      part,
      sources.map(({ path }) => path),
    ]);
  expect(bones(de)).toEqual(bones(en));
  expect(bones(fr)).toEqual(bones(en));
  const texts = (findings: Finding[] | undefined) => findings?.map(({ text }) => text) ?? [];
  expect(texts(de).filter((text) => texts(en).includes(text) || texts(fr).includes(text))).toEqual([]);
});

test('every code has a rule, every rule says how grave it is and why', () => {
  const rules = Object.values(findingRules);
  expect(findingCodes.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([]);
  expect(rules.filter(({ why, source }) => why.length < 20 || source.length < 4)).toEqual([]);
  console.log(
    rules
      .map(({ code, severity, why, source }) => `${severity.padEnd(7)} ${code.padEnd(32)} ${why} (${source})`)
      .join('\n'),
  );
});

test('a tenant that has chosen nothing has findings, and each has two different statements', () => {
  const { findings } = recordOf({ settings: chosen({}), catalog: baseCatalog });
  expect(findings.length).toBeGreaterThan(0);
  expect(
    findings.filter(({ sources: [one, other] }) => one!.title === other!.title && one!.says === other!.says),
  ).toEqual([]);
});

test('words of a catalogue as long as they may be, and five hundred fields, still make findings of the right shape', () => {
  const long = 'x'.repeat(1000);
  const catalog = structuredClone(demoCatalog);
  catalog.statements = [statement({ title: long, says: { kind: 'no_end' } })];
  for (const activity of catalog.activities) {
    activity.name = long;
    for (const part of activity.parts) part.what = `${part.id} ${long}`.slice(0, 1000);
  }
  const field = (key: string) =>
    fieldWith({ key, sensitivity: 'special_category', retention: { kind: 'fixed', period: 'P24M' } });
  const settings = changed(acme, { custom_fields: Array.from({ length: 500 }, (_, index) => field(`f${index}`)) });
  const record = recordOf({ catalog, settings });
  expect(record.findings.length).toBeGreaterThan(1500);
  expect(EffectiveRecord.parse(record).findings).toEqual(record.findings);
});
