import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import type { StoreOptions } from '../store.js';
import { hasTransactions, listen } from './raw-driver.js';
import { StandaloneRefused } from './standalone-refused.js';
import { StoreUnavailable } from './store-unavailable.js';

/** Longest time a query may run on the server, in milliseconds. */
const maxTimeMS = 5_000;

/**
 * Everything that waits has an end, and an acknowledged write survives `kill -9` and a lost primary (majority and journal).
 * Options given here win over the URI's.
 */
const options: ConnectOptions = {
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  socketTimeoutMS: 20_000,
  waitQueueTimeoutMS: 5_000,
  maxPoolSize: 40,
  minPoolSize: 1,
  readPreference: 'primary',
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  retryWrites: true,
  retryReads: true,
  promoteBuffers: true,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  sanitizeFilter: true,
};

const namesDatabase = (uri: string): boolean => /^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(uri);

/**
 * Connects, on a connection of its own: several stores can live in one process, and nothing global is set. The database is
 * `annexa` where the URI names none. Throws `StandaloneRefused` or `StoreUnavailable`.
 */
export const connect = async ({ uri, onCommand }: StoreOptions): Promise<Connection> => {
  const connection = mongoose.createConnection(uri, {
    ...options,
    ...(!namesDatabase(uri) && { dbName: 'annexa' }),
    monitorCommands: onCommand !== undefined,
  });
  try {
    await connection.asPromise();
    if (!(await hasTransactions(connection))) throw new StandaloneRefused();
  } catch (error) {
    await connection.destroy();
    if (!(error instanceof mongoose.Error.MongooseServerSelectionError)) throw error;
    throw new StoreUnavailable('no server answered. Is it running, and does replicaSet in MONGODB_URI name its set', {
      cause: error,
    });
  }
  connection.set('maxTimeMS', maxTimeMS);
  if (onCommand) listen(connection, onCommand);
  return connection;
};
