import type { ActivityId, Plan } from '@annexa/core';
import type { BodyExamples } from './body-examples.js';

const source = 'processor record of 2026-11-20';
const known = <T>(value: T) => ({ value, source, read_on: '2026-11-24', demo: false });
const unknown = { value: null, source: null, read_on: null, demo: false };

type CatalogExample = BodyExamples['publishCatalogVersion'];
type ActivityExample = CatalogExample['activities'][number];

/** An activity as short as it may be: one category, one recipient, one place, one measure, one part. */
const activity = (id: ActivityId, name: string, purpose: string, kept: string): ActivityExample => ({
  id,
  name,
  purpose,
  data_subjects: ["End-users of customer's websites/apps"],
  data_categories: [{ text: 'session metadata' }],
  subprocessors: [{ id: 'hosting', task: 'hosting' }],
  locations: [{ place: 'EU' }],
  measures: ['encryption_in_transit'],
  options: [],
  parts: [
    {
      id: 'data',
      kind: 'metadata',
      what: kept,
      retention: known({ kind: 'fixed', period: 'P30D', from: 'stored' }),
      held_by: [],
      lag: null,
      backup_tail: null,
    },
  ],
  notes: [],
});

/** The activity with something to choose: its retention, between the ends that the plan sets. */
const logging: ActivityExample = {
  ...activity('user_interaction_logging', 'User Interaction Logging', 'Diagnostics and support', 'Interaction logs'),
  options: [
    {
      key: 'retention',
      label: 'Retention of interaction logs',
      kind: 'retention',
      path: '/activities/user_interaction_logging/retention',
      default: { kind: 'fixed', period: 'P14M', from: 'collected' },
      limit: 'interaction_logs',
    },
  ],
  parts: [
    {
      id: 'logs',
      kind: 'metadata',
      what: 'Interaction logs',
      option: 'retention',
      held_by: [{ subprocessor: 'hosting', enforcement: known('Deleted by a daily job'), floor: null }],
      lag: known('P1D'),
      backup_tail: known('P7D'),
    },
  ],
};

const catalog: CatalogExample = {
  version: '2026-12-01',
  effective_from: '2026-12-01',
  title: 'Data Processing Overview (Processor ROPA)',
  source,
  processor: {
    legal_name: known('Annexa Example Ltd.'),
    address: unknown,
    country: known('IE'),
    contact: known('privacy@annexa.example'),
    dpo: unknown,
    representative: unknown,
  },
  notes: ['Processing activities are aligned with the instructions of the customer.'],
  activities: [
    logging,
    activity('call_handling', 'Call Handling (Real-time)', 'Voice and video calls', 'Call metadata'),
    activity('co_browsing', 'Co-browsing Sessions', 'Joint look at a page', 'Session metadata'),
    activity('call_recording', 'Call Recording', 'Quality and evidence', 'Recordings'),
    activity('user_authentication', 'User Authentication', 'Access to the service', 'Accounts'),
    activity('error_logging', 'Error Logging', 'Repair of faults', 'Error logs'),
    activity('ip_geolocation', 'IP Geolocation', 'Routing by place', 'Place of the IP address'),
    activity('custom_data_fields', 'Custom Data Fields', 'What the customer defines', 'Custom fields'),
  ],
  measures: [{ id: 'encryption_in_transit', text: 'Encryption in transit (TLS 1.3)' }],
  subprocessors: [
    {
      id: 'hosting',
      name: 'Hosting Example',
      legal_name: known('Hosting Example SARL'),
      address: unknown,
      contact: unknown,
      country: known('LU'),
      mechanisms: unknown,
      notes: [],
    },
  ],
};

const plan: Plan = {
  id: 'business',
  version: 2,
  name: 'Business',
  effective_from: '2026-12-01',
  limits: {
    interaction_logs: { min: 'P1M', max: 'P26M' },
    error_logs: { min: 'P7D', max: 'P90D' },
    recordings: { min: 'P1D', max: 'P180D' },
    account_inactivity: { min: 'P6M', max: 'P36M' },
    custom_field_retention: { min: 'P1D', max: 'P26M' },
    recording_modes: ['off', 'on_demand', 'always'],
    transcripts: true,
    own_bucket: false,
    custom_fields: 60,
    special_categories: false,
    regions: ['vendor_default', 'EU', 'US'],
    indefinite_retention: false,
    annex_languages: ['en', 'de', 'fr'],
    cooling_off: { min: 'P7D', max: 'P7D', default: 'P7D' },
  },
};

/** Bodies about plans and catalogue versions. */
export const operatorCatalogueExamples = {
  publishPlan: plan,
  putFramework: { invalid_from: '2027-01-01' },
  publishCatalogVersion: catalog,
  previewCatalogVersion: catalog,
} satisfies Partial<BodyExamples>;
