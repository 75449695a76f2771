import type { Catalog } from '../catalog/catalog.js';
import { type HeldPart, heldParts, type ResolvedRecord } from './held-parts.js';
import type { Rules } from './resolve-options.js';

/** What findings and missing facts are concluded from: the record beside what it was resolved from. */
export type RecordSource = Rules & { catalog: Catalog; record: ResolvedRecord; held: readonly HeldPart[] };

/** Puts a record beside what it was resolved from. */
export const recordSource = (catalog: Catalog, rules: Rules, record: ResolvedRecord): RecordSource => ({
  ...rules,
  catalog,
  record,
  held: heldParts(catalog, rules, record),
});
