import { unknown } from '../../fact.js';
import { by, frameworkUnconfirmed, own, type RegisterEntry, secondary } from './read-facts.js';

export const daily: RegisterEntry = {
  id: 'daily',
  name: 'daily.co',
  legal_name: secondary('Pluot Communications, Inc. (Daily)', 'company profile and customers’ lists, 2026'),
  address: unknown,
  contact: own('help@daily.co', 'daily.co/privacy, 2020-03-26'),
  country: secondary('US', 'company profile and customers’ lists, 2026'),
  // Ten call regions, among them Frankfurt and London; the region of recordings is not published.
  storage_countries: unknown,
  processing_countries: unknown,
  mechanisms: secondary(by('scc'), 'customers’ lists, 2026'),
  certificates: secondary(
    'SOC 2, ISO 27001, HIPAA (named on its security page)',
    'API Evangelist record of the security page, 2026-07-11',
  ),
  measures: ['daily_media', 'daily_access', 'daily_recording_off'],
  unconfirmed: [
    'Recordings in the EU: no document of the sub-processor states the region in which recordings are stored by default.',
  ],
  notes: [
    'The region in which recordings are stored by default is not confirmed by a document of the vendor.',
    'The names Daily.co, Inc. and Daily Inc. also appear.',
    frameworkUnconfirmed,
  ],
};
