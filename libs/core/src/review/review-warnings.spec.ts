import { changed, chosen, fieldWith, planWith, settingsOf } from '../../../../test/support/core-fixtures.js';
import { review, reviewOf } from '../../../../test/support/review-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { emptySettings, type Settings } from '../settings/settings.js';
import { reviewSettings } from './review-settings.js';
import type { SettingsPreview } from './settings-preview.js';

const acme = settingsOf('acme');
const logs = (period: string) => ({
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period } } },
});
const liberal = planWith('enterprise', { indefinite_retention: true });
const codes = (preview: SettingsPreview) => preview.warnings.map(({ code, path }) => `${code} ${path}`);
const endless = { kind: 'indefinite', justification: 'A statute' };
test.each<[string, Settings, unknown, string[]]>([
  ['nothing against a longer period', acme, logs('P18M'), []],
  [
    'no end of retention',
    acme,
    { activities: { error_logging: { retention: endless } } },
    ['indefinite_retention /activities/error_logging/retention'],
  ],
  [
    'a field of a special category',
    emptySettings,
    {
      custom_fields: [
        fieldWith({ sensitivity: 'special_category', special_ground: { ground: '9_2_a', safeguards: 'x' } }),
      ],
    },
    ['special_category /custom_fields/case_number'],
  ],
  ['a notice only', acme, { recording: { consent: 'notice' } }, ['recording_without_consent /recording/consent']],
  [
    'the whole address',
    acme,
    { activities: { ip_geolocation: { truncate_ip: false } } },
    ['ip_not_truncated /activities/ip_geolocation/truncate_ip'],
  ],
  [
    'a sub-processor that the contract wants authorised',
    chosen({ profile: { authorisation_model: 'specific' }, activities: { co_browsing: { enabled: false } } }),
    { activities: { co_browsing: { enabled: true } } },
    ['subprocessor_to_authorise /profile/authorisation_model'],
  ],
])('%s', (_, before, change, expected) => {
  expect(codes(review(before, change, { plan: liberal }))).toEqual(expected);
});

const noCoBrowsing = chosen({ activities: { co_browsing: { enabled: false } } });
const coBrowsing = { activities: { co_browsing: { enabled: true } } };

test('a transfer without a mechanism, where no source states one: to whom and where', () => {
  const input = reviewOf(noCoBrowsing, changed(noCoBrowsing, coBrowsing), { catalog: baseCatalog });
  expect(reviewSettings(input).warnings).toMatchObject([
    { code: 'transfer_without_mechanism', path: '', subject: 'Upscope', country: 'US', holds: null },
  ]);
});

test('a sub-processor to authorise is named', () => {
  const before = changed(noCoBrowsing, { profile: { authorisation_model: 'specific' } });
  expect(review(before, coBrowsing).warnings).toMatchObject([
    { code: 'subprocessor_to_authorise', subject: 'Upscope', country: null },
  ]);
});

test('a setting is named by its label, a field by its own', () => {
  const fields = { custom_fields: [fieldWith({ label: 'Case', sensitivity: 'child' })] };
  expect(review(acme, { ...fields, recording: { consent: 'notice' } }).warnings).toMatchObject([
    { code: 'recording_without_consent', subject: 'Consent of participants' },
    { code: 'special_category', path: '/custom_fields/case_number', subject: 'Case' },
  ]);
});

test('what the plan no longer has, although it stays chosen', () => {
  const plan = planWith('business', { transcripts: false });
  const before = chosen({ recording: { mode: 'on_demand', transcript: true } });
  expect(review(before, { profile: { industry: 'Toys' } }, { plan }).warnings).toMatchObject([
    {
      code: 'limited_by_plan',
      path: '/recording/transcript',
      article: 'Business plan',
      subject: 'Transcript',
      holds: false,
    },
  ]);
});

test('fields that the plan no longer has stay: they are named by their keys, and nothing else holds', () => {
  const plan = planWith('business', { custom_fields: 1, custom_field_retention: null });
  const own = { key: 'order_number', label: 'Order', retention: { kind: 'fixed', period: 'P7D' } };
  const before = chosen({ custom_fields: [fieldWith(), fieldWith(own)] });
  const told = review(before, { profile: { industry: 'Toys' } }, { plan }).warnings;
  expect(told.map(({ path, subject, holds }) => ({ path, subject, holds }))).toMatchObject([
    { path: '/custom_fields/order_number/retention', subject: 'Order', holds: { kind: 'same_as' } },
    { path: '/custom_fields', subject: 'Custom data fields', holds: null },
  ]);
});
