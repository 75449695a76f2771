import type { Connection, Model } from 'mongoose';
import { createCollections } from './raw-driver.js';
import { tenantTables } from './tables/tenant-tables.js';
import { vendorTables } from './tables/vendor-tables.js';

type Indexed = Pick<Model<Record<string, unknown>>, 'diffIndexes' | 'listIndexes'>;

/** Indexes that an earlier version made: unique over one tenant, and declared no more. They would refuse what is right by now. */
const retiredIndexes = async (model: Indexed): Promise<string[]> => {
  const [{ toDrop }, found] = await Promise.all([model.diffIndexes(), model.listIndexes()]);
  return found.flatMap(({ name, key, unique }) =>
    name !== undefined && unique === true && Object.keys(key)[0] === 'tenant_id' && toDrop.includes(name) ? [name] : [],
  );
};

/**
 * Makes the models, collections, validators and the indexes that are missing: explicit and awaited, so that an index which
 * clashes with a declared one stops the start, by its name. Nothing else is dropped: an index that is not ours is an operator's.
 */
export const prepare = async (connection: Connection): Promise<void> => {
  const nameOf = ({ name }: { name: string }) => name;
  await createCollections(connection, { tenant: tenantTables.map(nameOf), vendor: vendorTables.map(nameOf) });
  const models = [...tenantTables, ...vendorTables].map(({ name, schema }) => connection.model(name, schema, name));
  await Promise.all(
    models.map(async (model) => {
      await model.cleanIndexes({ toDrop: await retiredIndexes(model) });
      await model.createIndexes();
    }),
  );
};
