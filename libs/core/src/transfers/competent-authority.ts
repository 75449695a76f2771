import { type Country, isInEea } from '../catalog/country.js';
import { authorities, type Authority } from './authorities.js';

/** What decides the competent authority of Annex I.C. */
export type AuthorityQuestion = {
  /** Country in which the exporter is established; null: unknown. */
  exporter: Country | null;
  /** German Land of the exporter (ISO 3166-2, e.g. DE-BY); null: unknown or not in Germany. */
  land: string | null;
  /** Where a Land has one authority for each: private or public sector; null: unknown. */
  sector: 'private' | 'public' | null;
  /** The authority that the exporter named as competent or lead, in its own words; null: none named. */
  named: string | null;
  /** The exporter's representative in the Union (GDPR Art. 27) with its country, null: unknown; no representative: null. */
  representative: { country: Country | null } | null;
  /** Countries in which the data subjects are. */
  jurisdictions: readonly Country[];
  /** RFC 3339 date. */
  on: string;
};

/** Why the competent authority is not settled. */
export type AuthorityOpen =
  | 'exporter_country_unknown'
  | 'representative_country_unknown'
  | 'data_subject_countries_unknown'
  | 'choice_needed'
  | 'land_unknown'
  | 'sector_unknown'
  | 'name_unconfirmed';

/** Who supervises under clause 13, and beside it under UK and Swiss law. */
export type CompetentAuthority = {
  /** Case of clause 13(a): exporter in the Union, representative there, neither; null: no EEA state is concerned. */
  clause_13: 1 | 2 | 3 | null;
  /** As printed; null: not settled. */
  name: string | null;
  /** The authorities it can be; one where it is settled from the table. */
  candidates: readonly Authority[];
  /** Under the UK Addendum; null: UK law does not apply. */
  uk: Authority | null;
  /** Swiss supervision: instead of the authority under clause 13, or parallel with it; null: Swiss law does not apply. */
  fdpic: { authority: Authority; mode: 'alone' | 'parallel' } | null;
  open: readonly AuthorityOpen[];
};

/** Authorities of a place, as named on a day; without a sector, of every sector. */
const authoritiesAt = (place: string, { sector, on }: AuthorityQuestion): Authority[] =>
  authorities.filter(
    (each) =>
      each.place === place &&
      (each.until === null || on <= each.until) &&
      (each.sector === null || sector === null || each.sector === sector),
  );

/** In Germany the authority of the Land is apart from the federal one: without a Land any of them may be meant. */
const authoritiesIn = (country: Country, question: AuthorityQuestion): Authority[] => {
  if (country !== 'DE') return authoritiesAt(country, question);
  const { land } = question;
  return authorities
    .map(({ place }) => place)
    .filter((place, index, all) => all.indexOf(place) === index)
    .filter((place) => (land === null ? place.startsWith('DE') : place === land))
    .flatMap((place) => authoritiesAt(place, question));
};

type Clause13 = Pick<CompetentAuthority, 'clause_13'> & {
  countries: readonly Country[];
  open: readonly AuthorityOpen[];
};

/** The three cases of clause 13(a) of Decision (EU) 2021/914. */
const clause13Of = ({ exporter, representative, jurisdictions }: AuthorityQuestion): Clause13 => {
  if (exporter === null) return { clause_13: null, countries: [], open: ['exporter_country_unknown'] };
  if (isInEea(exporter)) return { clause_13: 1, countries: [exporter], open: [] };
  if (representative) {
    const { country } = representative;
    return country === null
      ? { clause_13: 2, countries: [], open: ['representative_country_unknown'] }
      : { clause_13: 2, countries: [country], open: [] };
  }
  const served = jurisdictions.filter(isInEea);
  if (served.length > 0) return { clause_13: 3, countries: served, open: [] };
  const elsewhere = jurisdictions.length > 0;
  return { clause_13: null, countries: [], open: elsewhere ? [] : ['data_subject_countries_unknown'] };
};

const unsettledBy = (candidates: readonly Authority[], { countries }: Clause13): AuthorityOpen[] => {
  const [first] = candidates;
  if (countries.length > 1) return ['choice_needed'];
  if (countries.length === 0) return [];
  if (candidates.length === 1) return first?.confirmed ? [] : ['name_unconfirmed'];
  const oneLand = candidates.length > 0 && candidates.every(({ place }) => place === first?.place);
  return [oneLand ? 'sector_unknown' : 'land_unknown'];
};

/** One authority of a country outside the EEA whose law applies to the route. */
const abroad = (country: 'GB' | 'CH', question: AuthorityQuestion): Authority | null =>
  question.exporter === country || question.jurisdictions.includes(country)
    ? (authoritiesAt(country, question)[0] ?? null)
    : null;

/**
 * The competent authority of Annex I.C under clause 13 of Decision (EU) 2021/914, with the Information Commissioner under
 * the UK Addendum and the FDPIC alone or parallel (FDPIC paper of 27 August 2021). An authority that the exporter named
 * goes before the table. Pure.
 */
export const competentAuthority = (question: AuthorityQuestion): CompetentAuthority => {
  const clause13 = clause13Of(question);
  const candidates = clause13.countries.flatMap((country) => authoritiesIn(country, question));
  const [only] = candidates;
  const { clause_13 } = clause13;
  const named = clause_13 === null ? null : question.named;
  const fdpic = abroad('CH', question);
  const fdpicNames: AuthorityOpen[] = fdpic && !fdpic.confirmed ? ['name_unconfirmed'] : [];
  const points = named === null ? [...clause13.open, ...unsettledBy(candidates, clause13)] : [];
  return {
    clause_13,
    name: named ?? (candidates.length === 1 && only ? only.name : null),
    candidates,
    uk: abroad('GB', question),
    fdpic: fdpic && { authority: fdpic, mode: clause_13 === null ? 'alone' : 'parallel' },
    open: [...new Set([...points, ...fdpicNames])],
  };
};
