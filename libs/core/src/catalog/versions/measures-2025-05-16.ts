import type { z } from 'zod';
import type { Measure } from '../measure.js';

type Written = z.input<typeof Measure>;
type Head = NonNullable<Written['head']>;

/** The measures that the published record states, in its own words; what it leaves open under a head stays open. */
const stated = (id: string, head: Head, text: string): Written => ({ id, head, text });

/** Likewise, in words that do not say what is done: they stay, and so does the open head. */
const vague = (id: string, head: Head, text: string): Written => ({ ...stated(id, head, text), specific: false });

/** A measure that a sub-processor itself publishes. */
const published = (id: string, head: Head, text: string, source: string): Written => ({
  id,
  head,
  text,
  source: `${source} (vendor's own document), read 2026-11-25`,
});

const data = 'daily.co/security/data-protection';
const stores = 'cobrowsingapi.com, what data does Upscope store';
const atlas = 'mongodb.com/docs/atlas/architecture/current/data-encryption';

export const measures: Written[] = [
  stated('tls', 'transmission', 'TLS encryption'),
  vague('anonymization', 'encryption', 'data anonymization'),
  vague('access_control', 'identification', 'access control'),
  stated('no_persistent_storage', 'retention', 'no persistent storage of content'),
  stated('encrypted_storage', 'storage', 'Encrypted storage'),
  vague('access_restrictions', 'identification', 'access restrictions'),
  stated('encryption_rest_transit', 'encryption', 'Encryption at rest and transit'),
  vague('strict_access_control', 'identification', 'strict access control'),
  vague('limited_access', 'identification', 'limited access'),
  vague('real_time_processing', 'minimisation', 'Real-time processing'),
  vague('no_long_term_retention', 'retention', 'no long-term retention'),
  published(
    'mixpanel_tls',
    'transmission',
    'data of the application is sent over TLS',
    'mixpanel.com/legal/security-overview',
  ),
  published(
    'mixpanel_storage',
    'storage',
    'data is encrypted at rest in the format of the analytics database',
    'mixpanel.com/legal/security-overview',
  ),
  published(
    'mixpanel_separation',
    'resilience',
    'the data of each customer is tagged with a token of the project and can be read only with its key and secret',
    'mixpanel.com/legal/mixpanel-security-questionnaire',
  ),
  published(
    'grafana_tls',
    'transmission',
    'data is sent over HTTPS (TLS)',
    'grafana.com/docs/grafana-cloud, Grafana Assistant: security',
  ),
  published(
    'grafana_storage',
    'storage',
    'data is encrypted at rest within its systems',
    'grafana.com/docs/grafana-cloud, Grafana Assistant: security',
  ),
  published(
    'daily_media',
    'transmission',
    'audio, video and shared screens are sent encrypted by SRTP, data channels by DTLS',
    'daily.co/security/secure-calls',
  ),
  published(
    'daily_access',
    'identification',
    'access to the production environment requires a second factor, is limited to the people who operate it, and is logged',
    data,
  ),
  published(
    'daily_recording_off',
    'configuration',
    'recording is off by default in rooms created through the interface for programs',
    data,
  ),
  published(
    'upscope_masking',
    'minimisation',
    'masked elements, cookies and browser storage never leave the browser',
    stores,
  ),
  published(
    'upscope_consent',
    'minimisation',
    'the content of a page is sent only after the visitor has agreed to a session (exception: screenshots, where they are enabled)',
    stores,
  ),
  published(
    'upscope_pseudonyms',
    'encryption',
    'ids that look like e-mail addresses are masked in the activity log',
    'upscope.com, Upscope and the GDPR',
  ),
  published(
    'upscope_erasure',
    'portability',
    'the record of a visitor can be deleted at any time',
    'upscope.com, Upscope and the GDPR',
  ),
  published(
    'mongodb_tls',
    'transmission',
    'all traffic to and between the nodes of a cluster is encrypted by TLS, which cannot be switched off',
    atlas,
  ),
  published(
    'mongodb_storage',
    'storage',
    'data on disk is encrypted with AES-256, which cannot be switched off',
    atlas,
  ),
  published(
    'mongodb_access',
    'identification',
    'a client has to log in and to connect from an address on the list of the project',
    'docs.atlas.mongodb.com/setup-cluster-security',
  ),
  {
    id: 'heroku_separation',
    head: 'resilience',
    text: 'the data of customers is separated logically by ids of the organisation; test and production are separate environments',
    source: 'Heroku security paper, republished, 2023-05-05 (secondary source), read 2026-11-25',
  },
];
