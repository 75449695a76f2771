import { isInEea, type Place } from '../catalog/country.js';
import { type Adequacy, adequacyOf } from './adequacy.js';
import type { TransferImporter, TransferInput } from './transfer-input.js';

/** Yes, no, or not known. */
export type Known = 'yes' | 'no' | 'unknown';

/** Who sends to whom; `processor>principal`: back to a customer that is itself a processor. */
export type Pair =
  | 'controller>processor'
  | 'processor>processor'
  | 'processor>controller'
  | 'processor>principal'
  | 'controller>controller';

/** What the decision table reads of a route. */
export type TransferFacts = {
  pair: Pair;
  exporter: 'eea' | 'gb' | 'ch' | 'outside' | 'unknown';
  exporter_art_3_2: Known;
  importer: 'eea' | 'outside' | 'unknown';
  importer_art_3_2: Known;
  /** Where the parent company of the importer is; `none`: in the EEA, in a country found adequate, or unknown. */
  parent: 'third' | 'none';
  destination: 'eea' | 'outside' | 'unknown';
  /** The destination is the exporter's own country. */
  domestic: 'yes' | 'no';
  /** What makes the destination adequate for this recipient and this data. */
  cover: 'adequacy' | 'dpf' | 'none';
  /** The appropriate safeguard (GDPR Art. 46) that holds without adequacy. */
  tool: 'scc' | 'bcr' | 'none';
  /** A second safeguard behind the first. */
  other_tool: 'scc' | 'bcr' | 'none';
  uk_tool: 'addendum' | 'idta' | 'unknown';
};

/** The facts with what they were made from, for the outcome's details. */
export type Route = { facts: TransferFacts; destination: Place | null; adequacy: Adequacy | null };

const known = (value: boolean | null): Known => {
  if (value === null) return 'unknown';
  return value ? 'yes' : 'no';
};

const pairOf = ({ exporter, importer }: TransferInput): Pair =>
  exporter.role === 'processor' && importer.role === 'processor' && importer.customer
    ? 'processor>principal'
    : `${exporter.role}>${importer.role}`;

const regions: Record<string, 'gb' | 'ch'> = { GB: 'gb', CH: 'ch' };

const sideOf = (place: Place | null): 'eea' | 'outside' | 'unknown' => {
  if (place === null) return 'unknown';
  return isInEea(place) ? 'eea' : 'outside';
};

const exporterSide = (place: Place | null): TransferFacts['exporter'] => regions[place ?? ''] ?? sideOf(place);

/** Where data goes: the place; or, where that is in the EEA, the recipient's own country, for it can reach the data there. */
export const destinationOf = ({ place, importer }: TransferInput): Place | null =>
  isInEea(place.country) ? importer.country : place.country;

/** True where the certification under the Data Privacy Framework covers recipient and data on the day; null: not confirmed. */
export const dpfCovers = ({ importer, data, on }: TransferInput): boolean | null => {
  const { dpf } = importer;
  // Only organisations in the United States are on the list (Decision (EU) 2023/1795).
  if (!dpf || importer.country !== 'US') return null;
  if (!dpf.listed || (dpf.recertification_due !== null && dpf.recertification_due < on)) return false;
  if (dpf.covers.length === 2) return true;
  return data === null || data.length === 0 ? null : data.every((kind) => dpf.covers.includes(kind));
};

/** True while the Data Privacy Framework counts: the operators' switch "DPF invalid from". */
export const dpfCounts = ({ dpf_invalid_from, on }: TransferInput): boolean =>
  dpf_invalid_from === null || on < dpf_invalid_from;

/** What a decision says of the destination. A framework switched off has ended the day before (T-553/23, C-703/25 P). */
const adequacyFor = (input: TransferInput, country: Place): Adequacy => {
  const us = country === 'US';
  const confirmed = us ? dpfCovers(input) : input.importer.in_adequacy_scope;
  const found = adequacyOf(country, { confirmed, on: input.on, exporter: input.exporter.country });
  return us && found.decision && !dpfCounts(input)
    ? { counts: false, decision: found.decision, reason: 'expired' }
    : found;
};

const coverOf = (adequacy: Adequacy | null): TransferFacts['cover'] => {
  if (!adequacy?.counts) return 'none';
  return adequacy.decision.limited_by === 'list' ? 'dpf' : 'adequacy';
};

/** Safeguards in order: the stored fallback first, then the clauses, for their appendix is part of the annex. */
const toolsOf = ({ fallback, mechanisms }: TransferImporter): ('scc' | 'bcr')[] =>
  [...new Set([fallback, ...(['scc', 'bcr'] as const).filter((each) => mechanisms?.includes(each))])].filter(
    (each) => each !== null,
  );

/** A country counts as adequate for a parent company only as a whole: of a parent no scope is confirmed. */
const parentOf = (input: TransferInput): TransferFacts['parent'] => {
  const country = input.importer.parent_country;
  if (country === null || isInEea(country)) return 'none';
  return adequacyOf(country, { confirmed: null, on: input.on }).counts ? 'none' : 'third';
};

/** Reads a route into the facts of the decision table. Pure. */
export const readRoute = (input: TransferInput): Route => {
  const { exporter, importer } = input;
  const destination = destinationOf(input);
  const outside = destination !== null && !isInEea(destination);
  const adequacy = outside ? adequacyFor(input, destination) : null;
  const [tool, other_tool] = toolsOf(importer);
  // Where a processor of the EEA has data elsewhere, it is the exporter, to a recipient abroad (legal.md A4.1).
  const onward = outside && sideOf(importer.country) === 'eea' && importer.role === 'processor' && !importer.customer;
  const facts: TransferFacts = {
    pair: onward ? 'processor>processor' : pairOf(input),
    exporter: onward ? 'eea' : exporterSide(exporter.country),
    exporter_art_3_2: known(exporter.art_3_2),
    importer: sideOf(importer.country),
    importer_art_3_2: known(importer.art_3_2),
    parent: parentOf(input),
    destination: sideOf(destination),
    domestic: destination !== null && destination === exporter.country ? 'yes' : 'no',
    cover: coverOf(adequacy),
    tool: tool ?? 'none',
    other_tool: other_tool ?? 'none',
    uk_tool: input.uk_tool ?? 'unknown',
  };
  return { facts, destination, adequacy };
};
