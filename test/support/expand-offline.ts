import jsonld from 'jsonld';

/** Every IRI in a document after it was expanded without the network: properties, types and values. */
export type Expanded = { iris: Set<string>; literals: Set<string>; expanded: unknown };

const offline = (url: string): never => {
  throw new Error(`the network was asked for ${url}`);
};

const collect = (value: unknown, found: Expanded): void => {
  if (Array.isArray(value)) return value.forEach((each) => collect(each, found));
  if (typeof value !== 'object' || value === null) return;
  const { '@value': literal, '@id': id, '@type': type, ...properties } = value as Record<string, unknown>;
  if (literal !== undefined) found.literals.add(typeof literal === 'string' ? literal : JSON.stringify(literal));
  if (typeof id === 'string') found.iris.add(id);
  for (const each of [type].flat()) if (typeof each === 'string') found.iris.add(each);
  for (const [property, member] of Object.entries(properties)) {
    found.iris.add(property);
    collect(member, found);
  }
};

/** Expands JSON-LD strictly and offline: a property that no context explains is an error, as is any request. */
export const expandOffline = async (document: unknown): Promise<Expanded> => {
  const expanded = await jsonld.expand(
    document as jsonld.JsonLdDocument,
    {
      documentLoader: async (url: string) => offline(url),
      safe: true,
    } as jsonld.Options.Expand,
  );
  const found: Expanded = { iris: new Set(), literals: new Set(), expanded };
  collect(expanded, found);
  return found;
};
