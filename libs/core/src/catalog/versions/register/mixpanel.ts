import { unknown } from '../../fact.js';
import { by, frameworkUnconfirmed, own, type RegisterEntry, secondary } from './read-facts.js';

export const mixpanel: RegisterEntry = {
  id: 'mixpanel',
  name: 'Mixpanel',
  legal_name: own('Mixpanel, Inc.', 'mixpanel.com/legal/terms-of-use-prior-to-feb-2026'),
  address: own(
    'Pier 1, Bay 2, The Embarcadero, San Francisco, CA 94111, USA',
    'mixpanel.com/legal/tc-for-goods-and-services',
  ),
  contact: secondary('privacy@mixpanel.com', 'ConductAtlas summary of the privacy statement, 2026'),
  country: own('US', 'mixpanel.com/legal/terms-of-use-prior-to-feb-2026'),
  // The United States by default, the EU or India where the project was created there: the project is not on file.
  storage_countries: unknown,
  processing_countries: unknown,
  access_countries: secondary(['US'], 'coolest.agency/privacy/subprocessors: support'),
  mechanisms: secondary(by('scc'), 'coolest.agency/privacy/subprocessors'),
  list_url: own(
    'https://mixpanel.com/legal/subprocessor-list',
    'mixpanel.com/legal/subprocessor-list, published 2026-01-30, effective 2026-03-01',
  ),
  measures: ['mixpanel_tls', 'mixpanel_storage', 'mixpanel_separation'],
  unconfirmed: [
    'Storage in the EU: the sub-processor stores in the United States unless the project was created in its EU region.',
  ],
  notes: [
    'Storage in the EU holds only for projects created in the EU region; the region cannot be changed later.',
    'Events are kept for 2 years in newer projects and for 5 years in older ones; the contract decides.',
    frameworkUnconfirmed,
  ],
};
