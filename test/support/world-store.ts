import { openStore, type Store, type StoreOptions, type System, type Tenant } from '@annexa/store';
import type { Actor } from '@annexa/core';
import { randomBytes } from 'node:crypto';

/** Refuses an address whose database is not a test's. */
export const refuseRealDatabase = (uri: string): string => {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1] ?? '';
  if (!name.includes('test')) throw new Error(`"${name}" is no test database: its name must contain "test".`);
  return uri;
};

/** The address of the tests' MongoDB, with a database that no other test uses. */
export const freshUri = (base = process.env.ANNEXA_TEST_MONGODB_URI): string => {
  if (!base) throw new Error('ANNEXA_TEST_MONGODB_URI is not set: jest runs global-setup for the project "door" only.');
  const name = `annexa-test-${randomBytes(6).toString('hex')}`;
  return refuseRealDatabase(base.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+)\/?[^?]*/, `$1/${name}`));
};

/** A clock that goes on by one second at each look, and ids that are ordered by time. */
export const outside = () => {
  let ticks = 0;
  let ids = 0;
  const own = randomBytes(3).toString('hex');
  return {
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * ticks++),
    newId: (prefix: string) => `${prefix}_${String(++ids).padStart(8, '0')}${own}`,
  };
};

export const operator: Actor = { kind: 'operator', id: 'opr_1', label: 'ops@vendor.example' };
export const member: Actor = { kind: 'member', id: 'acc_1', label: 'ada@acme.example', role: 'admin' };

/** A store on a database of its own. `tenant()` makes a fresh tenant in it. */
export type StoreWorld = {
  uri: string;
  store: Store;
  system: System;
  newId: StoreOptions['newId'];
  tenant: (name?: string) => Promise<Tenant>;
};

/** Opens a store for a test. `end` it afterwards with `store.close()`. */
export const storeWorld = async (options: Partial<StoreOptions> = {}): Promise<StoreWorld> => {
  const around = { ...outside(), ...options, uri: options.uri ?? freshUri() };
  const store = await openStore(around);
  const system = store.system('tests of the store');
  const tenant = async (name = 'Acme GmbH') =>
    system.tenants.create({ id: around.newId('ten'), name, plan_id: 'business', demo: true, actor: operator });
  return { uri: around.uri, store, system, newId: around.newId, tenant };
};
