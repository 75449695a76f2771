import { z } from 'zod';
import { Catalog } from '../catalog.js';
import { known, unknown } from '../fact.js';
import { measures } from './measures-2025-05-16.js';
import { subprocessors } from './register-2026-11-23.js';
import { german } from './translations/de.js';
import { french } from './translations/fr.js';
import { toTranslations } from './translations/to-translations.js';

/**
 * The first version of the catalogue: every cell and note of the processor's published record ("Data Processing
 * Overview (Processor ROPA)", last updated 16 May 2025) as typed data, with the corrections of the product page: content
 * and metadata apart, recording off by default, an inactivity ceiling for accounts. What the record leaves open is
 * unknown here, not invented.
 */

const seed = 'processor record of 2025-05-16';
const read = '2026-11-23';
const endUsers = ["End-users of customer's websites/apps"];
const on = { option: 'enabled', in: [true] };
const recorded = { option: 'mode', in: ['on_demand', 'always'] };
const withFields = { option: 'custom_fields', in: [true] };
const anyCustomField = { text: 'any custom fields provided by the customer', when: withFields };
const regionWords = { vendor_default: "the processor's default", EU: 'European Union', US: 'United States' };
const none = known({ kind: 'none' as const }, seed, read);

const enabled = (activity: string, label: string) => ({
  key: 'enabled',
  label,
  kind: 'feature_switch' as const,
  path: `/activities/${activity}/enabled`,
  default: true,
});

/** Regions of a relay: EU and US by default, one of them where it is chosen. */
const relayPlaces = [
  { place: 'EU', when: { option: 'region', in: ['vendor_default', 'EU'] } },
  { place: 'US', when: { option: 'region', in: ['vendor_default', 'US'] } },
];

const region = (path: string, label: string) => ({
  key: 'region',
  label,
  kind: 'feature_switch' as const,
  path,
  default: 'vendor_default',
  limit: 'regions',
  values: regionWords,
});

type Mode = 'enforced' | 'emulated' | 'vendor_fixed' | 'attested';

/** A copy at a sub-processor: what it says of the period, and what kind of enforcement that is. */
const holder = (subprocessor: string, mode: Mode | null, enforcement: string | null, source = '') => ({
  subprocessor,
  mode: mode ? known(mode, source, read) : unknown,
  enforcement: enforcement ? known(enforcement, source, read) : unknown,
  floor: null,
});

const ttl = holder(
  'mongodb_atlas',
  'enforced',
  'can expire documents by a time-to-live index',
  'mongodb.com/docs/manual, TTL indexes',
);

const logLimit = {
  ...holder(
    'grafana',
    'enforced',
    'a retention limit of the log store; a change is reviewed by the vendor within up to 2 business days',
    'grafana.com/docs, config-self-serve',
  ),
  // Which limits the hosted store allows is not published.
  floor: unknown,
};

const gdprPage = 'upscope.com, Upscope and the GDPR';
const storesPage = 'helloscreen.com, what data does Upscope store';

