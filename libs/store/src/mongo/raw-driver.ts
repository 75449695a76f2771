import type { Connection } from 'mongoose';
import { StoreUnavailable } from './store-unavailable.js';

/**
 * The only file that goes past Mongoose to the driver, and so past the tenancy wall: server facts, collections with their
 * validators, command listening. It reads and writes no document. A test looks for `.db` and `.collection` elsewhere.
 */
const databaseOf = (connection: Connection) => {
  if (!connection.db) throw new StoreUnavailable('the connection is closed');
  return connection.db;
};

/** True where the server is a member of a replica set, or a router of a sharded cluster. */
export const hasTransactions = async (connection: Connection): Promise<boolean> => {
  const hello = await databaseOf(connection).admin().command({ hello: 1 });
  return typeof hello.setName === 'string' || hello.msg === 'isdbgrid';
};

const pingMs = 2000;

/** Answers within 2 s or throws. The driver's own time limit does not bound its search for a server (driver 7.5), so a timer does. */
export const ping = async (connection: Connection): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable(`no answer within ${pingMs} ms`)), pingMs);
  });
  const answer = databaseOf(connection).admin().command({ ping: 1 });
  try {
    await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** Reports each command that is sent, with its collection if it has one. */
export const listen = (
  connection: Connection,
  heard: (command: { name: string; collection: string | null; command: unknown }) => void,
): void => {
  connection.getClient().on('commandStarted', ({ commandName: name, command }) => {
    const target: unknown = name === 'getMore' ? command.collection : command[name];
    heard({ name, collection: typeof target === 'string' ? target : null, command });
  });
};

/** What a stored document must have whoever writes it, the wall or not (api.md section 3, layer 5). */
const validator = {
  $jsonSchema: {
    bsonType: 'object',
    required: ['_id', 'tenant_id'],
    properties: { _id: { bsonType: 'string' }, tenant_id: { bsonType: 'string', minLength: 1 } },
  },
};

/** Creates the collections that do not exist, and gives each tenant collection its validator. */
export const createCollections = async (
  connection: Connection,
  names: { tenant: readonly string[]; vendor: readonly string[] },
): Promise<void> => {
  const database = databaseOf(connection);
  const found = new Map((await database.listCollections().toArray()).map((one) => [one.name, one]));
  for (const name of names.vendor) if (!found.has(name)) await create(connection, name, {});
  for (const name of names.tenant) {
    const options = found.get(name);
    if (!options) await create(connection, name, { validator });
    else if (
      JSON.stringify((options as { options?: { validator?: unknown } }).options?.validator) !==
      JSON.stringify(validator)
    )
      await database.command({ collMod: name, validator, validationLevel: 'strict', validationAction: 'error' });
  }
};

const namespaceExists = 48;

const create = async (connection: Connection, name: string, options: object): Promise<void> => {
  try {
    await databaseOf(connection).createCollection(name, options);
  } catch (error) {
    // Another process opened the store at the same moment.
    if ((error as { code?: unknown }).code !== namespaceExists) throw error;
  }
};
