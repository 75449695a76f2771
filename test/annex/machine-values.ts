import type { EffectiveRecord, Settings } from '@annexa/core';

/** What a program must find of a tenant's settings in JSON and JSON-LD, written down independently of the writers. */

type Choice = { activity: string; key: string; value: unknown };
type Members = Record<string, unknown>;

const isOn = ({ activities }: Settings, id: string): boolean =>
  (activities as Record<string, { enabled?: boolean } | undefined>)[id]?.enabled !== false;

const recorded = (settings: Settings): boolean =>
  settings.recording.mode !== undefined && settings.recording.mode !== 'off' && isOn(settings, 'call_handling');

/** Every choice that holds, by activity and key. */
export const choicesOf = (settings: Settings): Choice[] => {
  const of = (activity: string, members: Members) =>
    Object.entries(members).map(([key, value]) => ({ activity, key, value }));
  return [
    ...Object.entries(settings.activities)
      .filter(([id]) => isOn(settings, id))
      .flatMap(([id, members]) => of(id, (members ?? {}) as Members)),
    ...(recorded(settings) ? of('call_recording', settings.recording) : []),
  ];
};

/** Activities that take place by the settings alone. */
export const offIn = (settings: Settings): string[] => [
  ...Object.keys(settings.activities).filter((id) => !isOn(settings, id)),
  ...(recorded(settings) ? [] : ['call_recording']),
];

/** The members of a chosen value that must be there; a clock that was left out is filled in. */
const holds = (chosen: unknown, found: unknown): boolean =>
  typeof chosen === 'object' && chosen !== null
    ? Object.entries(chosen).every(([key, value]) => (found as Members | undefined)?.[key] === value)
    : chosen === found;

/** Choices that the record of an annex in JSON does not state as they were made. */
export const unstatedInJson = (settings: Settings, { activities }: EffectiveRecord): Choice[] =>
  choicesOf(settings).filter(({ activity, key, value }) => {
    const options = activities.find(({ id }) => id === activity)?.options;
    return !holds(value, options?.find((option) => option.key === key)?.value);
  });

const asList = (value: unknown): Members[] => (value === undefined ? [] : [value].flat()) as Members[];

/** The members of a duration that JSON-LD states: period or ceiling. */
const periodOf = (value: unknown): unknown => {
  const { period, ceiling } = value as { period?: string; ceiling?: string };
  return period ?? ceiling;
};

/** Choices that a record in JSON-LD does not state as they were made; `activities`: its nodes of activities. */
export const unstatedInJsonLd = (settings: Settings, activities: unknown): Choice[] =>
  choicesOf(settings).filter(({ activity, key, value }) => {
    const home = asList(activities).find((node) => node['dpv:hasIdentifier'] === activity);
    const option = asList(home?.['annexa:option']).find((node) => node['dpv:hasIdentifier'] === key);
    if (typeof value !== 'object') return option?.['annexa:value'] !== value;
    const duration = option?.['dpv:hasDuration'] as Members | undefined;
    return (duration?.['annexa:period'] ?? duration?.['annexa:ceiling']) !== periodOf(value);
  });

const terms: Record<string, string> = {
  customers: 'https://w3id.org/dpv#Customer',
  visitors: 'https://w3id.org/dpv#Visitor',
  patients: 'https://w3id.org/dpv#Patient',
  minors: 'https://w3id.org/dpv#Child',
};

/** IRIs that stand for configured values in JSON-LD. */
export const irisOf = ({ profile }: Settings): string[] => [
  ...(profile.data_subject_categories ?? []).map((category) => terms[category] ?? category),
  ...[...(profile.jurisdictions ?? []), ...(profile.country ? [profile.country] : [])].map(
    (country) => `https://w3id.org/dpv/loc#${country}`,
  ),
];

const texts = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** Values that JSON-LD holds as they were given; what has a term of its own is among the IRIs. */
export const literalsOf = ({ profile, custom_fields }: Settings): string[] => {
  const { country: _, jurisdictions: __, data_subject_categories: ___, dpo, representative, ...rest } = profile;
  const office = (one: typeof dpo) => (one ? texts({ ...one, status: undefined }) : []);
  return [
    ...texts(rest),
    ...office(dpo),
    ...office(representative),
    ...custom_fields.flatMap(({ key, label, purpose, type, sensitivity, sources, mask, special_ground, retention }) => [
      ...texts([key, label, purpose, type, sensitivity, sources, mask]),
      ...(special_ground ? [special_ground.safeguards] : []),
      ...(retention?.kind === 'indefinite' ? [retention.justification] : []),
      ...texts((retention ? periodOf(retention) : undefined) ?? []),
    ]),
  ];
};
