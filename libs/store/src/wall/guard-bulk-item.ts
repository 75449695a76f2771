import { bind } from './bind.js';
import { guardUpdate } from './guard-update.js';
import { WallBreach } from './wall-breach.js';

/** One operation of a bulk write, by name. */
export type BulkItem = Record<
  string,
  { filter?: unknown; update?: unknown; replacement?: unknown; document?: unknown }
>;

/** One item of a bulk write, bound to the tenant; throws `WallBreach` for what cannot be bound. */
export const guardBulkItem = (item: BulkItem, tenant: string | undefined, collection: string): BulkItem => {
  const [entry, ...others] = Object.entries(item);
  const place = { collection, operation: `bulkWrite.${entry?.[0] ?? 'nothing'}` };
  if (!entry || others.length > 0)
    throw new WallBreach(collection, 'bulkWrite', 'an item without exactly one operation');
  const [name, body] = entry;
  if (Object.hasOwn(body, 'collation')) throw new WallBreach(collection, place.operation, 'no collation');
  const filter = () => bind(body.filter, tenant, place);
  guardUpdate(body.update, place);
  guardUpdate(body.replacement, place);
  if (name === 'insertOne') return { insertOne: { ...body, document: bind(body.document, tenant, place) } };
  if (name === 'updateOne' || name === 'updateMany' || name === 'deleteOne' || name === 'deleteMany')
    return { [name]: { ...body, filter: filter() } };
  if (name === 'replaceOne')
    return { replaceOne: { ...body, filter: filter(), replacement: bind(body.replacement, tenant, place) } };
  throw new WallBreach(collection, place.operation, 'an unknown operation');
};
