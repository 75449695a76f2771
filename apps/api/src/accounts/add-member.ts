import type { Actor, Role } from '@annexa/core';
import type { Store } from '@annexa/store';
import type { NewId } from '../boot/ids.js';
import type { Passwords } from './passwords.js';
import { randomText } from './secrets.js';

/** What making an account needs. */
export type AccountTools = { store: Store; passwords: Pick<Passwords, 'hash'>; newId: NewId; now: () => Date };

type Person = { tenant: string; email: string; role: Role; actor: Actor; password?: string };

/**
 * Makes a person a member of a tenant, with a new account where there is none. The password is generated unless one is
 * given; null says that the account existed and keeps its own.
 */
export const addMember = async (
  { store, passwords, newId, now }: AccountTools,
  { tenant, email, role, actor, password = randomText(20) }: Person,
): Promise<{ account_id: string; email: string; password: string | null; added: boolean }> => {
  const system = store.system('add member');
  const account = {
    id: newId('acc'),
    email: email.toLowerCase(),
    password_hash: await passwords.hash(password),
    created_at: now().toISOString(),
  };
  const created = await system.accounts.create(account);
  const known = created === 'exists' ? await system.accounts.byEmail(account.email) : created;
  if (!known) throw new Error('an account that exists cannot be found');
  const added = await system.memberships.add({ account_id: known.id, tenant_id: tenant, role, actor });
  return {
    account_id: known.id,
    email: known.email,
    password: created === 'exists' ? null : password,
    added: added === 'added',
  };
};

/** Makes a person the owner of a tenant. */
export const createOwner = (tools: AccountTools, owner: Omit<Person, 'role'>) =>
  addMember(tools, { ...owner, role: 'owner' });
