import type { Store, StoreOptions } from './store.js';
import { connect } from './mongo/connect.js';
import { takingTurns } from './mongo/in-turn.js';
import { prepare } from './mongo/prepare.js';
import { ping } from './mongo/raw-driver.js';
import { attempt, translating } from './mongo/store-unavailable.js';
import { openSystem } from './system/open-system.js';
import { findTenant } from './system/system-tenants.js';

/**
 * Connects, refuses a standalone server, makes collections, validators and indexes, and hands out the store.
 * Throws `StandaloneRefused` or `StoreUnavailable`.
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const connection = await attempt(() => connect(options));
  try {
    await attempt(() => prepare(connection));
  } catch (error) {
    await connection.destroy();
    throw error;
  }
  const database = { connection, now: options.now, newId: options.newId, inTurn: takingTurns() };
  const doors = translating({
    forTenant: async (id: string) => findTenant(database, id),
    ping: async () => ping(connection),
    close: async () => connection.destroy(),
  });
  return { ...doors, system: (purpose) => openSystem(database, purpose) };
};
