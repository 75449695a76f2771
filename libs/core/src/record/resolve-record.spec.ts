import { activityIn, chosen, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { unknown } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { emptySettings } from '../settings/settings.js';
import { resolveRecord } from './resolve-record.js';

test('error logging of a tenant that has chosen nothing reads like this', () => {
  const record = resolveRecord(baseCatalog, planOf('starter'), emptySettings);
  const fallback = { kind: 'catalog_default', text: 'Default of the catalogue; the customer has chosen nothing else.' };
  const kept = { kind: 'fixed', period: 'P30D', from: 'collected' };
  expect(activityIn(record, 'error_logging')).toEqual({
    id: 'error_logging',
    name: 'Error Logging',
    purpose: 'Monitor and troubleshoot application errors',
    nature: 'collection, storage and analysis of error reports; erasure when the retention ends',
    data_subjects: ["End-users of customer's websites/apps"],
    data_categories: ['Error reports', 'session identifiers', 'request metadata'],
    options: [
      {
        key: 'retention',
        label: 'Retention of error logs',
        kind: 'retention',
        value: kept,
        text: '30 days from collection',
        why: fallback,
      },
    ],
    retention: [
      {
        part: 'logs',
        kind: 'content',
        what: 'error logs',
        retention: kept,
        text: '30 days from collection',
        demo: false,
        why: fallback,
        maximum: null,
        maximum_text: 'not known: deletion lag, backup tail, floor at Grafana not stated',
        terms: [
          { term: 'active', label: 'active period', period: 'P30D', source: 'the retention in force', demo: false },
          {
            term: 'cooling_off',
            label: 'cooling-off after a shortening',
            period: 'P7D',
            source: 'Starter plan',
            demo: false,
          },
          { term: 'lag', label: 'deletion lag', period: null, source: null, demo: false },
          { term: 'backup_tail', label: 'backup tail', period: null, source: null, demo: false },
          {
            term: 'floor',
            label: 'floor at Grafana',
            period: null,
            source: null,
            demo: false,
            subprocessor: 'grafana',
          },
        ],
        place: null,
        notes: [
          'Grafana: a retention limit of the log store; a change is reviewed by the vendor within up to 2 business days',
        ],
      },
    ],
    subprocessors: [{ id: 'grafana', task: 'storage of error logs', data: [] }],
    locations: [{ place: 'EU', subprocessor: null }],
    measures: ['tls', 'limited_access'],
    automated_decisions: unknown,
    dpia: unknown,
    sensitive: unknown,
    notes: [],
  });
});

test('Globex has no co-browsing, no Upscope and no Mixpanel, and its choices hold', () => {
  const record = resolveRecord(baseCatalog, planOf('enterprise'), settingsOf('globex'));
  expect(record.activities.map(({ id }) => id)).toEqual([
    'user_interaction_logging',
    'call_handling',
    'call_recording',
    'user_authentication',
    'error_logging',
    'ip_geolocation',
    'custom_data_fields',
  ]);
  expect(record.subprocessors.map(({ id }) => id)).toEqual(['grafana', 'daily', 'mongodb_atlas', 'heroku', 'ipstack']);
  expect(activityIn(record, 'call_recording').options.map(({ key, text, why }) => [key, text, why.kind])).toEqual([
    ['mode', 'every call', 'customer_choice'],
    ['media', 'audio only', 'customer_choice'],
    ['transcript', 'on', 'customer_choice'],
    ['consent', 'notice to the participants', 'customer_choice'],
    ['pause_on_sensitive', 'off', 'customer_choice'],
    ['region', 'European Union', 'customer_choice'],
    ['storage', "the customer's own bucket", 'customer_choice'],
    ['retention', '90 days from the end of the call', 'customer_choice'],
  ]);
  expect(record.custom_fields.map(({ key }) => key)).toEqual(settingsOf('globex').custom_fields.map(({ key }) => key));
});

test.each([
  [
    { recording: { mode: 'always' } },
    'mode',
    'on demand',
    'Chosen was: every call. The Starter plan limits it to this value.',
  ],
  [
    { recording: { mode: 'on_demand', transcript: true } },
    'transcript',
    'off',
    'Chosen was: on. The Starter plan limits it to this value.',
  ],
  [
    { recording: { mode: 'on_demand', storage: 'own_bucket' } },
    'storage',
    "the processor's storage",
    "Chosen was: the customer's own bucket. The Starter plan limits it to this value.",
  ],
  [
    { recording: { mode: 'on_demand', region: 'US' } },
    'region',
    "the processor's default",
    'Chosen was: United States. The Starter plan limits it to this value.',
  ],
])('starter limits %j and says so', (change, key, text, why) => {
  const options = activityIn(resolveRecord(baseCatalog, planOf('starter'), chosen(change)), 'call_recording').options;
  const option = options.find((each) => each.key === key);
  expect([option?.text, option?.why]).toEqual([text, { kind: 'plan_limit', text: why }]);
});

test('the record names catalogue version, plan version, parties and notes', () => {
  const settings = settingsOf('acme');
  const { catalog_version, plan, controller, processor, notes } = resolveRecord(
    baseCatalog,
    planOf('business'),
    settings,
  );
  expect({ catalog_version, plan, controller, processor, notes }).toEqual({
    catalog_version: '2025-05-16',
    plan: { id: 'business', name: 'Business', version: 1 },
    controller: settings.profile,
    processor: baseCatalog.processor,
    notes: baseCatalog.notes,
  });
});

test('each transfer names its mechanism with the article, or none where it is not known', () => {
  const { transfers } = resolveRecord(baseCatalog, planOf('business'), emptySettings);
  const named = new Map(
    transfers.map(({ subprocessor, country, mechanism_text }) => [
      `${subprocessor} ${country}`,
      mechanism_text?.match(/Art\. 4[567](\(\d\))*(\(c\)|\(b\))?/g) ?? null,
    ]),
  );
  expect([...named]).toEqual([
    ['mixpanel US', ['Art. 46(2)(c)']],
    // Claimed, and the entry on the list is not confirmed: the clauses hold.
    ['grafana US', ['Art. 46(2)(c)']],
    ['daily US', ['Art. 46(2)(c)']],
    ['upscope US', null],
    ...['US', 'CA', 'AU', 'IL', 'IN', 'BR', 'SG'].map((country) => [`mongodb_atlas ${country}`, ['Art. 46(2)(c)']]),
    ['mongodb_atlas GB', ['Art. 45(3)']],
    ['heroku US', ['Art. 46(2)(c)']],
  ]);
});
