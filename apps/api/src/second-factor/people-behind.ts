import type { Account, People, Store } from '@annexa/store';
import type { Door } from '../http/call.js';

/** The people of a door: members' accounts or operators. */
export const peopleBehind = (store: Store, door: Door): People<Account> => {
  const system = store.system('people');
  return door === 'member' ? system.accounts : system.operators;
};
