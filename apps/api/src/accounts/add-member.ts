import type { Actor, Role } from '@annexa/core';
import type { Store } from '@annexa/store';
import type { NewId } from '../boot/ids.js';
import type { Passwords } from './passwords.js';
import { randomText } from './secrets.js';

/** What making an account needs. */
export type AccountTools = { store: Store; passwords: Pick<Passwords, 'hash'>; newId: NewId; now: () => Date };

type Person = { tenant: string; email: string; role: Role; actor: Actor; password?: string; first?: boolean };

type Added = { account_id: string; email: string; password: string | null; outcome: 'added' | 'exists' | 'owned' };

/**
 * Makes a person a member of a tenant, with a new account where there is none. The password is generated unless one is
 * given; null says that the account existed and keeps its own. `first`: only where the tenant has no owner yet.
 */
export const addMember = async (
  { store, passwords, newId, now }: AccountTools,
  { tenant, email, role, actor, password = randomText(20), first = false }: Person,
): Promise<Added> => {
  const system = store.system('add member');
  const account = {
    id: newId('acc'),
    email: email.toLowerCase(),
    password_hash: await passwords.hash(password),
    created_at: now().toISOString(),
  };
  const joined = await system.memberships.join({ account, tenant_id: tenant, role, actor, first });
  return {
    account_id: joined.account.id,
    email: joined.account.email,
    password: joined.created ? password : null,
    outcome: joined.outcome,
  };
};

/** Makes a person the first owner of a tenant; of several at the same time, one. */
export const createOwner = (tools: AccountTools, owner: Omit<Person, 'role' | 'first'>) =>
  addMember(tools, { ...owner, role: 'owner', first: true });
