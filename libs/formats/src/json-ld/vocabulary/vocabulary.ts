import { dataTerms } from './data-terms.js';
import { propertyTerms } from './property-terms.js';
import { recordTerms } from './record-terms.js';
import { retentionTerms } from './retention-terms.js';
import type { VocabularyTerm } from './vocabulary-term.js';

/** Everything that is said in our own words because DPV 2.3 has none. */
export const vocabulary: readonly VocabularyTerm[] = [
  ...dataTerms,
  ...retentionTerms,
  ...recordTerms,
  ...propertyTerms,
];

/**
 * Terms of general vocabularies that DPV itself builds on: names, sources and dates of any document. Compact IRIs with what
 * they are used for.
 */
export const borrowedTerms: readonly (readonly [iri: string, use: string])[] = [
  ['dcterms:issued', 'when the annex was issued, or the record resolved'],
  ['dcterms:language', 'language in which the document is written'],
  ['dcterms:source', 'where a fact was read'],
  ['skos:prefLabel', 'words for a thing, as printed'],
  ['skos:broader', 'the wider term of DPV, in the vocabulary itself'],
  ['xsd:date', 'type of days'],
  ['xsd:dateTime', 'type of moments'],
  ['xsd:duration', 'type of periods'],
  ['skos:definition', 'what a term means, in the vocabulary itself'],
];
