import { unknown } from '../../fact.js';
import { by, own, type RegisterEntry, secondary } from './read-facts.js';

export const heroku: RegisterEntry = {
  id: 'heroku',
  name: 'Heroku',
  legal_name: secondary('Salesforce, Inc.', 'Heroku security paper, republished, 2023-05-05'),
  address: secondary(
    'Salesforce Tower, 415 Mission St, 3rd Floor, San Francisco, CA 94105, USA',
    'Raxx compliance notes, 2026-05-19',
  ),
  contact: own('privacy@salesforce.com', 'salesforce.com/eu/company/privacy, 2021 or later'),
  country: secondary('US', 'Heroku security paper, republished, 2023-05-05'),
  // Dublin and Virginia are offered; the region of the application is not on file.
  storage_countries: unknown,
  processing_countries: unknown,
  mechanisms: own(by('bcr', 'scc'), 'salesforce.com/privacy/regions; salesforce.com/eu/company/privacy'),
  measures: ['heroku_separation'],
  unconfirmed: [
    '“USA, Germany” is said of Heroku and MongoDB Atlas together; the sub-processor offers Ireland and the United States, and which region the application runs in is not confirmed.',
  ],
  notes: [
    'Its own sub-processors are listed in the Salesforce paper “Infrastructure and Sub-processors”; the list of today was not read.',
    'Audit reports are given out on request; their names were not read.',
  ],
};
