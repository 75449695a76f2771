import { changed, fieldWith, planOf, planWith, settingsOf } from '../../../../../test/support/core-fixtures.js';
import { about, found, pathsOf, recordOf, saidBy } from '../../../../../test/support/finding-fixtures.js';
import { isDraft } from '../is-draft.js';

const acme = settingsOf('acme');

test('a choice that the plan limits is told, of an option and of a field', () => {
  const plan = planWith('starter', { transcripts: true });
  const settings = changed(acme, {
    activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P26M' } } },
    custom_fields: [fieldWith({ activity: 'error_logging', retention: { kind: 'fixed', period: 'P1D' } })],
  });
  expect(found('plan_limits_choice', { plan, settings }).map((each) => [about(each), ...saidBy(each), ...pathsOf(each)])).toEqual([
    ['notice user_interaction_logging/null', 'Chosen: 26 months', 'Allows: 14 months from collection', '/activities/user_interaction_logging/retention', null],
    ['notice custom_data_fields/case_number', 'Chosen: 1 day', 'Allows: as Error Logging: 30 days from collection', '/custom_fields/0/retention', null],
  ]); // prettier-ignore
});

const field = (members: Record<string, unknown>, profile: object = {}) =>
  changed(acme, { profile, custom_fields: [fieldWith(members)] });
const enterprise = planOf('enterprise');

test.each([
  ['error_logging', 'P30D', []],
  ['error_logging', 'P31D', ['notice custom_data_fields/case_number']],
  ['error_logging', 'P1M', ['notice custom_data_fields/case_number']],
  ['user_authentication', 'P24M', []],
  ['call_handling', 'P1D', ['notice custom_data_fields/case_number']],
])('a field used in %s and kept for %s', (activity, period, expected) => {
  const settings = field({ activity, retention: { kind: 'fixed', period } });
  expect(found('field_longer_than_activity', { settings, plan: enterprise }).map(about)).toEqual(expected);
});

const ground = { ground: '9_2_a', safeguards: 'Explicit consent.' };

test.each([
  ['special_category', undefined, ['serious custom_data_fields/case_number']],
  ['criminal', undefined, ['serious custom_data_fields/case_number']],
  ['criminal', ground, ['serious custom_data_fields/case_number']],
  ['criminal', { ...ground, ground: '10' }, []],
  ['special_category', ground, []],
  ['confidential', undefined, []],
])('a field of the class %s with the ground %j', (sensitivity, special_ground, expected) => {
  const settings = field({ sensitivity, ...(special_ground ? { special_ground } : {}) });
  expect(found('special_category_without_ground', { settings, plan: enterprise }).map(about)).toEqual(expected);
});

test.each([
  ['special_category', { special_category_use: false }, 'special_category_not_declared', 1],
  ['special_category', { special_category_use: true }, 'special_category_not_declared', 0],
  ['special_category', { special_category_use: null }, 'special_category_not_declared', 0],
  ['child', { data_subject_categories: ['customers'] }, 'children_not_declared', 1],
  ['child', { data_subject_categories: ['customers', 'minors'] }, 'children_not_declared', 0],
] as const)('a field of the class %s of a customer that states %j', (sensitivity, profile, code, count) => {
  const settings = field({ sensitivity, special_ground: ground, activity: 'error_logging' }, profile);
  const findings = found(code, { settings, plan: enterprise });
  expect([findings.length, isDraft(recordOf({ settings, plan: enterprise }))]).toEqual([
    count,
    count === 1 ||
      profile === undefined ||
      ('special_category_use' in profile && profile.special_category_use === null),
  ]);
});
