import { unknown } from '../../fact.js';
import { by, own, type RegisterEntry, secondary } from './read-facts.js';

export const ipstack: RegisterEntry = {
  id: 'ipstack',
  name: 'Ipstack',
  legal_name: unknown,
  address: unknown,
  contact: own('support@ipstack.com', 'ipstack.com/privacy, 2018-05-25'),
  // Both companies that the sources name are in Vienna.
  country: secondary('AT', 'ipstack.com/privacy of 2018-05-25, archived; provider notes, 2026-06'),
  storage_countries: unknown,
  processing_countries: unknown,
  parent: secondary('Idera, Inc.', 'provider notes, 2026-06; API Evangelist, 2026-09-12'),
  parent_country: secondary('US', 'provider notes, 2026-06; API Evangelist, 2026-09-12'),
  mechanisms: own(by('scc'), 'ideracorp.com/legal/jurisdiction-specific-terms'),
  unconfirmed: [
    'Processing in Germany: no published statement of the sub-processor confirms it; a customer listed the United States until 2021, and the companies named are Austrian.',
  ],
  notes: [
    'Sources name two Vienna companies with two addresses and a group in the United States; the present entity is not confirmed.',
    'No certificate is claimed (secondary source, 2026-09-12).',
  ],
};
