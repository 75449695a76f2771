import { chosen, fieldWith, planOf, planWith, settingsOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import type { Plan } from '../plan/plan.js';
import { checkSettings } from './check-settings.js';

type PlanId = Parameters<typeof planOf>[0];
const check = (plan: Plan, change: unknown) => checkSettings({ catalog: baseCatalog, plan, settings: chosen(change) });
const brief = (plan: Plan, change: unknown) => check(plan, change).map(({ code, path }) => [code, path]);
const fixed = (period: string) => ({ kind: 'fixed', period });
const inactive = (ceiling: string) => ({
  kind: 'until_event',
  event: 'account_deleted',
  ceiling,
  after: 'last_activity',
});

const changes = {
  interaction_logs: (period: string) => ({ activities: { user_interaction_logging: { retention: fixed(period) } } }),
  error_logs: (period: string) => ({ activities: { error_logging: { retention: fixed(period) } } }),
  recordings: (period: string) => ({ recording: { retention: fixed(period) } }),
  account_inactivity: (period: string) => ({ activities: { user_authentication: { retention: inactive(period) } } }),
  custom_field_retention: (period: string) => ({ custom_fields: [fieldWith({ retention: fixed(period) })] }),
};
const places = {
  interaction_logs: '/activities/user_interaction_logging/retention/period',
  error_logs: '/activities/error_logging/retention/period',
  recordings: '/recording/retention/period',
  account_inactivity: '/activities/user_authentication/retention/ceiling',
  custom_field_retention: '/custom_fields/0/retention/period',
};

/** plan, limit, least, greatest, one under, one over (product page, "Plans") */
const table = [
  ['starter', 'interaction_logs', 'P1M', 'P14M', 'P30D', 'P14M1D'],
  ['business', 'interaction_logs', 'P1M', 'P26M', 'P27D', 'P27M'],
  ['enterprise', 'interaction_logs', 'P1M', 'P60M', 'P1D', 'P61M'],
  ['starter', 'error_logs', 'P30D', 'P30D', 'P29D', 'P31D'],
  ['business', 'error_logs', 'P7D', 'P90D', 'P6D', 'P3M'],
  ['enterprise', 'error_logs', 'P1D', 'P12M', null, 'P366D'],
  ['starter', 'recordings', 'P1D', 'P30D', null, 'P1M'],
  ['business', 'recordings', 'P1D', 'P180D', null, 'P181D'],
  ['enterprise', 'recordings', 'P1D', 'P24M', null, 'P24M1D'],
  ['starter', 'account_inactivity', 'P24M', 'P24M', 'P23M', 'P25M'],
  ['business', 'account_inactivity', 'P6M', 'P36M', 'P5M', 'P37M'],
  ['enterprise', 'account_inactivity', 'P1M', 'P60M', 'P27D', 'P60M1D'],
  ['business', 'custom_field_retention', 'P1D', 'P26M', null, 'P27M'],
  ['enterprise', 'custom_field_retention', 'P1D', 'P60M', null, 'P61M'],
] as const satisfies readonly [PlanId, keyof typeof changes, string, string, string | null, string][];

test.each(table)('%s: %s may be from %s to %s, and nothing outside', (...[id, limit, min, max, under, over]) => {
  const plan = planOf(id);
  expect([brief(plan, changes[limit](min)), brief(plan, changes[limit](max))]).toEqual([[], []]);
  for (const period of [under, over].filter((each) => each !== null)) {
    expect(check(plan, changes[limit](period))).toEqual([
      {
        code: 'out_of_plan_range',
        path: places[limit],
        detail: expect.stringContaining(`The ${plan.name} plan allows a period `),
        allowed: { min, max },
      },
    ]);
  }
});

test('the demonstration tenants fit their plans', () => {
  const problems = (['acme', 'globex', 'initech'] as const).map((slug) => {
    const plan = planOf(slug === 'acme' ? 'business' : slug === 'globex' ? 'enterprise' : 'starter');
    return checkSettings({ catalog: baseCatalog, plan, settings: settingsOf(slug) });
  });
  expect(problems).toEqual([[], [], []]);
});

const endless = { recording: { retention: { kind: 'indefinite', justification: 'Court order 7' } } };

test('indefinite retention is refused, with the range that may be chosen instead', () => {
  expect(check(planOf('enterprise'), endless)).toEqual([
    {
      code: 'indefinite_not_allowed',
      path: '/recording/retention',
      detail: 'The Enterprise plan does not allow indefinite retention. Choose a period from 1 day to 24 months.',
      allowed: { min: 'P1D', max: 'P24M' },
    },
  ]);
});

test('indefinite retention with a justification is taken where the plan allows it', () => {
  expect(check(planWith('enterprise', { indefinite_retention: true }), endless)).toEqual([]);
});

test.each([
  ['none', { kind: 'none' }, ['fixed']],
  ['same_as', { kind: 'same_as', activity: 'error_logging' }, ['fixed']],
  ['until_event', inactive('P1M'), ['fixed']],
])('a recording cannot be kept with a retention of kind %s', (_, retention, values) => {
  expect(check(planOf('enterprise'), { recording: { retention } })).toEqual([
    {
      code: 'retention_kind_not_allowed',
      path: '/recording/retention/kind',
      detail: 'Use one of the kinds: fixed.',
      allowed: { values },
    },
  ]);
});

test('the clock belongs to the data: it may be named, but not changed', () => {
  const from = (clock: string) => ({ recording: { retention: { ...fixed('P10D'), from: clock } } });
  expect(brief(planOf('business'), from('call_ended'))).toEqual([]);
  expect(check(planOf('business'), from('contract_ended'))).toEqual([
    {
      code: 'retention_clock_fixed',
      path: '/recording/retention/from',
      detail: 'The member from of this retention is always call_ended.',
      allowed: { values: ['call_ended'] },
    },
  ]);
});

test('accounts are kept until deletion: neither another event nor another clock can be chosen', () => {
  const retention = { kind: 'until_event', event: 'contract_ended', ceiling: 'P99M', after: 'collected' };
  expect(brief(planOf('business'), { activities: { user_authentication: { retention } } })).toEqual([
    ['out_of_plan_range', '/activities/user_authentication/retention/ceiling'],
    ['retention_clock_fixed', '/activities/user_authentication/retention/after'],
    ['not_allowed_value', '/activities/user_authentication/retention/event'],
  ]);
});

test.each([
  ['starter', { mode: 'on_demand' }, []],
  ['starter', { mode: 'always' }, [['/recording/mode', ['off', 'on_demand']]]],
  ['business', { mode: 'always' }, []],
  ['starter', { transcript: true }, [['/recording/transcript', ['false']]]],
  ['starter', { transcript: false }, []],
  ['business', { transcript: true }, []],
  ['starter', { storage: 'own_bucket' }, [['/recording/storage', ['vendor']]]],
  ['business', { storage: 'own_bucket' }, [['/recording/storage', ['vendor']]]],
  ['enterprise', { storage: 'own_bucket' }, []],
  ['starter', { region: 'EU' }, [['/recording/region', ['vendor_default']]]],
  ['business', { region: 'EU' }, []],
  ['enterprise', { region: 'US' }, []],
  ['starter', { media: 'audio', consent: 'notice', pause_on_sensitive: false }, []],
] as const)('%s and the recording %j', (id, recording, refused) => {
  expect(check(planOf(id), { recording }).map(({ code, path, allowed }) => [code, path, allowed?.values])).toEqual(
    refused.map(([path, values]) => ['not_in_plan', path, values]),
  );
});

test('the regions of calls and co-browsing are bounded by the plan too', () => {
  const activities = { call_handling: { region: 'US' }, co_browsing: { region: 'EU' } };
  expect(brief(planOf('starter'), { activities })).toEqual([
    ['not_in_plan', '/activities/call_handling/region'],
    ['not_in_plan', '/activities/co_browsing/region'],
  ]);
  expect(brief(planOf('enterprise'), { activities })).toEqual([]);
});

test('all problems are answered at once', () => {
  const change = {
    activities: {
      user_interaction_logging: { retention: fixed('P99M') },
      co_browsing: { enabled: false, region: 'EU' },
    },
    recording: {
      mode: 'always',
      transcript: true,
      storage: 'own_bucket',
      region: 'US',
      retention: { ...fixed('P40D'), from: 'stored' },
    },
    custom_fields: [
      fieldWith({ retention: fixed('P1D'), sensitivity: 'criminal' }),
      fieldWith({ activity: 'co_browsing', retention: { kind: 'same_as', activity: 'custom_data_fields' } }),
    ],
  };
  expect(brief(planWith('starter', { custom_fields: 1 }), change)).toEqual([
    ['out_of_plan_range', '/activities/user_interaction_logging/retention/period'],
    ['not_in_plan', '/activities/co_browsing/region'],
    ['not_in_plan', '/recording/mode'],
    ['not_in_plan', '/recording/transcript'],
    ['not_in_plan', '/recording/region'],
    ['not_in_plan', '/recording/storage'],
    ['out_of_plan_range', '/recording/retention/period'],
    ['retention_clock_fixed', '/recording/retention/from'],
    ['not_in_plan', '/custom_fields'],
    ['not_in_plan', '/custom_fields/0/retention'],
    ['not_in_plan', '/custom_fields/0/sensitivity'],
    ['key_duplicate', '/custom_fields/1/key'],
    ['activity_off', '/custom_fields/1/activity'],
    ['not_allowed_value', '/custom_fields/1/retention/activity'],
  ]);
});
