import type { Settings } from '@annexa/core';

/**
 * What a reader must find of a tenant's settings in its annex, written down independently of the code that makes the
 * annex: every text as it was given, every choice in the words of the product page.
 */

const words: Record<string, string> = {
  EU: 'European Union',
  US: 'United States',
  vendor_default: "the vendor's default",
  on_demand: 'on demand',
  always: 'every call',
  audio: 'audio only',
  audio_video: 'audio and video',
  notice: 'notice to the participants',
  explicit: 'explicit consent of the participants',
  vendor: "the vendor's storage",
  own_bucket: "the customer's own bucket",
  true: 'on',
  false: 'off',
};

const labels: Record<string, string> = {
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

const plural = (count: string, unit: string) => `${count} ${unit}${count === '1' ? '' : 's'}`;

/** A period in words: P14M → 14 months, P1M15D → 1 month and 15 days. */
export const inWords = (period: string): string => {
  const [, months, days] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? [];
  return [months ? plural(months, 'month') : '', days ? plural(days, 'day') : ''].filter(Boolean).join(' and ');
};

type Kept = { kind: string; period?: string; ceiling?: string } | undefined;
const periodOf = (retention: Kept) => retention?.period ?? retention?.ceiling;

const choices = (group: string, members: Record<string, unknown>): string[] =>
  Object.entries(members).flatMap(([key, value]) => {
    const period = typeof value === 'object' ? periodOf(value as Kept) : undefined;
    if (period) return [inWords(period)];
    const label = labels[`${group}.${key}`];
    return label ? [`${label} ${words[String(value)] ?? String(value)}`] : [];
  });

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split('\n');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

const ofProfile = ({ profile }: Settings): string[] => {
  const { role, country, jurisdictions, authorisation_model, dpo, representative, notice_days, ...rest } = profile;
  const office = (one: typeof dpo) => texts(one).filter((text) => text !== 'appointed' && text !== 'not_required');
  return [
    ...texts(rest),
    ...office(dpo),
    ...office(representative),
    ...(country ? [`(${country})`] : []),
    ...(jurisdictions ?? []).map((code) => `(${code})`),
    ...(notice_days ? [plural(String(notice_days), 'day')] : []),
    ...(role ? [role] : []),
    ...(authorisation_model ? [authorisation_model] : []),
  ];
};

const isOn = ({ activities }: Settings, id: string) =>
  (activities as Record<string, { enabled?: boolean } | undefined>)[id]?.enabled !== false;

const ofActivities = (settings: Settings): string[] =>
  Object.entries(settings.activities).flatMap(([id, members]) =>
    isOn(settings, id) ? choices(id, (members ?? {}) as Record<string, unknown>) : [],
  );

/** Without calls there is nothing to record, whatever the mode says. */
const ofRecording = (settings: Settings): string[] => {
  const { recording } = settings;
  const off = recording.mode === undefined || recording.mode === 'off' || !isOn(settings, 'call_handling');
  return off ? [] : choices('recording', recording);
};

const ofFields = ({ custom_fields }: Settings): string[] =>
  custom_fields.flatMap(({ key, label, purpose, retention, special_ground }) => [
    key,
    label,
    purpose,
    ...(special_ground ? [special_ground.safeguards] : []),
    ...(periodOf(retention as Kept) ? [inWords(periodOf(retention as Kept) ?? '')] : []),
  ]);

/** Every configured value as a reader must find it. */
export const configuredValues = (settings: Settings): string[] => [
  ...ofProfile(settings),
  ...ofActivities(settings),
  ...ofRecording(settings),
  ...ofFields(settings),
];

/** Text without white space: a table cell may break anywhere, a value may not lose a letter. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The values that cannot be found in a text. */
export const notFound = (values: readonly string[], text: string): string[] => {
  const there = squeezed(text);
  return values.filter((value) => !there.includes(squeezed(value)));
};
