import { prefixes } from '../context.js';
import type { VocabularyTerm } from './vocabulary-term.js';
import { vocabulary } from './vocabulary.js';

/** Where the vocabulary is served, below the address of the installation. */
export const vocabularyPath = '/vocab/annexa/v1';

const rdf = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

const types = { class: 'rdfs:Class', concept: 'skos:Concept', property: 'rdf:Property' } as const;

const termNode = ({ term, kind, label, description, broader }: VocabularyTerm) => ({
  '@id': `annexa:${term}`,
  '@type': types[kind],
  'skos:prefLabel': label,
  'skos:definition': description,
  ...(broader === undefined ? {} : { 'skos:broader': broader }),
});

/** The vocabulary as JSON-LD: every term with its definition and the wider term of DPV. */
export const vocabularyText = (): string => {
  const english = { '@language': 'en' };
  const context = {
    ...prefixes,
    ...rdf,
    'skos:prefLabel': { '@id': 'skos:prefLabel', ...english },
    'skos:definition': { '@id': 'skos:definition', ...english },
    'skos:broader': { '@id': 'skos:broader', '@type': '@id' },
  };
  return `${JSON.stringify({ '@context': context, '@graph': vocabulary.map(termNode) }, null, 2)}\n`;
};
