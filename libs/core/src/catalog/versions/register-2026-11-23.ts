import type { z } from 'zod';
import type { Subprocessor } from '../catalog.js';
import { known, unknown } from '../fact.js';

/**
 * The sub-processor register as public documents stated it on 23 November 2026. A secondary source is named as one;
 * what no source confirmed is unknown.
 */

const read = '2026-11-23';
const own = <T>(value: T, source: string) => known(value, `${source} (vendor's own document)`, read);
const secondary = <T>(value: T, source: string) => known(value, `${source} (secondary source)`, read);

type Mechanisms = NonNullable<z.input<typeof Subprocessor>['mechanisms']['value']>;
const by = (...names: Mechanisms): Mechanisms => names;

export const subprocessors: z.input<typeof Subprocessor>[] = [
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    legal_name: own('Mixpanel, Inc.', 'mixpanel.com/legal/terms-of-use-prior-to-feb-2026'),
    address: own(
      'Pier 1, Bay 2, The Embarcadero, San Francisco, CA 94111, USA',
      'mixpanel.com/legal/tc-for-goods-and-services',
    ),
    contact: secondary('privacy@mixpanel.com', 'ConductAtlas summary of the privacy statement, 2026'),
    country: own('US', 'mixpanel.com/legal/terms-of-use-prior-to-feb-2026'),
    mechanisms: secondary(by('scc'), 'coolest.agency/privacy/subprocessors'),
    notes: ['Storage in the EU holds only for projects created in the EU region; the region cannot be changed later.'],
  },
  {
    id: 'grafana',
    name: 'Grafana',
    legal_name: own('Raintank, Inc., trading as Grafana Labs', 'grafana.com/legal/msa'),
    address: unknown,
    contact: secondary('privacy@grafana.com', 'privacy policy of Grafana Labs, republished copy'),
    country: secondary('US', 'FlowConsent, 2026'),
    mechanisms: secondary(
      by('dpf', 'scc'),
      'API Evangelist record of trust.grafana.com, 2026-08-27; OSN register, 2026-04-26',
    ),
    notes: [],
  },
  {
    id: 'daily',
    name: 'daily.co',
    legal_name: secondary('Pluot Communications, Inc. (Daily)', 'company profile and customers’ lists, 2026'),
    address: unknown,
    contact: own('help@daily.co', 'daily.co/privacy, 2020-03-26'),
    country: secondary('US', 'company profile and customers’ lists, 2026'),
    mechanisms: secondary(by('scc'), 'customers’ lists, 2026'),
    notes: ['The region in which recordings are stored by default is not confirmed by a document of the vendor.'],
  },
  {
    id: 'upscope',
    name: 'Upscope',
    legal_name: unknown,
    address: unknown,
    contact: unknown,
    country: unknown,
    mechanisms: unknown,
    notes: [],
  },
  {
    id: 'mongodb_atlas',
    name: 'MongoDB Atlas',
    legal_name: own('MongoDB Limited', 'mongodb.com/cloud-terms-and-conditions, 2019-06-06'),
    address: secondary('Building Two, Number One Ballsbridge, Dublin 4, Ireland', 'Smatchy legal notice, 2025-08-01'),
    contact: own('privacy@mongodb.com', 'mongodb.com/legal/eu-recruitment-privacy-policy, March 2024'),
    country: secondary('IE', 'sub-processor page of the vendor on a mirror, late 2024'),
    mechanisms: secondary(by('scc'), 'cucinovo.com, 2026-05-13'),
    notes: ['Support staff of affiliates outside the EEA may have access (secondary source, 2026-06-10).'],
  },
  {
    id: 'heroku',
    name: 'Heroku',
    legal_name: secondary('Salesforce, Inc.', 'Heroku security paper, republished, 2023-05-05'),
    address: secondary(
      'Salesforce Tower, 415 Mission St, 3rd Floor, San Francisco, CA 94105, USA',
      'Raxx compliance notes, 2026-05-19',
    ),
    contact: own('privacy@salesforce.com', 'salesforce.com/eu/company/privacy, 2021 or later'),
    country: secondary('US', 'Heroku security paper, republished, 2023-05-05'),
    mechanisms: own(by('bcr', 'scc'), 'salesforce.com/privacy/regions; salesforce.com/eu/company/privacy'),
    notes: [],
  },
  {
    id: 'ipstack',
    name: 'Ipstack',
    legal_name: unknown,
    address: unknown,
    contact: own('support@ipstack.com', 'ipstack.com/privacy, 2018-05-25'),
    country: unknown,
    mechanisms: own(by('scc'), 'ideracorp.com/legal/jurisdiction-specific-terms'),
    notes: [
      'Sources name two Vienna companies with two addresses and a group in the United States; the present entity is not confirmed.',
    ],
  },
];
