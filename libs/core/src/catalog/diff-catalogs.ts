import { z } from 'zod';
import { AnyJson } from '../any-json.js';
import { pointer } from '../problem.js';
import type { Catalog } from './catalog.js';

/** One difference between two versions of the catalogue. */
export const CatalogChange = z
  .strictObject({
    path: z.string().max(2100).describe('JSON Pointer; things with an id, key or code are named by it.'),
    before: AnyJson.describe('Value before; null: it was not there.'),
    after: AnyJson.describe('Value after; null: it is gone.'),
  })
  .meta({ id: 'CatalogChange', description: 'One difference between two versions of the catalogue.' });
export type CatalogChange = z.infer<typeof CatalogChange>;

type Json = AnyJson;
type Members = Record<string, Json>;

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: Json, b: Json) => JSON.stringify(a) === JSON.stringify(b);

/** What names a thing in a list. */
const nameIn = (thing: Json): string | undefined => {
  if (!isMembers(thing)) return undefined;
  const name = thing['id'] ?? thing['key'] ?? thing['code'];
  return typeof name === 'string' ? name : undefined;
};

/** The things of a list by their names; undefined where one has none or two have the same: then the list is one value. */
const byName = (list: Json[]): Map<string, Json> | undefined => {
  const named = new Map(list.flatMap((thing) => (nameIn(thing) === undefined ? [] : [[nameIn(thing) ?? '', thing]])));
  return named.size === list.length ? named : undefined;
};

const names = (before: Iterable<string>, after: Iterable<string>) => [...new Set([...after, ...before])];

/** The order of a list is the order of the print. */
const diffOrder = (keys: readonly string[], before: Map<string, Json>, after: Map<string, Json>): CatalogChange[] => {
  const [was, is] = [
    [...before.keys()].filter((name) => after.has(name)),
    [...after.keys()].filter((name) => before.has(name)),
  ];
  return same(was, is) ? [] : [{ path: pointer(keys), before: was, after: is }];
};

const diffValues = (keys: readonly string[], before: Json, after: Json): CatalogChange[] => {
  if (same(before, after)) return [];
  if (isMembers(before) && isMembers(after))
    return names(Object.keys(before), Object.keys(after)).flatMap((key) =>
      diffValues([...keys, key], before[key] ?? null, after[key] ?? null),
    );
  const [old, fresh] = [before, after].map((value) => (Array.isArray(value) ? byName(value) : undefined));
  if (!old || !fresh || old.size + fresh.size === 0) return [{ path: pointer(keys), before, after }];
  return [
    ...names(old.keys(), fresh.keys()).flatMap((name) =>
      diffValues([...keys, name], old.get(name) ?? null, fresh.get(name) ?? null),
    ),
    ...diffOrder(keys, old, fresh),
  ];
};

/**
 * Everything that differs between two versions of the catalogue, in the order of the newer one. Things in lists are
 * matched by id, key or code; a list of other things is one value. `before` null: there was no version.
 */
export const diffCatalogs = (before: Catalog | null, after: Catalog): CatalogChange[] =>
  diffValues([], before ?? {}, after);
