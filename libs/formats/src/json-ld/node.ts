import type { Place } from '@annexa/core';

/** A thing in JSON-LD. */
export type Node = { [property: string]: NodeValue };
export type NodeValue = string | number | boolean | Node | readonly NodeValue[];

type Given = Readonly<Record<string, NodeValue | null | undefined>>;

const isThere = (value: NodeValue | null | undefined): value is NodeValue =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A thing without what is unknown: absent, null and empty members say nothing in JSON-LD. */
export const node = (members: Given): Node =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, NodeValue] => isThere(entry[1])));

/** A thing of a type, in words. */
export const worded = (type: string | readonly string[], words: string): Node => ({
  '@type': type,
  'skos:prefLabel': words,
});

/** The term of a place. */
export const placeTerm = (place: Place): string => `loc:${place}`;

/** Makes the IRIs of the things of one document. */
export type Names = (kind: 'activity' | 'field' | 'measure' | 'subprocessor' | 'party', id: string) => string;

/** Names of the things in a document: fragments of its own IRI. */
export const namesIn =
  (document: string): Names =>
  (kind, id) =>
    `${document}#${kind}-${id}`;
