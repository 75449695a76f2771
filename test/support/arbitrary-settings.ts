import {
  type ActivityId,
  activityIds,
  canExceed,
  type Catalog,
  changeSettings,
  checkSettings,
  emptySettings,
  type Plan,
  type Settings,
} from '@annexa/core';
import fc from 'fast-check';

/** Settings of any kind for properties; the words are printable, so that an annex can be searched for each. */
type CustomField = Settings['custom_fields'][number];
type Retention = NonNullable<CustomField['retention']>;
type Region = NonNullable<Settings['recording']['region']>;
type Mode = NonNullable<Settings['recording']['mode']>;
type Range = { min: string; max: string };
type FieldActivity = CustomField['activity'];

/** What may be chosen: by a plan, or by nothing but the shape. */
type Choices = {
  retention: (limit: 'interaction_logs' | 'error_logs' | 'recordings', from: string) => fc.Arbitrary<unknown>;
  account: fc.Arbitrary<unknown>;
  fieldRetention: (activities: readonly ActivityId[]) => fc.Arbitrary<Retention>;
  modes: readonly Mode[];
  regions: readonly Region[];
  transcript: readonly boolean[];
  storage: readonly ('vendor' | 'own_bucket')[];
  special: boolean;
  fields: number;
};

const words = [
  'Ada',
  'Größe',
  'Straße',
  'Ελλάς',
  'Москва',
  'façade',
  '<b>x</b>',
  '{{name}}',
  "O'Neil",
  'a & b',
  '№',
  '“so”',
];
const text = (max = 4) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: max }).map((some) => some.join(' '));
const lines = fc.array(text(), { minLength: 1, maxLength: 3 }).map((some) => some.join('\n'));
const country = fc.constantFrom('DE', 'FR', 'GB', 'JP', 'US', 'CH', 'NO');
const optional = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true });
const whole = <T extends object>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model, { noNullPrototype: true });

const email = fc.constantFrom('dpo@firm.example', 'privacy@firm.example', 'legal@firm.example');
const contact = fc.oneof(
  whole({ name: text(), email }),
  whole({ name: text(), email, phone: fc.constantFrom('+49 30 000000', '+33 1 00 00 00 00') }),
);
const office = fc.oneof(
  contact.map((person) => ({ status: 'appointed' as const, ...person })),
  whole({ status: fc.constant('not_required' as const), reason: text() }),
);
const profile = optional({
  legal_name: text(),
  registration_number: text(2),
  address: lines,
  country,
  role: fc.constantFrom('controller', 'processor'),
  dpo: office,
  representative: office,
  privacy_contact: contact,
  notice_contact: contact,
  signatory: whole({ name: text(), position: text() }),
  lead_authority: text(),
  data_subject_categories: fc.uniqueArray(fc.constantFrom('customers', 'patients', 'visitors', 'minors')),
  jurisdictions: fc.uniqueArray(country),
  special_category_use: fc.boolean(),
  industry: text(),
  governing_law: text(),
  authorisation_model: fc.constantFrom('general', 'specific'),
  notice_days: fc.integer({ min: 1, max: 365 }),
});

const periods = [
  ...Array.from({ length: 70 }, (_, months) => `P${months + 1}M`),
  ...Array.from({ length: 400 }, (_, days) => `P${days + 1}D`),
  ...'P1M15D P3M1D P13M30D'.split(' '),
];

/** Periods that never leave the range on any day of the calendar. */
const within = ({ min, max }: Range): fc.Arbitrary<string> => {
  const fitting = periods.filter((period) => !canExceed(period, max) && !canExceed(min, period));
  return fc.oneof(fc.constantFrom(min, max), fc.constantFrom(...fitting, min));
};

const fixed = (period: fc.Arbitrary<string>, from: string) =>
  period.chain((chosen) => fc.constantFrom({ kind: 'fixed', period: chosen }, { kind: 'fixed', period: chosen, from }));
const fieldFixed = (period: fc.Arbitrary<string>) =>
  whole({
    kind: fc.constant('fixed' as const),
    period,
    from: fc.constantFrom('collected' as const, 'stored' as const),
  });
const untilDeleted = (ceiling: fc.Arbitrary<string>) =>
  whole({
    kind: fc.constant('until_event'),
    event: fc.constant('account_deleted'),
    ceiling,
    after: fc.constant('last_activity'),
  });
const indefinite = whole({ kind: fc.constant('indefinite' as const), justification: text() });
const sameAs = (activities: readonly ActivityId[]) =>
  whole({ kind: fc.constant('same_as' as const), activity: fc.constantFrom(...activities) });

const byPlan = ({ limits }: Plan): Choices => {
  const endless = limits.indefinite_retention ? [indefinite] : [];
  const own = limits.custom_field_retention;
  return {
    retention: (limit, from) => fc.oneof(fixed(within(limits[limit]), from), ...endless),
    account: fc.oneof(untilDeleted(within(limits.account_inactivity)), ...endless),
    fieldRetention: (on) => fc.oneof(sameAs(on), ...(own ? [fieldFixed(within(own)), ...endless] : [])),
    modes: limits.recording_modes,
    regions: limits.regions,
    transcript: limits.transcripts ? [true, false] : [false],
    storage: limits.own_bucket ? ['vendor', 'own_bucket'] : ['vendor'],
    special: limits.special_categories,
    fields: Math.min(limits.custom_fields, 6),
  };
};

