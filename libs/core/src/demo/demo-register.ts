import { type Country, isInEea, type Place } from '../catalog/country.js';
import { demoValue, type Fact } from '../catalog/fact.js';
import type { DpfListing, Subprocessor, TransferAssessment } from '../catalog/subprocessor.js';

/** A made-up value for an unknown fact; a known fact stays. */
export const fill = <T>(fact: Fact<T>, value: T): Fact<T> => (fact.value === null ? demoValue(value) : fact);

type Places = Record<'storage_countries' | 'processing_countries' | 'access_countries', Place[]>;

const union: Places = { storage_countries: ['EU'], processing_countries: ['EU'], access_countries: ['US'] };
const states: Places = { storage_countries: ['US'], processing_countries: ['US'], access_countries: ['US'] };

/** Made-up places; only those that are unknown are filled. */
const places: Record<string, Places> = {
  mixpanel: union,
  grafana: union,
  daily: { ...union, processing_countries: ['EU', 'US'] },
  upscope: states,
  mongodb_atlas: { storage_countries: ['DE'], processing_countries: ['DE'], access_countries: ['DE'] },
  heroku: states,
  ipstack: { storage_countries: ['DE'], processing_countries: ['DE'], access_countries: ['AT'] },
};

const notListed: DpfListing = { listed: false, covers: [], recertification_due: null };

/** One made-up certification, so that the switch "DPF invalid from" can be shown. */
const listings: Record<string, DpfListing> = {
  grafana: { listed: true, covers: ['hr', 'non_hr'], recertification_due: '2027-06-30' },
};

const assess = (country: Country): TransferAssessment => ({
  country,
  laws: 'laws on surveillance by intelligence services and on orders to hand over data, and how they are applied',
  supplementary_measures:
    'data is encrypted before it leaves the EEA where the service allows it; every order of an authority is contested and reported',
  date: '2026-01-15',
  reviewer: 'Robin Demo, privacy counsel',
});

/** Third countries to which data reaches the entry. */
const thirdCountries = (entry: Subprocessor): Country[] => [
  ...new Set(
    [
      entry.country.value,
      ...(entry.storage_countries.value ?? []),
      ...(entry.processing_countries.value ?? []),
      ...(entry.access_countries.value ?? []),
    ].filter((place): place is Country => place !== null && !isInEea(place)),
  ),
];

const fillPlaces = (entry: Subprocessor): Subprocessor => {
  const made = places[entry.id] ?? union;
  return {
    ...entry,
    country: fill(entry.country, 'US'),
    storage_countries: fill(entry.storage_countries, made.storage_countries),
    processing_countries: fill(entry.processing_countries, made.processing_countries),
    access_countries: fill(entry.access_countries, made.access_countries),
  };
};

const fillTransfers = (entry: Subprocessor): Subprocessor => {
  const countries = thirdCountries(entry);
  return {
    ...entry,
    mechanisms: fill(entry.mechanisms, ['scc' as const]),
    fallback: fill(entry.fallback, 'scc' as const),
    in_adequacy_scope: fill(entry.in_adequacy_scope, entry.id === 'mongodb_atlas'),
    dpf: fill(entry.dpf, listings[entry.id] ?? notListed),
    subject_to_gdpr: fill(entry.subject_to_gdpr, false),
    assessments: countries.length === 0 ? entry.assessments : fill(entry.assessments, countries.map(assess)),
  };
};

/** An entry of the register with its unknown facts made up, each marked as a demo value. */
export const fillSubprocessor = (written: Subprocessor): Subprocessor => {
  const slug = written.id.replaceAll('_', '-');
  const entry = fillTransfers(fillPlaces(written));
  return {
    ...entry,
    legal_name: fill(entry.legal_name, `${entry.name} Demo Entity Ltd.`),
    address: fill(entry.address, '1 Demonstration Road, 00000 Demo City'),
    contact: fill(entry.contact, `privacy@${slug}.example`),
    parent: fill(entry.parent, `${entry.name} Demo Holding Ltd.`),
    parent_country: fill(entry.parent_country, entry.country.value ?? 'US'),
    dpa_date: fill(entry.dpa_date, '2025-01-15'),
    list_url: fill(entry.list_url, `https://${slug}.example/sub-processors`),
    breach_notice: fill(entry.breach_notice, 'within 48 hours after it learns of the breach'),
    deletion_at_end: fill(entry.deletion_at_end, 'erased within 30 days after the end of the contract'),
    certificates: fill(entry.certificates, 'ISO/IEC 27001'),
    measures: written.measures.length > 0 ? written.measures : ['demo_ipstack_tls'],
  };
};
