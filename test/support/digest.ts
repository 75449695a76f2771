import { createHash } from 'node:crypto';
import mongoose from 'mongoose';
import { refuseRealDatabase } from './world-store';

type Raw = mongoose.mongo.Db;

/** Looks into a test database past the store, on a connection of its own. */
export const lookInto = async <T>(uri: string, look: (database: Raw) => Promise<T>): Promise<T> => {
  const client = await new mongoose.mongo.MongoClient(refuseRealDatabase(uri)).connect();
  try {
    return await look(client.db());
  } finally {
    await client.close();
  }
};

/** SHA-256 over every document of a database that the filter finds, in a fixed order. */
export const digestOf = async (uri: string, filter: Record<string, unknown> = {}): Promise<string> =>
  lookInto(uri, async (database) => {
    const hash = createHash('sha256');
    const names = (await database.listCollections().toArray()).map(({ name }) => name).sort();
    for (const name of names) {
      hash.update(`\n${name}\n`);
      for await (const document of database.collection(name).find(filter).sort({ _id: 1 }))
        hash.update(mongoose.mongo.BSON.serialize(document));
    }
    return hash.digest('hex');
  });

/** SHA-256 over all documents of one tenant: unchanged by whatever another tenant does. */
export const digestOfTenant = async (uri: string, tenant: string): Promise<string> =>
  digestOf(uri, { $or: [{ tenant_id: tenant }, { 'subject.tenant_id': tenant }] });
