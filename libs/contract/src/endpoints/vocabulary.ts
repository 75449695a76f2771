import { type Entry, pageStart } from '../endpoint.js';

/** What the files that machines read are written in: for whoever gets one, without an account. */
export const vocabularyEndpoints = {
  getVocabulary: {
    method: 'GET',
    path: '/vocab/annexa/v1',
    tag: 'Formats',
    summary: 'Read the vocabulary',
    description:
      'Answers the terms that the JSON-LD of a record uses where DPV 2.3 has none, each below the nearest of DPV.',
    needs: 'nothing',
    page: { media: 'text/html', description: 'The same as a page.', example: pageStart },
    responses: {
      200: {
        media: 'application/ld+json',
        description: 'The vocabulary in SKOS, as JSON-LD.',
        example: '{"@context":{"skos":"http://www.w3.org/2004/02/skos/core#"}}',
      },
    },
    problems: [],
  },
  getVocabularyContext: {
    method: 'GET',
    path: '/vocab/annexa/v1/context.jsonld',
    tag: 'Formats',
    summary: 'Read the JSON-LD context',
    description: 'Answers the context of the JSON-LD of a record; every such document holds it, too.',
    needs: 'nothing',
    responses: {
      200: {
        media: 'application/ld+json',
        description: 'The context.',
        example: '{"@context":{"dpv":"https://w3id.org/dpv#"}}',
      },
    },
    problems: [],
  },
  getAnnexSchema: {
    method: 'GET',
    path: '/schemas/annex-1.json',
    tag: 'Formats',
    summary: 'Read the JSON Schema of an annex',
    description: 'Answers the JSON Schema (draft 2020-12) of an annex as JSON.',
    needs: 'nothing',
    responses: {
      200: {
        media: 'application/schema+json',
        description: 'The schema.',
        example: '{"$schema":"https://json-schema.org/draft/2020-12/schema"}',
      },
    },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