const anyPeriod = fc.constantFrom(...periods, 'P100D', 'P900D', 'P1200M');
const anyClock = fc.constantFrom('collected' as const, 'stored' as const, 'call_ended' as const);
const anyRetention: fc.Arbitrary<Retention> = fc.oneof(
  whole({ kind: fc.constant('none' as const) }),
  whole({ kind: fc.constant('fixed' as const), period: anyPeriod, from: anyClock }),
  whole({ kind: fc.constant('fixed' as const), period: anyPeriod }),
  whole({
    kind: fc.constant('until_event' as const),
    event: fc.constantFrom('account_deleted' as const, 'contract_ended' as const),
    ceiling: anyPeriod,
    after: anyClock,
  }),
  sameAs(activityIds),
  indefinite,
);
const byShape: Choices = {
  retention: () => anyRetention,
  account: anyRetention,
  fieldRetention: () => anyRetention,
  modes: ['off', 'on_demand', 'always'],
  regions: ['vendor_default', 'EU', 'US'],
  transcript: [true, false],
  storage: ['vendor', 'own_bucket'],
  special: true,
  fields: 14,
};

const activitiesOf = ({ retention, account, regions }: Choices) => {
  const enabled = fc.boolean();
  const region = fc.constantFrom(...regions);
  return optional({
    user_interaction_logging: optional({
      enabled,
      retention: retention('interaction_logs', 'collected'),
      analytics: fc.boolean(),
    }),
    call_handling: optional({ enabled, region }),
    co_browsing: optional({ enabled, region, masking: fc.boolean() }),
    user_authentication: optional({ retention: account }),
    error_logging: optional({ retention: retention('error_logs', 'collected') }),
    ip_geolocation: optional({ enabled, precision: fc.constantFrom('country', 'city'), truncate_ip: fc.boolean() }),
  });
};

const recordingOf = ({ retention, modes, regions, transcript, storage }: Choices) =>
  optional({
    mode: fc.constantFrom(...modes),
    media: fc.constantFrom('audio', 'audio_video'),
    transcript: fc.constantFrom(...transcript),
    consent: fc.constantFrom('notice', 'explicit'),
    pause_on_sensitive: fc.boolean(),
    region: fc.constantFrom(...regions),
    storage: fc.constantFrom(...storage),
    retention: retention('recordings', 'call_ended'),
  });

const classes = (special: boolean) => {
  const guard = (sensitivity: string, ground: string) => ({
    sensitivity,
    special_ground: { ground, safeguards: 'Access for the care team only' },
  });
  const plain = ['public', 'internal', 'personal', 'confidential', 'child'].map((sensitivity) => ({ sensitivity }));
  return fc.constantFrom(...plain, ...(special ? [guard('special_category', '9_2_a'), guard('criminal', '10')] : []));
};

const fieldKey = fc
  .tuple(fc.constantFrom('case', 'ticket_no', 'k9', 'vip'), fc.nat(999))
  .map(([word, n]) => `${word}_${n}`);

const fieldsOf = ({ fieldRetention, special, fields }: Choices, on: readonly FieldActivity[]) =>
  fc.uniqueArray(
    fc
      .tuple(
        whole({
          key: fieldKey,
          label: text(),
          purpose: text(),
          type: fc.constantFrom('text', 'long_text', 'number', 'boolean', 'date', 'email', 'phone', 'url', 'choice'),
          sources: fc.uniqueArray(fc.constantFrom('controller', 'form', 'chat', 'call_prep'), { minLength: 1 }),
          activity: fc.constantFrom(...on),
          mask: fc.boolean(),
          required: fc.boolean(),
        }),
        classes(special),
        fc.option(fieldRetention(on), { nil: undefined }),
      )
      .map(([field, kind, retention]) => ({ ...field, ...kind, ...(retention ? { retention } : {}) })),
    { maxLength: fields, selector: ({ key }) => key },
  );

/** Activities in which a field may be used: those that are not switched off. */
const onIn = (activities: Record<string, unknown>, recording: { mode?: string }): FieldActivity[] =>
  activityIds.filter((id): id is FieldActivity => {
    if (id === 'custom_data_fields') return false;
    if (id === 'call_recording') return recording.mode !== undefined && recording.mode !== 'off';
    return (activities[id] as { enabled?: boolean } | undefined)?.enabled !== false;
  });

const settingsBy = (choices: Choices, anywhere: boolean): fc.Arbitrary<Settings> =>
  fc.tuple(profile, activitiesOf(choices), recordingOf(choices)).chain(([facts, activities, recording]) => {
    const on = anywhere ? onIn({}, { mode: 'always' }) : onIn(activities, recording);
    return fieldsOf(choices, on).map((custom_fields) => {
      const settings = changeSettings(emptySettings, { profile: facts, activities, recording, custom_fields });
      if (!settings.ok) throw new Error(`the generator is wrong: ${JSON.stringify(settings.problems)}`);
      return settings.value;
    });
  });

/** Settings that the plan and the catalogue allow, in canonical form. */
export const validSettings = (plan: Plan, catalog: Catalog): fc.Arbitrary<Settings> =>
  settingsBy(byPlan(plan), false).filter((settings) => checkSettings({ catalog, plan, settings }).length === 0);

/** Settings that have the right shape, whatever a plan says of them. */
export const anySettings = (): fc.Arbitrary<Settings> => settingsBy(byShape, true);
