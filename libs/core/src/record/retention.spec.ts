import { activityIn, chosen, fieldWith, planOf, planWith } from '../../../../test/support/core-fixtures.js';
import type { Catalog } from '../catalog/catalog.js';
import { demoValue } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Plan } from '../plan/plan.js';
import { EffectiveRecord } from './effective-record.js';
import { resolveRecord } from './resolve-record.js';

const rows = (
  change: unknown,
  id: string,
  { plan = planOf('enterprise'), catalog = demoCatalog }: { plan?: Plan; catalog?: Catalog } = {},
) => activityIn(resolveRecord(catalog, plan, chosen(change)), id).retention;
const logs = (period: string, analytics: boolean) => ({
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period }, analytics } },
});

test('the effective maximum adds cooling-off, deletion lag and backup tail to the active period', () => {
  const [row] = rows({ recording: { mode: 'always', retention: { kind: 'fixed', period: 'P90D' } } }, 'call_recording');
  expect(row).toEqual({
    part: 'recordings',
    kind: 'content',
    what: 'recordings',
    retention: { kind: 'fixed', period: 'P90D', from: 'call_ended' },
    text: '90 days from the end of the call',
    demo: false,
    why: { kind: 'customer_choice', text: 'Chosen by the customer.' },
    maximum: 'P105D',
    maximum_text: 'at the latest after 105 days [demo value]',
    terms: [
      { term: 'active', label: 'active period', period: 'P90D', source: 'the retention in force', demo: false },
      {
        term: 'cooling_off',
        label: 'cooling-off after a shortening',
        period: 'P7D',
        source: 'Enterprise plan',
        demo: false,
      },
      { term: 'lag', label: 'deletion lag', period: 'P1D', source: 'demo value', demo: true },
      { term: 'backup_tail', label: 'backup tail', period: 'P7D', source: 'demo value', demo: true },
    ],
    place: null,
    notes: ['daily.co: has no retention setting; due recordings have to be deleted one by one'],
  });
});

test('the floor of Mixpanel holds while analytics is on, and is gone when it is off', () => {
  const catalog = structuredClone(demoCatalog);
  catalog.activities[0]!.parts[0]!.held_by[0]!.floor = demoValue('P24M');
  const floors = (analytics: boolean) => {
    const [row] = rows(logs('P6M', analytics), 'user_interaction_logging', { catalog });
    return [
      row?.maximum,
      row?.maximum_text,
      row?.terms.filter(({ term }) => term === 'floor').map(({ label, period }) => `${label}: ${period}`),
    ];
  };
  expect(floors(true)).toEqual([
    'P24M',
    'at the latest after 24 months (floor of a sub-processor) [demo value]',
    ['floor at Mixpanel: P24M', 'floor at Grafana: P1D'],
  ]);
  expect(floors(false)).toEqual([
    'P6M15D',
    'at the latest after 6 months and 15 days [demo value]',
    ['floor at Grafana: P1D'],
  ]);
});

test('a floor that is shorter than the sum does not lower the maximum', () => {
  expect(rows(logs('P36M', true), 'user_interaction_logging')[0]?.maximum).toBe('P36M15D');
});

test('a sum that can last longer than the floor on some day is the maximum', () => {
  const catalog = structuredClone(demoCatalog);
  const part = catalog.activities[5]!.parts[0]!;
  Object.assign(part, {
    lag: null,
    backup_tail: null,
    option: undefined,
    retention: demoValue({ kind: 'fixed', period: 'P1M' }),
  });
  part.held_by[0]!.floor = demoValue('P30D');
  expect(rows({}, 'error_logging', { catalog })[0]?.maximum).toBe('P1M');
});

