import { type Node, node } from './node.js';

type Plain = string | number | boolean;
/** A fact of the register whose value is plain. */
type PlainFact = {
  value: Plain | readonly string[] | null;
  source: string | null;
  read_on: string | null;
  demo: boolean;
};

const isFact = (member: unknown): member is PlainFact =>
  typeof member === 'object' && member !== null && 'value' in member && 'source' in member && 'demo' in member;

const isPlain = ({ value }: PlainFact): boolean =>
  Array.isArray(value) ? value.every((each) => typeof each === 'string') : value !== null && typeof value !== 'object';

const factNode = (key: string, { value, source, read_on, demo }: PlainFact): Node =>
  node({
    '@type': 'annexa:Fact',
    'dpv:hasIdentifier': key,
    'annexa:value': value,
    'dcterms:source': source,
    'annexa:readOn': read_on,
    'annexa:demo': demo,
  });

/**
 * The known facts of an entry with where each was read; what is unknown is not there (it is listed as missing where it is
 * mandatory), and what has parts is told by the entry itself.
 */
export const factsOf = (entry: object): Node[] =>
  Object.keys(entry)
    .toSorted()
    .flatMap((key) => {
      const fact: unknown = (entry as Readonly<Record<string, unknown>>)[key];
      return isFact(fact) && isPlain(fact) ? [factNode(key, fact)] : [];
    });
