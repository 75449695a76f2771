import fc from 'fast-check';
import { anySettings, validSettings } from '../../../../test/support/arbitrary-settings.js';
import { chosen, fieldWith, planOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoPlans } from '../plan/demo-plans.js';
import type { Plan } from '../plan/plan.js';
import { checkSettings } from './check-settings.js';
import { Settings } from './settings.js';
import { valueAt } from './value-at.js';

const check = (plan: Plan, change: unknown) => checkSettings({ catalog: baseCatalog, plan, settings: chosen(change) });
const brief = (plan: Plan, change: unknown) => check(plan, change).map(({ code, path }) => [code, path]);
const fields = (number: number, members = {}) => ({
  custom_fields: Array.from({ length: number }, (_, index) => fieldWith({ key: `f${index}`, ...members })),
});

test.each([
  ['starter', 10],
  ['business', 50],
  ['enterprise', 200],
] as const)('%s has at most %i custom fields', (id, most) => {
  const plan = planOf(id);
  expect(check(plan, fields(most))).toEqual([]);
  expect(check(plan, fields(most + 1))).toEqual([
    {
      code: 'not_in_plan',
      path: '/custom_fields',
      detail: `The ${plan.name} plan has at most ${most} custom fields.`,
      allowed: { max: String(most) },
    },
  ]);
});

const same = (activity: string) => ({ kind: 'same_as', activity });

test.each([
  ['starter', { kind: 'fixed', period: 'P1D' }, [['not_in_plan', '/custom_fields/0/retention']]],
  ['starter', same('call_handling'), []],
  ['starter', same('error_logging'), []],
  ['starter', { kind: 'indefinite', justification: 'x' }, [['not_in_plan', '/custom_fields/0/retention']]],
  ['business', { kind: 'fixed', period: 'P1D' }, []],
  ['business', { kind: 'none' }, [['retention_kind_not_allowed', '/custom_fields/0/retention/kind']]],
  ['business', { kind: 'indefinite', justification: 'x' }, [['indefinite_not_allowed', '/custom_fields/0/retention']]],
  ['business', same('custom_data_fields'), [['not_allowed_value', '/custom_fields/0/retention/activity']]],
  ['business', same('call_recording'), [['activity_off', '/custom_fields/0/retention/activity']]],
] as const)('%s and a field kept as %j', (id, retention, problems) => {
  expect(brief(planOf(id), { custom_fields: [fieldWith({ retention })] })).toEqual(problems);
});

const ground = (point: string) => ({ special_ground: { ground: point, safeguards: 'Access for the care team only' } });

test.each([
  ['starter', 'special_category', ground('9_2_a'), [['not_in_plan', '/custom_fields/0/sensitivity']]],
  ['business', 'special_category', ground('9_2_a'), [['not_in_plan', '/custom_fields/0/sensitivity']]],
  ['business', 'criminal', ground('10'), [['not_in_plan', '/custom_fields/0/sensitivity']]],
  ['enterprise', 'special_category', {}, [['ground_missing', '/custom_fields/0/special_ground']]],
  ['enterprise', 'criminal', {}, [['ground_missing', '/custom_fields/0/special_ground']]],
  ['enterprise', 'special_category', ground('9_2_a'), []],
  ['enterprise', 'criminal', ground('10'), []],
  ['enterprise', 'special_category', ground('10'), [['not_allowed_value', '/custom_fields/0/special_ground/ground']]],
  ['enterprise', 'criminal', ground('9_2_h'), [['not_allowed_value', '/custom_fields/0/special_ground/ground']]],
  ['starter', 'confidential', {}, []],
  ['starter', 'child', {}, []],
] as const)('%s and a field of class %s with %j', (id, sensitivity, members, problems) => {
  expect(brief(planOf(id), { custom_fields: [fieldWith({ sensitivity, ...members })] })).toEqual(problems);
});

test('a key is used once: each repetition is named', () => {
  const change = { custom_fields: ['a', 'b', 'a', 'a'].map((key) => fieldWith({ key })) };
  expect(brief(planOf('starter'), change)).toEqual([
    ['key_duplicate', '/custom_fields/2/key'],
    ['key_duplicate', '/custom_fields/3/key'],
  ]);
});

test.each([
  ['call_handling', { activities: { call_handling: { enabled: false } } }, 1],
  ['co_browsing', { activities: { co_browsing: { enabled: false } } }, 1],
  ['user_interaction_logging', { activities: { user_interaction_logging: { enabled: false } } }, 1],
  ['ip_geolocation', { activities: { ip_geolocation: { enabled: false } } }, 1],
  ['call_recording', {}, 1],
  ['call_recording', { recording: { mode: 'on_demand' } }, 0],
  ['user_authentication', {}, 0],
  ['error_logging', {}, 0],
])('a field of %s with %j', (activity, change, refused) => {
  const problems = brief(planOf('starter'), { ...change, custom_fields: [fieldWith({ activity })] });
  expect(problems).toEqual(refused ? [['activity_off', '/custom_fields/0/activity']] : []);
});

test('every problem of any settings names a place that exists, or a missing member of one that does', () => {
  fc.assert(
    fc.property(anySettings(), fc.constantFrom(...demoPlans), (settings, plan) => {
      for (const { path } of checkSettings({ catalog: baseCatalog, plan, settings })) {
        const parent = valueAt(settings, path.slice(0, path.lastIndexOf('/')));
        expect([path, valueAt(settings, path) !== undefined || parent !== undefined]).toEqual([path, true]);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(demoPlans)('the valid settings that tests use are valid under $name and canonical', (plan) => {
  fc.assert(
    fc.property(validSettings(plan, baseCatalog), (settings) => {
      expect(checkSettings({ catalog: baseCatalog, plan, settings })).toEqual([]);
      expect(Settings.parse(settings)).toEqual(settings);
    }),
    { numRuns: 50 },
  );
});
