import type { EffectiveRecord, Settings } from '@annexa/core';

/** What leaves the record of a demonstration tenant when it switches a feature off, written down by hand. */
export type FeatureOff = {
  slug: 'acme' | 'globex' | 'initech';
  feature: string;
  change: Record<string, unknown>;
  /** Activities, sub-processors and transfers that go. */
  rows: string[];
  subprocessors: string[];
  transfers: string[];
  /** Activities that stay and state something else. */
  otherwise: string[];
};

const off = (activity: string) => ({ activities: { [activity]: { enabled: false } } });
const nothing = { rows: [], subprocessors: [], transfers: [], otherwise: [] };
const mixpanel = { subprocessors: ['mixpanel'], transfers: ['mixpanel US establishment'] };

const plain = (slug: 'acme' | 'initech'): FeatureOff[] => [
  {
    ...nothing,
    ...mixpanel,
    slug,
    feature: 'interaction logging',
    change: off('user_interaction_logging'),
    rows: ['user_interaction_logging'],
  },
  {
    ...nothing,
    ...mixpanel,
    slug,
    feature: 'analytics',
    change: { activities: { user_interaction_logging: { analytics: false } } },
    otherwise: ['user_interaction_logging'],
  },
  {
    ...nothing,
    slug,
    feature: 'calls',
    change: off('call_handling'),
    rows: ['call_handling'],
    subprocessors: ['daily'],
    transfers: ['daily US processing', 'daily US access'],
  },
  {
    ...nothing,
    slug,
    feature: 'co-browsing',
    change: off('co_browsing'),
    rows: ['co_browsing'],
    subprocessors: ['upscope'],
    transfers: ['upscope US processing', 'upscope US storage', 'upscope US access'],
  },
  {
    ...nothing,
    slug,
    feature: 'IP geolocation',
    change: off('ip_geolocation'),
    rows: ['ip_geolocation'],
    subprocessors: ['ipstack'],
  },
];

/** Every feature that a demonstration tenant has on. Accounts and error logs cannot be switched off. */
export const featuresOff: readonly FeatureOff[] = [
  ...plain('acme'),
  {
    ...nothing,
    slug: 'globex',
    feature: 'interaction logging',
    change: off('user_interaction_logging'),
    rows: ['user_interaction_logging'],
    otherwise: ['custom_data_fields'],
  },
  {
    ...nothing,
    slug: 'globex',
    feature: 'calls, and with them their recording',
    change: off('call_handling'),
    rows: ['call_handling', 'call_recording'],
    subprocessors: ['daily'],
    transfers: ['daily US processing', 'daily US access'],
    otherwise: ['custom_data_fields'],
  },
  {
    ...nothing,
    slug: 'globex',
    feature: 'recording',
    change: { recording: { mode: 'off' } },
    rows: ['call_recording'],
    otherwise: ['custom_data_fields'],
  },
  {
    ...nothing,
    slug: 'globex',
    feature: 'transcripts',
    change: { recording: { transcript: false } },
    otherwise: ['call_recording'],
  },
  {
    ...nothing,
    slug: 'globex',
    feature: 'IP geolocation',
    change: off('ip_geolocation'),
    rows: ['ip_geolocation'],
    subprocessors: ['ipstack'],
  },
  {
    ...nothing,
    slug: 'globex',
    feature: 'custom fields',
    change: { custom_fields: [] },
    rows: ['custom_data_fields'],
    otherwise: ['user_interaction_logging', 'user_authentication'],
  },
  ...plain('initech'),
];

/** The change with the custom fields that the activities which stay still have: the API refuses the others. */
export const withFieldsOf = ({ change, rows }: FeatureOff, { custom_fields }: Settings): Record<string, unknown> => {
  const left = custom_fields.filter(({ activity }) => !rows.includes(activity));
  return left.length === custom_fields.length || 'custom_fields' in change
    ? change
    : { ...change, custom_fields: left };
};

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const routes = ({ transfers }: EffectiveRecord) =>
  transfers.map(({ subprocessor, country, reason }) => `${subprocessor} ${country} ${reason}`);
const less = (before: string[], after: string[]) => before.filter((each) => !after.includes(each));

/** What differs between two records, as sets; `come`: what is there that was not there before. */
export const differenceOf = (before: EffectiveRecord, after: EffectiveRecord) => ({
  rows: less(ids(before.activities), ids(after.activities)),
  subprocessors: less(ids(before.subprocessors), ids(after.subprocessors)),
  transfers: less(routes(before), routes(after)),
  otherwise: after.activities
    .filter((activity) => {
      const earlier = before.activities.find(({ id }) => id === activity.id);
      return earlier !== undefined && JSON.stringify(earlier) !== JSON.stringify(activity);
    })
    .map(({ id }) => id),
  come: [
    ...less(ids(after.activities), ids(before.activities)),
    ...less(ids(after.subprocessors), ids(before.subprocessors)),
    ...less(routes(after), routes(before)),
  ],
});
