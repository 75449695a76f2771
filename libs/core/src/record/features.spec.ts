import { activityIn, changed, chosen, fieldWith, planOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { emptySettings, type Settings } from '../settings/settings.js';
import type { EffectiveRecord } from './effective-record.js';
import { resolveRecord } from './resolve-record.js';

const resolve = (settings: Settings, catalog = baseCatalog) => resolveRecord(catalog, planOf('enterprise'), settings);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const transfersOf = ({ transfers }: EffectiveRecord) =>
  transfers.map(({ subprocessor, country, reason }) => `${subprocessor} ${country} ${reason}`);

/** Everything that can be on is on. */
const full = chosen({
  recording: { mode: 'always', transcript: true },
  custom_fields: [fieldWith({ activity: 'error_logging' })],
});
const record = resolve(full, demoCatalog);
/** Measures that only this sub-processor takes. */
const takenBy = (id: string) => demoCatalog.subprocessors.find((entry) => entry.id === id)?.measures ?? [];
const lost = (change: unknown) => {
  const after = resolve(changed(full, change), demoCatalog);
  const gone = (of: (each: EffectiveRecord) => string[]) => of(record).filter((each) => !of(after).includes(each));
  const come = (of: (each: EffectiveRecord) => string[]) => of(after).filter((each) => !of(record).includes(each));
  const sets = [
    (each: EffectiveRecord) => ids(each.activities),
    (each: EffectiveRecord) => ids(each.subprocessors),
    transfersOf,
    (each: EffectiveRecord) => ids(each.measures),
  ];
  expect(sets.flatMap(come)).toEqual([]);
  const [activities, subprocessors, transfers, measures] = sets.map(gone);
  return { activities, subprocessors, transfers, measures };
};

test('with everything on, the record has all eight activities and every sub-processor', () => {
  expect(ids(record.activities)).toEqual(ids(baseCatalog.activities));
  expect(ids(record.subprocessors)).toEqual(ids(baseCatalog.subprocessors));
  expect(transfersOf(record)).toEqual([
    'mixpanel US establishment',
    'grafana US establishment',
    'daily US processing',
    'daily US access',
    'upscope US processing',
    'upscope US storage',
    'upscope US access',
    ...['US', 'CA', 'AU', 'IL', 'IN', 'BR', 'SG', 'GB'].map((country) => `mongodb_atlas ${country} access`),
    'heroku US processing',
    'heroku US storage',
    'heroku US access',
  ]);
});

test.each([
  [
    'co-browsing',
    { activities: { co_browsing: { enabled: false } } },
    {
      activities: ['co_browsing'],
      subprocessors: ['upscope'],
      transfers: ['upscope US processing', 'upscope US storage', 'upscope US access'],
      measures: takenBy('upscope'),
    },
  ],
  [
    'calls (and with them their recording)',
    { activities: { call_handling: { enabled: false } } },
    {
      activities: ['call_handling', 'call_recording'],
      subprocessors: ['daily'],
      transfers: ['daily US processing', 'daily US access'],
      measures: takenBy('daily'),
    },
  ],
  [
    'recording',
    { recording: { mode: 'off' } },
    { activities: ['call_recording'], subprocessors: [], transfers: [], measures: [] },
  ],
  [
    'calls and recording',
    { activities: { call_handling: { enabled: false } }, recording: null },
    {
      activities: ['call_handling', 'call_recording'],
      subprocessors: ['daily'],
      transfers: ['daily US processing', 'daily US access'],
      measures: takenBy('daily'),
    },
  ],
  [
    'IP geolocation',
    { activities: { ip_geolocation: { enabled: false } } },
    {
      activities: ['ip_geolocation'],
      subprocessors: ['ipstack'],
      transfers: [],
      measures: ['real_time_processing', 'no_long_term_retention', ...takenBy('ipstack')],
    },
  ],
  [
    'interaction logging',
    { activities: { user_interaction_logging: { enabled: false } } },
    {
      activities: ['user_interaction_logging'],
      subprocessors: ['mixpanel'],
      transfers: ['mixpanel US establishment'],
      measures: ['anonymization', 'access_control', ...takenBy('mixpanel')],
    },
  ],
  [
    'analytics',
    { activities: { user_interaction_logging: { analytics: false } } },
    {
      activities: [],
      subprocessors: ['mixpanel'],
      transfers: ['mixpanel US establishment'],
      measures: takenBy('mixpanel'),
    },
  ],
  [
    'custom fields',
    { custom_fields: [] },
    { activities: ['custom_data_fields'], subprocessors: [], transfers: [], measures: [] },
  ],
])('switching %s off removes its rows, sub-processors and transfers, and nothing else', (_, change, gone) => {
  expect(lost(change)).toEqual(gone);
});

test('a switched-off feature leaves no fact behind that would have to be filled in', () => {
  const missing = resolve(
    chosen({ activities: { co_browsing: { enabled: false }, ip_geolocation: { enabled: false } } }),
  ).missing;
  expect(missing.filter(({ label }) => /Upscope|Ipstack|Co-browsing|Geolocation/.test(label))).toEqual([]);
});

test('recording is off by default (GDPR Art. 25(2)): there is no recording in the record', () => {
  expect(ids(resolve(emptySettings).activities)).toEqual([
    'user_interaction_logging',
    'call_handling',
    'co_browsing',
    'user_authentication',
    'error_logging',
    'ip_geolocation',
  ]);
});

test('recording audio alone records no video, and a transcript is named only where it is made', () => {
  const categories = (recording: object) =>
    activityIn(resolve(chosen({ recording })), 'call_recording').data_categories;
  expect(categories({ mode: 'always' })).toEqual(['Audio/video recordings', 'participant metadata']);
  expect(categories({ mode: 'on_demand', media: 'audio', transcript: true })).toEqual([
    'Audio recordings',
    'transcripts',
    'participant metadata',
  ]);
});

test('a transcript is a part of its own, kept as long as the recording', () => {
  const parts = (recording: object) =>
    activityIn(resolve(chosen({ recording })), 'call_recording').retention.map(({ part, text }) => `${part}: ${text}`);
  const kept = '30 days from the end of the call';
  expect(parts({ mode: 'always' })).toEqual([`recordings: ${kept}`, `participants: ${kept}`]);
  expect(parts({ mode: 'always', transcript: true })).toEqual([
    `recordings: ${kept}`,
    `transcripts: ${kept}`,
    `participants: ${kept}`,
  ]);
});

test.each([
  ['vendor_default', ['EU', 'US'], ['EU', 'DE']],
  ['EU', ['EU'], ['EU', 'DE']],
  ['US', ['US'], ['US', 'DE']],
])('in the region %s calls are relayed in %j and recordings stored in %j', (region, relay, store) => {
  const settings = chosen({ activities: { call_handling: { region } }, recording: { mode: 'always', region } });
  const places = (id: string) => activityIn(resolve(settings), id).locations.map(({ place }) => place);
  expect([places('call_handling'), places('call_recording')]).toEqual([relay, store]);
});

test('calls relayed in the Union are still a transfer where the recipient is established outside', () => {
  const transfers = (region: string) =>
    transfersOf(resolve(chosen({ activities: { call_handling: { region } } }))).filter((each) =>
      each.startsWith('daily'),
    );
  expect([transfers('EU'), transfers('US')]).toEqual([['daily US establishment'], ['daily US processing']]);
});

test('co-browsing in the Union still sends visitor metadata to the United States', () => {
  const activity = activityIn(resolve(chosen({ activities: { co_browsing: { region: 'EU' } } })), 'co_browsing');
  expect(activity.locations).toEqual([{ place: 'EU', subprocessor: null }]);
  expect(activity.retention.map(({ part, place }) => [part, place])).toEqual([
    ['content', null],
    ['edge_cache', null],
    ['visitor_record', 'US'],
    ['activity_log', 'US'],
  ]);
});

test('IP geolocation names what is looked up: a truncated address, and no city where the country is enough', () => {
  const settings = chosen({ activities: { ip_geolocation: { precision: 'country', truncate_ip: true } } });
  expect(activityIn(resolve(settings), 'ip_geolocation').data_categories).toEqual([
    'truncated IP addresses',
    'country',
    'ISP',
  ]);
});

test('custom fields are a category of an activity only where one is defined for it', () => {
  const has = (activity: string) => {
    const fields = resolve(chosen({ custom_fields: [fieldWith({ activity })] }));
    return ['user_interaction_logging', 'user_authentication'].map((id) =>
      activityIn(fields, id).data_categories.includes('any custom fields provided by the customer'),
    );
  };
  expect([has('user_interaction_logging'), has('user_authentication'), has('error_logging')]).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});
