import { unknown } from '../../fact.js';
import { own, type RegisterEntry } from './read-facts.js';

export const upscope: RegisterEntry = {
  id: 'upscope',
  name: 'Upscope',
  legal_name: unknown,
  address: unknown,
  contact: unknown,
  country: unknown,
  storage_countries: own(['US'], 'upscope.com, Upscope and the GDPR: visitor metadata'),
  processing_countries: own(
    ['US'],
    'cobrowsingapi.com, what data does Upscope store: items fetched from the edge by the main data centre',
  ),
  mechanisms: unknown,
  measures: ['upscope_masking', 'upscope_consent', 'upscope_pseudonyms', 'upscope_erasure'],
  unconfirmed: [
    '“Not stored” holds for page content only: the sub-processor keeps visitor metadata for 30 days after the last visit, in the United States.',
  ],
  notes: ['Sessions are relayed through the nearest edge or a chosen one; metadata goes to the United States.'],
};
