import {
  baseCatalog,
  type Catalog,
  demoCatalog,
  type EffectiveRecord,
  emptySettings,
  type Plan,
  resolveRecord,
  type Settings,
} from '@annexa/core';
import { chosen, planOf, settingsOf } from './core-fixtures.js';

/** When the records of the cases were resolved. */
export const resolvedAt = { revision: 4, resolved_at: '2026-11-25T12:00:00.000Z' };

/** The record of these settings on the day of the cases. */
export const resolveFor = (settings: Settings, plan: Plan = planOf('enterprise'), catalog: Catalog = demoCatalog) =>
  resolveRecord(catalog, plan, settings, { on: '2026-11-25' });

const processor = chosen({
  profile: {
    role: 'processor',
    country: 'CH',
    jurisdictions: ['CH', 'GB'],
    data_subject_categories: ['minors', 'prospects'],
  },
  recording: { mode: 'always', media: 'audio_video' },
});

const globex = resolveFor(settingsOf('globex'));
const field = (more: Partial<EffectiveRecord['custom_fields'][number]>): EffectiveRecord['custom_fields'][number] => ({
  ...globex.custom_fields[0]!,
  ...more,
});
const why = (kind: EffectiveRecord['custom_fields'][number]['why']['kind']) => ({ kind, text: kind });
const clocks = ['account_closed', 'contract_ended', 'stored', 'last_activity'] as const;
const events = ['contract_ended', 'consent_withdrawn', 'account_deleted'] as const;

/** A record that holds a value of every kind there is. */
export const everything: EffectiveRecord = {
  ...globex,
  controller: {
    ...globex.controller,
    privacy_contact: { name: 'Office', email: 'office@firm.example', phone: '+49 30 1' },
  },
  activities: globex.activities.map((activity) => ({
    ...activity,
    data_categories: [...activity.data_categories, 'Form inputs', 'Free-text fields', 'DOM elements'],
    subprocessors: activity.subprocessors.map((engaged) => ({ ...engaged, data: ['IP addresses'] })),
  })),
  subprocessors: globex.subprocessors.map((entry) => ({ ...entry, tier: 2, engaged_by: 'daily' })),
  transfers: globex.transfers.flatMap((transfer) =>
    (['adequacy', 'addendum', 'idta'] as const).map((uk) => ({ ...transfer, uk, mechanism: 'bcr' as const })),
  ),
  custom_fields: [
    ...clocks.map((from) => field({ retention: { kind: 'fixed', period: 'P1M', from }, why: why('hold') })),
    ...events.map((event) =>
      field({
        retention: { kind: 'until_event', event, ceiling: 'P1M', after: 'stored' },
        why: why('subprocessor_floor'),
      }),
    ),
    field({ retention: { kind: 'indefinite', justification: 'None' }, why: why('vendor_fixed') }),
    field({ sensitivity: 'criminal', special_ground: { ground: '10', safeguards: 'None' } }),
    field({ sensitivity: 'child', type: 'phone', why: why('plan_limit') }),
  ],
};

/** What is known of an annex before it is printed. */
export const annexAbout = {
  id: 'anx_1',
  number: 3,
  status: 'final',
  language: 'de',
  template_version: '3',
  code: '7K2M-9QXT-04BD-HF6N-R8WE-3VZP-1CGJ',
  record_hash: 'ab'.repeat(32),
  revision: 4,
  issued_at: '2026-11-25T12:00:00.000Z',
} as const;

/** Records to write, by name. */
export const recordCases: [string, EffectiveRecord][] = [
  ['acme', resolveFor(settingsOf('acme'), planOf('business'))],
  ['globex', globex],
  ['initech', resolveFor(settingsOf('initech'), planOf('starter'))],
  ['nobody, without demo values', resolveFor(emptySettings, planOf('starter'), baseCatalog)],
  ['a processor for its own customers', resolveFor(processor)],
  [
    'globex without the DPF',
    resolveFor(settingsOf('globex'), planOf('enterprise'), { ...demoCatalog, dpf_invalid_from: '2026-11-01' }),
  ],
  ['everything', everything],
];