const catalog: z.input<typeof Catalog> = {
  version: '2025-05-16',
  effective_from: '2025-05-16',
  title: 'Data Processing Overview (Processor ROPA)',
  source: 'Data Processing Overview (Processor ROPA), last updated May 16, 2025',
  processor: {
    legal_name: unknown,
    address: unknown,
    country: unknown,
    contact: unknown,
    dpo: unknown,
    representative: unknown,
  },
  notes: [
    'Processing activities are explicitly aligned with customer instructions.',
    'Custom fields may be configured by the Controller or submitted directly by end users through embedded components (e.g., forms, chat, call prep widgets).',
    'Data retention periods are set according to customer agreements and can be modified upon request.',
    'Data transfers outside EEA are secured using GDPR-compliant safeguards (e.g., SCCs).',
    'Security measures adhere to GDPR standards for processors, with clear and transparent safeguards.',
  ],
  activities: [
    {
      id: 'user_interaction_logging',
      name: 'User Interaction Logging',
      purpose: 'Monitor user interactions for diagnostics/support',
      nature: 'collection, storage and analysis of interaction events; erasure when the retention ends',
      data_subjects: endUsers,
      data_categories: [{ text: 'IP addresses' }, { text: 'session metadata' }, { text: 'page views' }, anyCustomField],
      subprocessors: [
        { id: 'mixpanel', task: 'analysis of interaction events', when: { option: 'analytics', in: [true] } },
        { id: 'grafana', task: 'storage of interaction logs' },
      ],
      locations: [{ place: 'EU' }],
      measures: ['tls', 'anonymization', 'access_control'],
      options: [
        enabled('user_interaction_logging', 'Interaction logging'),
        {
          key: 'retention',
          label: 'Retention of interaction logs',
          kind: 'retention',
          path: '/activities/user_interaction_logging/retention',
          default: { kind: 'fixed', period: 'P14M', from: 'collected' },
          limit: 'interaction_logs',
        },
        {
          key: 'analytics',
          label: 'Analytics of interactions',
          kind: 'feature_switch',
          path: '/activities/user_interaction_logging/analytics',
          default: true,
        },
      ],
      active: on,
      parts: [
        {
          id: 'logs',
          kind: 'content',
          what: 'interaction logs',
          option: 'retention',
          held_by: [
            {
              ...holder(
                'mixpanel',
                'vendor_fixed',
                'events expire by the contract term of the project, not per customer; earlier deletion works for single persons only',
                'docs.mixpanel.com, data deletion and retention pages',
              ),
              when: { option: 'analytics', in: [true] },
              // Two years for projects since 2025-09-01, five for older ones: open until the term of the project is on file.
              floor: unknown,
            },
            logLimit,
          ],
          lag: unknown,
          backup_tail: unknown,
        },
      ],
      notes: [],
    },
    {
      id: 'call_handling',
      name: 'Call Handling (Real-time)',
      purpose: 'Real-time audio/video interactions',
      nature: 'transmission of audio and video in real time, without storage of the content',
      data_subjects: endUsers,
      data_categories: [{ text: 'Audio/video streams' }, { text: 'connection metadata' }],
      subprocessors: [{ id: 'daily', task: 'relay of audio and video' }],
      locations: relayPlaces,
      measures: ['tls', 'no_persistent_storage'],
      options: [enabled('call_handling', 'Calls'), region('/activities/call_handling/region', 'Media region')],
      active: on,
      parts: [
        {
          id: 'content',
          kind: 'content',
          what: 'audio and video streams (live relay only)',
          retention: none,
          held_by: [],
          lag: null,
          backup_tail: null,
        },
        {
          id: 'metadata',
          kind: 'metadata',
          what: 'connection metadata: client IP addresses, and user names or ids where they are supplied',
          retention: unknown,
          held_by: [
            holder(
              'daily',
              'vendor_fixed',
              'kept in its access and error logs, no longer than needed for quality analysis; no period is published',
              'daily.co/security/data-protection',
            ),
          ],
          lag: null,
          backup_tail: null,
        },
      ],
      notes: ['"Not stored" is said of the content of calls; metadata is kept as stated below.'],
    },
    {
      id: 'co_browsing',
      name: 'Co-browsing Sessions',
      purpose: 'Enable real-time co-browsing support',
      nature: 'transmission of page content and cursor movements in real time, without storage of the content',
      data_subjects: endUsers,
      data_categories: [{ text: 'Cursor movements' }, { text: 'DOM elements' }, { text: 'page metadata' }],
      subprocessors: [{ id: 'upscope', task: 'relay of co-browsing sessions' }],
      locations: relayPlaces,
      measures: ['tls', 'no_persistent_storage'],
      options: [
        enabled('co_browsing', 'Co-browsing'),
        region('/activities/co_browsing/region', 'Edge region'),
        {
          key: 'masking',
          label: 'Masking of marked elements',
          kind: 'feature_switch',
          path: '/activities/co_browsing/masking',
          default: true,
        },
      ],
      active: on,
      parts: [
        {
          id: 'content',
          kind: 'content',
          what: 'page content and cursor movements (live relay only)',
          retention: none,
          held_by: [],
          lag: null,
          backup_tail: null,
        },
        {
          id: 'edge_cache',
          kind: 'content',
          what: 'public assets and some items of the page, cached at the edge',
          retention: known({ kind: 'fixed', period: 'P7D', from: 'stored' }, storesPage, read),
          held_by: [holder('upscope', 'vendor_fixed', 'public assets up to 24 hours, some items 7 days', storesPage)],
          lag: null,
          backup_tail: null,
        },
        {
          id: 'visitor_record',
          kind: 'metadata',
          what: 'visitor record: IP address, last activity, last URL, and user id, name or e-mail where they are supplied',
          retention: known({ kind: 'fixed', period: 'P30D', from: 'last_activity' }, gdprPage, read),
          place: known('US', gdprPage, read),
          held_by: [
            {
              ...holder('upscope', 'vendor_fixed', '30 days after the last visit, in the United States', gdprPage),
              floor: known('P30D', gdprPage, read),
            },
          ],
          lag: null,
          backup_tail: null,
        },
        {
          id: 'activity_log',
          kind: 'metadata',
          what: 'activity log with the unique id of the visitor',
          retention: known({ kind: 'indefinite', justification: 'set by the sub-processor' }, gdprPage, read),
          place: known('US', gdprPage, read),
          held_by: [holder('upscope', 'vendor_fixed', 'kept without end by the sub-processor', gdprPage)],
          lag: null,
          backup_tail: null,
        },
      ],
      notes: [
        '"Not stored" is said of page content; the sub-processor keeps visitor metadata in the United States whichever edge region is chosen.',
      ],
    },
    {
      id: 'call_recording',
      name: 'Call Recording',
      purpose: 'Allow customers to review interactions',
      nature: 'recording, storage and making available of recordings; erasure when the retention ends',
      data_subjects: endUsers,
      data_categories: [
        { text: 'Audio recordings', when: { option: 'media', in: ['audio'] } },
        { text: 'Audio/video recordings', when: { option: 'media', in: ['audio_video'] } },
        { text: 'transcripts', when: { option: 'transcript', in: [true] } },
        { text: 'participant metadata' },
      ],
      subprocessors: [
        { id: 'daily', task: 'recording of calls' },
        { id: 'mongodb_atlas', task: 'storage of recording and participant metadata' },
      ],
      locations: [
        { place: 'EU', subprocessor: 'daily', when: { option: 'region', in: ['vendor_default', 'EU'] } },
        { place: 'US', subprocessor: 'daily', when: { option: 'region', in: ['US'] } },
        { place: 'DE', subprocessor: 'mongodb_atlas' },
      ],
      measures: ['encrypted_storage', 'access_restrictions'],
      options: [
        {
          key: 'mode',
          label: 'Recording mode',
          kind: 'recording',
          path: '/recording/mode',
          default: 'off',
          limit: 'recording_modes',
          values: { off: 'off', on_demand: 'on demand', always: 'every call' },
        },
        {
          key: 'media',
          label: 'Recorded media',
          kind: 'recording',
          path: '/recording/media',
          default: 'audio_video',
          values: { audio: 'audio only', audio_video: 'audio and video' },
        },
        {
          key: 'transcript',
          label: 'Transcript',
          kind: 'recording',
          path: '/recording/transcript',
          default: false,
          limit: 'transcripts',
        },
        {
          key: 'consent',
          label: 'Consent of participants',
          kind: 'recording',
          path: '/recording/consent',
          default: 'explicit',
          values: { notice: 'notice to the participants', explicit: 'explicit consent of the participants' },
        },
        {
          key: 'pause_on_sensitive',
          label: 'Pause while a sensitive field is filled',
          kind: 'recording',
          path: '/recording/pause_on_sensitive',
          default: true,
        },
        { ...region('/recording/region', 'Region of recordings'), kind: 'recording' },
        {
          key: 'storage',
          label: 'Storage of recordings',
          kind: 'recording',
          path: '/recording/storage',
          default: 'vendor',
          limit: 'own_bucket',
          values: { vendor: "the processor's storage", own_bucket: "the customer's own bucket" },
        },
        {
          key: 'retention',
          label: 'Retention of recordings',
          kind: 'retention',
          path: '/recording/retention',
          default: { kind: 'fixed', period: 'P30D', from: 'call_ended' },
          limit: 'recordings',
        },
      ],
      requires: 'call_handling',
      active: recorded,
      parts: [
        {
          id: 'recordings',
          kind: 'content',
          what: 'recordings',
          option: 'retention',
          held_by: [
            {
              ...holder(
                'daily',
                'emulated',
                'has no retention setting; due recordings have to be deleted one by one',
                'docs.daily.co, REST API: recordings',
              ),
              when: { option: 'storage', in: ['vendor'] },
            },
          ],
          lag: unknown,
          backup_tail: unknown,
          when: { option: 'storage', in: ['vendor'] },
        },
        {
          id: 'bucket',
          kind: 'content',
          what: 'recordings in the customer’s own bucket',
          option: 'retention',
          held_by: [
            holder(
              'daily',
              null,
              'writes to the customer’s own bucket, which must be versioned, and keeps no copy',
              'docs.daily.co, custom S3 storage',
            ),
          ],
          ends: 'decided by the lifecycle rule of the customer’s own bucket: it also keeps old versions until that rule removes them',
          lag: null,
          backup_tail: null,
          when: { option: 'storage', in: ['own_bucket'] },
        },
        {
          id: 'transcripts',
          kind: 'content',
          what: 'transcripts',
          option: 'retention',
          held_by: [
            holder(
              'daily',
              'emulated',
              'a separate resource that has to be deleted on its own',
              'docs.daily.co, REST API: transcripts',
            ),
          ],
          lag: unknown,
          backup_tail: unknown,
          when: { option: 'transcript', in: [true] },
        },
        {
          id: 'participants',
          kind: 'metadata',
          what: 'participant metadata',
          option: 'retention',
          held_by: [ttl],
          lag: unknown,
          backup_tail: unknown,
        },
      ],
      notes: [],
    },
    {
      id: 'user_authentication',
      name: 'User Authentication',
      purpose: 'Verify and manage end-user sessions',
      nature: 'storage and comparison of login data; erasure when the account ends',
      data_subjects: endUsers,
      data_categories: [
        { text: 'Email' },
        { text: 'hashed passwords' },
        { text: 'IP addresses' },
        { text: 'session tokens' },
        anyCustomField,
      ],
      subprocessors: [
        { id: 'heroku', task: 'hosting of the application' },
        { id: 'mongodb_atlas', task: 'storage of accounts' },
      ],
      // The record says "USA, Germany" of both recipients; its rows with MongoDB Atlas alone say Germany.
      locations: [
        { place: 'US', subprocessor: 'heroku' },
        { place: 'DE', subprocessor: 'mongodb_atlas' },
      ],
      measures: ['encryption_rest_transit', 'strict_access_control'],
      options: [
        {
          key: 'retention',
          label: 'Retention of accounts',
          kind: 'retention',
          path: '/activities/user_authentication/retention',
          default: { kind: 'until_event', event: 'account_deleted', ceiling: 'P24M', after: 'last_activity' },
          limit: 'account_inactivity',
        },
      ],
      parts: [
        {
          id: 'accounts',
          kind: 'content',
          what: 'accounts of end-users',
          option: 'retention',
          held_by: [ttl],
          lag: unknown,
          backup_tail: unknown,
        },
      ],
      notes: [],
    },
    {
      id: 'error_logging',
      name: 'Error Logging',
      purpose: 'Monitor and troubleshoot application errors',
      nature: 'collection, storage and analysis of error reports; erasure when the retention ends',
      data_subjects: endUsers,
      data_categories: [{ text: 'Error reports' }, { text: 'session identifiers' }, { text: 'request metadata' }],
      subprocessors: [{ id: 'grafana', task: 'storage of error logs' }],
      locations: [{ place: 'EU' }],
      measures: ['tls', 'limited_access'],
      options: [
        {
          key: 'retention',
          label: 'Retention of error logs',
          kind: 'retention',
          path: '/activities/error_logging/retention',
          default: { kind: 'fixed', period: 'P30D', from: 'collected' },
          limit: 'error_logs',
        },
      ],
      parts: [
        {
          id: 'logs',
          kind: 'content',
          what: 'error logs',
          option: 'retention',
          held_by: [logLimit],
          lag: unknown,
          backup_tail: unknown,
        },
      ],
      notes: [],
    },
    {
      id: 'ip_geolocation',
      name: 'IP Geolocation',
      purpose: 'Enhance user experience based on geographic data',
      nature: 'look-up of the place of an IP address in real time',
      data_subjects: endUsers,
      data_categories: [
        { text: 'IP addresses', when: { option: 'truncate_ip', in: [false] } },
        { text: 'truncated IP addresses', when: { option: 'truncate_ip', in: [true] } },
        { text: 'city', when: { option: 'precision', in: ['city'] } },
        { text: 'country' },
        { text: 'ISP' },
      ],
      subprocessors: [{ id: 'ipstack', task: 'look-up of the place of an IP address' }],
      locations: [{ place: 'DE' }],
      measures: ['real_time_processing', 'no_long_term_retention'],
      options: [
        enabled('ip_geolocation', 'IP geolocation'),
        {
          key: 'precision',
          label: 'Precision',
          kind: 'feature_switch',
          path: '/activities/ip_geolocation/precision',
          default: 'city',
          values: { country: 'country', city: 'city' },
        },
        {
          key: 'truncate_ip',
          label: 'Truncation of the IP address before the look-up',
          kind: 'feature_switch',
          path: '/activities/ip_geolocation/truncate_ip',
          default: false,
        },
      ],
      active: on,
      parts: [
        {
          id: 'content',
          kind: 'content',
          what: 'looked-up places (real-time only)',
          retention: none,
          held_by: [],
          lag: null,
          backup_tail: null,
        },
        {
          id: 'query_log',
          kind: 'metadata',
          what: 'IP addresses in logs of queries at the sub-processor',
          retention: unknown,
          held_by: [holder('ipstack', null, null)],
          lag: null,
          backup_tail: null,
        },
      ],
      notes: ['Germany is stated by the processor; no published statement of the sub-processor confirms it.'],
    },
    {
      id: 'custom_data_fields',
      name: 'Custom Data Fields',
      purpose: 'Provide session context, personalization, or analytics',
      nature: 'collection, storage and use of the fields that the customer defines; erasure when the retention ends',
      data_subjects: endUsers,
      data_categories: [
        { text: 'Names' },
        { text: 'emails' },
        { text: 'user IDs' },
        { text: 'form inputs' },
        { text: 'free-text fields' },
      ],
      subprocessors: [{ id: 'mongodb_atlas', task: 'storage of custom fields' }],
      locations: [{ place: 'DE' }],
      measures: ['encrypted_storage', 'access_restrictions'],
      options: [],
      active: withFields,
      parts: [
        {
          id: 'fields',
          kind: 'content',
          what: 'values of custom data fields',
          retention: unknown,
          held_by: [ttl],
          lag: unknown,
          backup_tail: unknown,
        },
      ],
      notes: [],
    },
  ],
  measures,
  subprocessors,
  translations: { de: toTranslations(german), fr: toTranslations(french) },
};

/** The first catalogue, parsed once. */
export const baseCatalog: Catalog = Catalog.parse(catalog);
