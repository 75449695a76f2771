import { changed, chosen, fieldWith, planOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { checkChange } from './check-change.js';

/** What a tenant of the enterprise plan chose before it went down to starter. */
const before = chosen({
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P36M' } } },
  recording: { mode: 'always', storage: 'own_bucket' },
  custom_fields: [
    ...Array.from({ length: 10 }, (_, index) => fieldWith({ key: `plain${index}` })),
    fieldWith({ key: 'kept', retention: { kind: 'fixed', period: 'P60D' } }),
    fieldWith({
      key: 'health',
      sensitivity: 'special_category',
      special_ground: { ground: '9_2_a', safeguards: 'Masked' },
    }),
  ],
});
const check = (change: unknown) =>
  checkChange({ catalog: baseCatalog, plan: planOf('starter'), before, after: changed(before, change) }).map(
    ({ code, path }) => [code, path],
  );
const withFields = (map: (field: (typeof before.custom_fields)[number], index: number) => unknown[]) => ({
  custom_fields: before.custom_fields.flatMap(map),
});

test.each([
  ['nothing', {}],
  ['a fact of the profile', { profile: { legal_name: 'Acme GmbH' } }],
  ['another feature', { activities: { co_browsing: { enabled: false } } }],
  ['a choice that fits', { recording: { mode: 'off' } }],
  ['the default again', { activities: { user_interaction_logging: { retention: null } } }],
  [
    'the removal of a field before the ones that do not fit',
    withFields((field, index) => (index === 0 ? [] : [field])),
  ],
  ['the removal of all fields', { custom_fields: [] }],
  ['another order of the fields', { custom_fields: before.custom_fields.toReversed() }],
  ['another label', withFields((field) => [field.key === 'health' ? { ...field, label: 'Health' } : field])],
])('after a downgrade of the plan a tenant may still change %s', (_, change) => {
  expect(check(change)).toEqual([]);
});

test.each([
  [
    'a period to one that does not fit either',
    { activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P30M' } } } },
    [['out_of_plan_range', '/activities/user_interaction_logging/retention/period']],
  ],
  ['another choice outside the plan', { recording: { region: 'US' } }, [['not_in_plan', '/recording/region']]],
  [
    'one field more',
    { custom_fields: [...before.custom_fields, fieldWith({ key: 'more' })] },
    [['not_in_plan', '/custom_fields']],
  ],
  [
    'the own retention of a field to another',
    withFields((field) => [field.key === 'kept' ? { ...field, retention: { kind: 'fixed', period: 'P99D' } } : field]),
    [['not_in_plan', '/custom_fields/10/retention']],
  ],
  [
    'a plain field to a special category',
    withFields((field) => [field.key === 'plain0' ? { ...field, sensitivity: 'criminal' } : field]),
    [['not_in_plan', '/custom_fields/0/sensitivity']],
  ],
  [
    'a field to the key of another',
    withFields((field) => [field.key === 'plain1' ? { ...field, key: 'plain0' } : field]),
    [['key_duplicate', '/custom_fields/1/key']],
  ],
  [
    'the activity of its fields to off',
    { activities: { call_handling: { enabled: false } } },
    before.custom_fields.map((_, index) => ['activity_off', `/custom_fields/${index}/activity`]),
  ],
])('after a downgrade of the plan a tenant may not change %s', (_, change, problems) => {
  expect(check(change)).toEqual(problems);
});