test('an unknown term leaves the maximum open and is a missing fact; no number is made up', () => {
  const record = resolveRecord(baseCatalog, planOf('business'), chosen({}));
  const row = activityIn(record, 'error_logging').retention[0];
  expect([row?.maximum, row?.maximum_text]).toEqual([
    null,
    'not known: deletion lag, backup tail, floor at Grafana not stated',
  ]);
  expect(record.missing.filter(({ path }) => path.startsWith('/activities/5/parts/'))).toEqual([
    {
      id: 'A1.8',
      path: '/activities/5/parts/0/lag',
      label: 'Error Logging: deletion lag of error logs',
      filled_by: 'operator',
    },
    {
      id: 'A1.8',
      path: '/activities/5/parts/0/backup_tail',
      label: 'Error Logging: backup tail of error logs',
      filled_by: 'operator',
    },
    {
      id: 'A1.8',
      path: '/activities/5/parts/0/held_by/0/floor',
      label: 'Error Logging: floor at Grafana of error logs',
      filled_by: 'operator',
    },
  ]);
});

test('content and metadata of calls and co-browsing are stated apart', () => {
  const said = (id: string) =>
    rows({}, id, { catalog: baseCatalog }).map(({ part, kind, text, maximum_text }) => [
      part,
      kind,
      text,
      maximum_text,
    ]);
  expect(said('call_handling')).toEqual([
    ['content', 'content', 'not stored', 'nothing is kept'],
    ['metadata', 'metadata', 'not known', 'not known: the retention is not stated'],
  ]);
  expect(said('co_browsing')).toEqual([
    ['content', 'content', 'not stored', 'nothing is kept'],
    ['edge_cache', 'content', '7 days from storage', 'at the latest after 7 days'],
    ['visitor_record', 'metadata', '30 days from the last activity', 'at the latest after 30 days'],
    ['activity_log', 'metadata', 'without a fixed end (set by the sub-processor)', 'no end'],
  ]);
});

test('a made-up retention is marked in its text, its terms and its maximum', () => {
  const row = rows({}, 'call_handling')[1];
  expect([row?.text, row?.demo, row?.maximum_text, row?.terms.map(({ demo }) => demo)]).toEqual([
    '30 days from storage [demo value]',
    true,
    'at the latest after 30 days [demo value]',
    [true],
  ]);
});

test('recordings in an own bucket have no stated end: its own lifecycle rule decides, and old versions stay until then', () => {
  const [row] = rows({ recording: { mode: 'always', storage: 'own_bucket' } }, 'call_recording');
  expect([row?.part, row?.maximum, row?.terms]).toEqual(['bucket', null, []]);
  expect(row?.maximum_text).toMatch(/lifecycle rule of the customer’s own bucket: it also keeps old versions/);
});

test('a plan limits what was chosen, and says what that was', () => {
  const [row] = rows(logs('P36M', true), 'user_interaction_logging', { plan: planOf('starter') });
  expect([row?.retention, row?.why]).toEqual([
    { kind: 'fixed', period: 'P14M', from: 'collected' },
    { kind: 'plan_limit', text: 'Chosen was: 36 months. The Starter plan limits it to this value.' },
  ]);
});

test('a plan limits the default of the catalogue too', () => {
  const plan = planWith('starter', { interaction_logs: { min: 'P1M', max: 'P3M' } });
  const [row] = rows({}, 'user_interaction_logging', { plan });
  expect([row?.retention, row?.why]).toEqual([
    { kind: 'fixed', period: 'P3M', from: 'collected' },
    { kind: 'plan_limit', text: 'The Starter plan limits the default of the catalogue to this value.' },
  ]);
});

test('a hundred years with a lag are still a record of the right shape', () => {
  const plan = planWith('enterprise', { recordings: { min: 'P1D', max: 'P1200M' }, indefinite_retention: true });
  const long = chosen({ recording: { mode: 'always', retention: { kind: 'fixed', period: 'P100Y' } } });
  const endless = chosen({
    recording: { mode: 'always', retention: { kind: 'indefinite', justification: 'x'.repeat(1000) } },
    custom_fields: [fieldWith({ activity: 'call_recording' })],
  });
  const record = resolveRecord(demoCatalog, plan, long);
  expect(activityIn(record, 'call_recording').retention[0]?.maximum).toBe('P1200M15D');
  for (const each of [
    record,
    resolveRecord(demoCatalog, plan, endless),
    resolveRecord(demoCatalog, planOf('starter'), endless),
  ])
    expect(EffectiveRecord.parse(each)).toEqual(each);
});
