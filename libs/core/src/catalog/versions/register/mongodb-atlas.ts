import { by, frameworkUnconfirmed, own, type RegisterEntry, secondary, stated } from './read-facts.js';

const affiliates = ['US', 'IE', 'CA', 'AU', 'IL', 'FR', 'IN', 'IT', 'ES', 'PT', 'BR', 'SG', 'PL', 'DE', 'GB'];

export const mongodbAtlas: RegisterEntry = {
  id: 'mongodb_atlas',
  name: 'MongoDB Atlas',
  legal_name: own('MongoDB Limited', 'mongodb.com/cloud-terms-and-conditions, 2019-06-06'),
  address: secondary('Building Two, Number One Ballsbridge, Dublin 4, Ireland', 'Smatchy legal notice, 2025-08-01'),
  contact: own('privacy@mongodb.com', 'mongodb.com/legal/eu-recruitment-privacy-policy, March 2024'),
  country: secondary('IE', 'sub-processor page of the vendor on a mirror, late 2024'),
  storage_countries: stated(['DE']),
  access_countries: secondary(
    affiliates,
    'sub-processor page of the vendor on a mirror, late 2024; subprocessor.io, 2026-06-10: support by affiliates',
  ),
  mechanisms: secondary(by('scc'), 'cucinovo.com, 2026-05-13'),
  list_url: secondary(
    'https://www.mongodb.com/cloud/trust/compliance/subprocessors',
    'sub-processor page of the vendor on a mirror, late 2024',
  ),
  certificates: secondary(
    'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP',
    'API Evangelist record of trust.mongodb.com, 2026-10-03',
  ),
  measures: ['mongodb_tls', 'mongodb_storage', 'mongodb_access'],
  unconfirmed: [
    '“USA, Germany” is said of Heroku and MongoDB Atlas together; the rows of MongoDB Atlas alone say Germany. The region of a cluster is chosen by the customer of the sub-processor.',
  ],
  notes: [
    'Support staff of affiliates outside the EEA may have access (secondary source, 2026-06-10).',
    'A company of the group, MongoDB, Inc., is in the United States (secondary source).',
    'The rule on which company contracts is from terms of 2019.',
    frameworkUnconfirmed,
  ],
};
