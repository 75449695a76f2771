import type { Settings } from '@annexa/core';

/**
 * What a reader must find of a tenant's settings in its annex, written down independently of the code that makes the
 * annex: every text as it was given, every choice in the words of the product page.
 */

const words: Record<string, string> = {
  EU: 'European Union',
  US: 'United States',
  vendor_default: "the processor's default",
  on_demand: 'on demand',
  always: 'every call',
  audio: 'audio only',
  audio_video: 'audio and video',
  notice: 'notice to the participants',
  explicit: 'explicit consent of the participants',
  vendor: "the processor's storage",
  own_bucket: "the customer's own bucket",
  true: 'on',
  false: 'off',
};

/** Options of Decision (EU) 2021/915 clause 7.7(a). */
const authorisations = {
  general: 'general written authorisation (clause 7.7(a), option 2)',
  specific: 'prior specific authorisation (clause 7.7(a), option 1)',
};

const labels: Record<string, string> = {
  'user_interaction_logging.enabled': 'Interaction logging',
  'call_handling.enabled': 'Calls',
  'co_browsing.enabled': 'Co-browsing',
  'ip_geolocation.enabled': 'IP geolocation',
  'user_interaction_logging.analytics': 'Analytics of interactions',
  'call_handling.region': 'Media region',
  'co_browsing.region': 'Edge region',
  'co_browsing.masking': 'Masking of marked elements',
  'ip_geolocation.precision': 'Precision',
  'ip_geolocation.truncate_ip': 'Truncation of the IP address before the look-up',
  'recording.mode': 'Recording mode',
  'recording.media': 'Recorded media',
  'recording.transcript': 'Transcript',
  'recording.consent': 'Consent of participants',
  'recording.pause_on_sensitive': 'Pause while a sensitive field is filled',
  'recording.region': 'Region of recordings',
  'recording.storage': 'Storage of recordings',
};

const activityNames: Record<string, string> = {
  user_interaction_logging: 'User Interaction Logging',
  call_handling: 'Call Handling (Real-time)',
  co_browsing: 'Co-browsing Sessions',
  recording: 'Call Recording',
  ip_geolocation: 'IP Geolocation',
};

const plural = (count: string, unit: string) => `${count} ${unit}${count === '1' ? '' : 's'}`;

/** A period in words: P14M → 14 months, P1M15D → 1 month and 15 days. */
export const inWords = (period: string): string => {
  const [, months, days] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? [];
  return [months ? plural(months, 'month') : '', days ? plural(days, 'day') : ''].filter(Boolean).join(' and ');
};

type Kept = { kind: string; period?: string; ceiling?: string } | undefined;
const periodOf = (retention: Kept) => retention?.period ?? retention?.ceiling;

/** What stands between a setting and its value: on a page, the activity. */
export type Between = (activity: string) => string;
const onPage: Between = (activity) => activityNames[activity] ?? activity;

/** In a flat table the name of the column of the values. */
export const inFlatTable: Between = () => 'In force';

const choices = (group: string, members: Record<string, unknown>, between: Between): string[] =>
  Object.entries(members).flatMap(([key, value]) => {
    const period = typeof value === 'object' ? periodOf(value as Kept) : undefined;
    if (period) return [inWords(period)];
    const label = labels[`${group}.${key}`];
    return label ? [`${label} ${between(group)} ${words[String(value)] ?? String(value)}`] : [];
  });

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

const ofProfile = ({ profile }: Settings): string[] => {
  const { role, country, jurisdictions, authorisation_model, dpo, representative, notice_days, ...rest } = profile;
  const { special_category_use: special } = profile;
  const office = (one: typeof dpo) => texts(one).filter((text) => text !== 'appointed' && text !== 'not_required');
  return [
    ...texts(rest),
    ...office(dpo),
    ...office(representative),
    ...(country ? [`(${country})`] : []),
    ...(jurisdictions ?? []).map((code) => `(${code})`),
    ...(notice_days ? [plural(String(notice_days), 'day')] : []),
    ...(special === undefined
      ? []
      : [`Special categories of data meant to be processed set to ${special ? 'yes' : 'no'}`]),
    ...(role ? [`Role set to ${role}`, role] : []),
    ...(authorisation_model
      ? [`Authorisation of sub-processors set to ${authorisations[authorisation_model]}`, authorisation_model]
      : []),
  ];
};

const isOn = ({ activities }: Settings, id: string) =>
  (activities as Record<string, { enabled?: boolean } | undefined>)[id]?.enabled !== false;

const ofActivities = (settings: Settings, between: Between): string[] =>
  Object.entries(settings.activities).flatMap(([id, members]) =>
    isOn(settings, id)
      ? choices(id, (members ?? {}) as Record<string, unknown>, between)
      : // What is off has no row: it is told by the instruction.
        [`${labels[`${id}.enabled`] ?? id} set to off`],
  );

/** Without calls there is nothing to record, whatever the mode says. */
const ofRecording = (settings: Settings, between: Between): string[] => {
  const { recording } = settings;
  const off = recording.mode === undefined || recording.mode === 'off' || !isOn(settings, 'call_handling');
  return off ? [] : choices('recording', recording, between);
};

const ofFields = ({ custom_fields }: Settings): string[] =>
  custom_fields.flatMap(({ key, label, purpose, retention, special_ground }) => [
    key,
    label,
    purpose,
    ...(special_ground ? [special_ground.safeguards] : []),
    ...(retention?.kind === 'indefinite' ? [retention.justification] : []),
    ...(periodOf(retention as Kept) ? [inWords(periodOf(retention as Kept) ?? '')] : []),
  ]);

/** Every configured value as a reader must find it. */
export const configuredValues = (settings: Settings, between = onPage): string[] => [
  ...ofProfile(settings),
  ...ofActivities(settings, between),
  ...ofRecording(settings, between),
  ...ofFields(settings),
];

/** Text without white space: a table cell may break anywhere, a value may not lose a letter. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The values that cannot be found in a text. */
export const notFound = (values: readonly string[], text: string): string[] => {
  const there = squeezed(text);
  return values.filter((value) => !there.includes(squeezed(value)));
};
