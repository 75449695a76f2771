import type { Connection } from 'mongoose';
import { createCollections } from './raw-driver.js';
import { tenantTables } from './tables/tenant-tables.js';
import { vendorTables } from './tables/vendor-tables.js';

/**
 * Makes the models, collections, validators and indexes: explicit and awaited, so that a clash stops the start. Indexes that
 * are declared no more go: a unique one of an earlier version would refuse what is right by now.
 */
export const prepare = async (connection: Connection): Promise<void> => {
  const nameOf = ({ name }: { name: string }) => name;
  await createCollections(connection, { tenant: tenantTables.map(nameOf), vendor: vendorTables.map(nameOf) });
  const models = [...tenantTables, ...vendorTables].map(({ name, schema }) => connection.model(name, schema, name));
  await Promise.all(models.map((model) => model.syncIndexes()));
};
