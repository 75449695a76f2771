import { activityIn, chosen, fieldWith, planOf, planWith } from '../../../../test/support/core-fixtures.js';
import { demoValue } from '../catalog/fact.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Plan } from '../plan/plan.js';
import { resolveRecord } from './resolve-record.js';

const record = (fields: Record<string, unknown>[], plan: Plan = planOf('enterprise'), more = {}) =>
  resolveRecord(
    demoCatalog,
    plan,
    chosen({ ...more, custom_fields: fields.map((members, index) => fieldWith({ key: `f${index}`, ...members })) }),
  );
const fixed = (period: string) => ({ kind: 'fixed', period, from: 'collected' });
const same = (activity: string) => ({ kind: 'same_as', activity });

test('each field has its retention in force, in words, with the reason why', () => {
  const fields = [
    {},
    { retention: fixed('P60D') },
    { activity: 'error_logging', retention: same('user_interaction_logging') },
  ];
  const said = record(fields).custom_fields.map(({ retention, retention_text, why }) => [
    retention,
    retention_text,
    why.kind,
  ]);
  expect(said).toEqual([
    [
      same('call_handling'),
      'not stated: Call Handling (Real-time) keeps no content, so the field needs a retention of its own',
      'catalog_default',
    ],
    [fixed('P60D'), '60 days from collection', 'customer_choice'],
    [same('user_interaction_logging'), 'as User Interaction Logging: 14 months from collection', 'customer_choice'],
  ]);
});

test('under a plan without own retention a field is kept as its activity, and says so', () => {
  const [field] = record([{ activity: 'error_logging', retention: fixed('P60D') }], planOf('starter')).custom_fields;
  expect([field?.retention_text, field?.why]).toEqual([
    'as Error Logging: 30 days from collection',
    { kind: 'plan_limit', text: 'Limited to this value by the Starter plan.' },
  ]);
});

test('a field follows its activity: the retention of recordings is the retention of the field', () => {
  const recording = { mode: 'always', retention: { kind: 'fixed', period: 'P14D' } };
  const [field] = record([{ activity: 'call_recording' }], planOf('enterprise'), { recording }).custom_fields;
  expect(field?.retention_text).toBe('as Call Recording: 14 days from the end of the call');
});

test.each([
  [
    'own alone',
    [{ retention: fixed('P60D') }, { retention: fixed('P1M') }],
    'per field: 2 with an own retention of at most 60 days',
    'P75D',
  ],
  ['as an activity alone', [{}], 'per field: 1 as the activity in which the field is used', null],
  [
    'own, and an activity that is kept for longer',
    [{ retention: fixed('P60D') }, { activity: 'user_interaction_logging' }],
    'per field: 1 with an own retention of at most 60 days, 1 as the activity in which the field is used',
    'P14M15D',
  ],
  [
    'own, and an activity that keeps nothing',
    [{ retention: fixed('P60D') }, { activity: 'call_handling' }],
    'per field: 1 with an own retention of at most 60 days, 1 as the activity in which the field is used',
    null,
  ],
  [
    'own, and an activity that is off',
    [{ retention: fixed('P60D') }, { activity: 'call_recording' }],
    'per field: 1 with an own retention of at most 60 days, 1 as the activity in which the field is used',
    null,
  ],
])('the row of custom fields states their worst case: %s', (_, fields, text, maximum) => {
  const [row] = activityIn(record(fields), 'custom_data_fields').retention;
  expect([row?.text, row?.maximum]).toEqual([text, maximum]);
});

test('a field without an end leaves the row without an end', () => {
  const plan = planWith('enterprise', { indefinite_retention: true });
  const [row] = activityIn(
    record([{ retention: { kind: 'indefinite', justification: 'x' } }, { retention: fixed('P1D') }], plan),
    'custom_data_fields',
  ).retention;
  expect([row?.text, row?.maximum, row?.maximum_text]).toEqual([
    'per field: 2 with an own retention, not each with an end',
    null,
    'no end',
  ]);
});

test('the worst case of the fields is never less than the floor of the sub-processor that holds them', () => {
  const catalog = structuredClone(demoCatalog);
  catalog.activities.find(({ id }) => id === 'custom_data_fields')!.parts[0]!.held_by[0]!.floor = demoValue('P6M');
  const settings = chosen({ custom_fields: [fieldWith({ retention: fixed('P60D') })] });
  const [row] = activityIn(resolveRecord(catalog, planOf('enterprise'), settings), 'custom_data_fields').retention;
  expect([row?.maximum, row?.terms.at(-1)?.label]).toEqual(['P6M', 'floor at MongoDB Atlas']);
});
