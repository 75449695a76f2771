import fc from 'fast-check';
import { anySettings, validSettings } from '../../../../test/support/arbitrary-settings.js';
import { chosen, fieldWith, frozen, planOf, planWith, settingsOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { valueAt } from '../settings/value-at.js';
import { demoPlans } from './demo-plans.js';
import { Refit, refitSettings } from './refit-settings.js';

const fixed = (period: string, from?: string) => ({ kind: 'fixed', period, ...(from ? { from } : {}) });
const range = 'The Starter plan allows a period';

test('what Globex chose and starter does not include is listed, each with what it becomes and why', () => {
  const globex = settingsOf('globex');
  const [call, own] = [
    { kind: 'same_as', activity: 'call_handling' },
    'The Starter plan has no own retention per field: the field is kept as long as its activity.',
  ];
  const account = (ceiling: string) => ({
    kind: 'until_event',
    event: 'account_deleted',
    ceiling,
    after: 'last_activity',
  });
  const without = (label: string) => `The Starter plan does not include this choice of ${label}. ${label}: `;
  expect(refitSettings(baseCatalog, planOf('starter'), frozen(globex))).toEqual([
    {
      path: '/activities/call_handling/region',
      chosen: 'EU',
      resolved: 'vendor_default',
      text: `${without('Media region')}the processor's default instead of European Union.`,
    },
    {
      path: '/recording/mode',
      chosen: 'always',
      resolved: 'on_demand',
      text: `${without('Recording mode')}on demand instead of every call.`,
    },
    {
      path: '/recording/transcript',
      chosen: true,
      resolved: false,
      text: `${without('Transcript')}off instead of on.`,
    },
    {
      path: '/recording/region',
      chosen: 'EU',
      resolved: 'vendor_default',
      text: `${without('Region of recordings')}the processor's default instead of European Union.`,
    },
    {
      path: '/recording/storage',
      chosen: 'own_bucket',
      resolved: 'vendor',
      text: `${without('Storage of recordings')}the processor's storage instead of the customer's own bucket.`,
    },
    {
      path: '/recording/retention',
      chosen: fixed('P90D'),
      resolved: fixed('P30D'),
      text: `${range} from 1 day to 30 days; 90 days is outside it. Retention of recordings: 30 days instead of 90 days.`,
    },
    {
      path: '/activities/user_authentication/retention',
      chosen: account('P18M'),
      resolved: account('P24M'),
      text: `${range} of exactly 24 months; 18 months is outside it. Retention of accounts: until the account is deleted, at the latest 24 months after the last activity instead of until the account is deleted, at the latest 18 months after the last activity.`,
    },
    {
      path: '/activities/error_logging/retention',
      chosen: fixed('P75D'),
      resolved: fixed('P30D'),
      text: `${range} of exactly 30 days; 75 days is outside it. Retention of error logs: 30 days instead of 75 days.`,
    },
    { path: '/custom_fields/0/retention', chosen: fixed('P12M', 'collected'), resolved: call, text: own },
    { path: '/custom_fields/2/retention', chosen: fixed('P60D', 'collected'), resolved: call, text: own },
    { path: '/custom_fields/3/retention', chosen: fixed('P14D', 'collected'), resolved: call, text: own },
    { path: '/custom_fields/6/retention', chosen: fixed('P45D', 'collected'), resolved: call, text: own },
    {
      path: '/custom_fields/8/retention',
      chosen: fixed('P24M', 'collected'),
      resolved: { kind: 'same_as', activity: 'user_interaction_logging' },
      text: own,
    },
    {
      path: '/custom_fields/9/retention',
      chosen: fixed('P3M', 'collected'),
      resolved: { kind: 'same_as', activity: 'user_interaction_logging' },
      text: own,
    },
    {
      path: '/custom_fields/6/sensitivity',
      chosen: 'special_category',
      resolved: 'special_category',
      text: 'The Starter plan has no fields for special categories (GDPR Art. 9) or criminal data (Art. 10). What is there stays until it is removed; nothing can be added.',
    },
  ]);
});

test('too many fields stay, and none can be added', () => {
  const settings = chosen({ custom_fields: Array.from({ length: 11 }, (_, index) => fieldWith({ key: `f${index}` })) });
  expect(refitSettings(baseCatalog, planOf('starter'), settings)).toEqual([
    {
      path: '/custom_fields',
      chosen: 11,
      resolved: 11,
      text: 'The Starter plan has at most 10 custom fields. What is there stays until it is removed; nothing can be added.',
    },
  ]);
});

test('a field whose activity a plan switches off is listed', () => {
  const settings = chosen({
    recording: { mode: 'on_demand' },
    custom_fields: [fieldWith({ activity: 'call_recording' })],
  });
  const listed = refitSettings(baseCatalog, planWith('starter', { recording_modes: ['off'] }), settings);
  expect(listed.map(({ path, resolved }) => [path, resolved])).toEqual([
    ['/recording/mode', 'off'],
    ['/custom_fields/0/activity', 'call_recording'],
  ]);
});

test('an endless justification still gives an entry of the right shape', () => {
  const settings = chosen({ recording: { retention: { kind: 'indefinite', justification: 'x'.repeat(1000) } } });
  const [entry] = refitSettings(baseCatalog, planOf('starter'), settings);
  expect(Refit.safeParse(entry).success).toBe(true);
});

test.each(demoPlans)('settings that fit $name need no refit, and every refit names a choice that is there', (plan) => {
  fc.assert(
    fc.property(validSettings(plan, baseCatalog), anySettings(), (valid, any) => {
      expect(refitSettings(baseCatalog, plan, valid)).toEqual([]);
      for (const entry of refitSettings(baseCatalog, plan, frozen(any))) {
        expect(Refit.parse(entry)).toEqual(entry);
        expect(entry.path).toMatch(/^\/(activities|recording|custom_fields)/);
        const there = valueAt(any, entry.path);
        expect(Array.isArray(there) ? there.length : there).toEqual(entry.chosen);
      }
    }),
    { numRuns: 60 },
  );
});
