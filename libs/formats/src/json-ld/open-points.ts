import type { Finding, MissingFact } from '@annexa/core';
import { type Names, type Node, node } from './node.js';

/** A contradiction, with its two statements. */
export const findingNode = (finding: Finding, names: Names): Node =>
  node({
    '@type': 'annexa:Contradiction',
    'dpv:hasIdentifier': finding.code,
    'annexa:severity': finding.severity,
    'annexa:concerns': finding.activity && names('activity', finding.activity),
    'annexa:part': finding.part,
    'skos:prefLabel': finding.text,
    'annexa:statement': finding.sources.map(({ title, says, path }) =>
      node({ '@type': 'annexa:Statement', 'dcterms:source': title, 'annexa:says': says, 'annexa:path': path }),
    ),
    'annexa:proposal': finding.proposal,
    'annexa:filledBy': finding.filled_by,
  });

/** A mandatory fact that is not there. */
export const missingNode = ({ id, path, label, filled_by }: MissingFact): Node => ({
  '@type': 'annexa:MissingFact',
  'annexa:checkId': id,
  'annexa:path': path,
  'skos:prefLabel': label,
  'annexa:filledBy': filled_by,
});
