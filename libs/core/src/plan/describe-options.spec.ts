import { planOf, planWith } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoPlans } from './demo-plans.js';
import { describeOptions, OptionOffer } from './describe-options.js';
import { Plan } from './plan.js';

test('starter offers this, with these ranges', () => {
  const offered = describeOptions(baseCatalog, planOf('starter')).map(({ path, allowed, reason }) => [
    path,
    allowed.values ?? `${allowed.min} to ${allowed.max}`,
    reason,
  ]);
  const flag = ['true', 'false'];
  const open = 'Open to every plan.';
  const range = (words: string) => `The Starter plan allows a period ${words}.`;
  expect(offered).toEqual([
    ['/activities/user_interaction_logging/enabled', flag, open],
    ['/activities/user_interaction_logging/retention', 'P1M to P14M', range('from 1 month to 14 months')],
    ['/activities/user_interaction_logging/analytics', flag, open],
    ['/activities/call_handling/enabled', flag, open],
    ['/activities/call_handling/region', ['vendor_default'], 'Regions of the Starter plan.'],
    ['/activities/co_browsing/enabled', flag, open],
    ['/activities/co_browsing/region', ['vendor_default'], 'Regions of the Starter plan.'],
    ['/activities/co_browsing/masking', flag, open],
    ['/recording/mode', ['off', 'on_demand'], 'Recording modes of the Starter plan.'],
    ['/recording/media', ['audio', 'audio_video'], open],
    ['/recording/transcript', ['false'], 'The Starter plan does not include transcripts.'],
    ['/recording/consent', ['notice', 'explicit'], open],
    ['/recording/pause_on_sensitive', flag, open],
    ['/recording/region', ['vendor_default'], 'Regions of the Starter plan.'],
    ['/recording/storage', ['vendor'], 'The Starter plan does not include an own bucket.'],
    ['/recording/retention', 'P1D to P30D', range('from 1 day to 30 days')],
    ['/activities/user_authentication/retention', 'P24M to P24M', range('of exactly 24 months')],
    ['/activities/error_logging/retention', 'P30D to P30D', range('of exactly 30 days')],
    ['/activities/ip_geolocation/enabled', flag, open],
    ['/activities/ip_geolocation/precision', ['country', 'city'], open],
    ['/activities/ip_geolocation/truncate_ip', flag, open],
  ]);
});

test('the defaults are those of the catalogue, recording off (GDPR Art. 25(2))', () => {
  const defaults = Object.fromEntries(
    describeOptions(baseCatalog, planOf('enterprise')).map((offer) => [offer.path, offer.default]),
  );
  expect(defaults).toMatchObject({
    '/activities/user_interaction_logging/retention': { kind: 'fixed', period: 'P14M', from: 'collected' },
    '/activities/error_logging/retention': { kind: 'fixed', period: 'P30D', from: 'collected' },
    '/recording/mode': 'off',
    '/recording/transcript': false,
    '/recording/consent': 'explicit',
    '/recording/retention': { kind: 'fixed', period: 'P30D', from: 'call_ended' },
    '/activities/user_authentication/retention': { ceiling: 'P24M' },
  });
});

test('a default that the plan does not allow is offered as the limit that holds instead', () => {
  const plan = planWith('starter', { interaction_logs: { min: 'P1M', max: 'P6M' } });
  const offer = describeOptions(baseCatalog, plan).find(
    ({ path }) => path === '/activities/user_interaction_logging/retention',
  );
  expect(offer?.default).toEqual({ kind: 'fixed', period: 'P6M', from: 'collected' });
});

test.each(demoPlans)('the plan $name and what it offers have their shapes', (plan) => {
  expect(Plan.parse(plan)).toEqual(plan);
  for (const offer of describeOptions(baseCatalog, plan)) expect(OptionOffer.parse(offer)).toEqual(offer);
});
