import type { Actor, Role } from '@annexa/core';
import type { ClientSession } from 'mongoose';
import type { Member, Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { oneOf, tenantRows, vendorRows } from '../mongo/rows.js';
import { memberships } from '../mongo/tables/tenant-tables.js';
import { accounts, accountTenants, sessions } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { takeTurn, tell } from './trail.js';

const withoutAccount = (tenant: string, accountId: string) =>
  new Error(`memberships ${tenant}/${accountId}: its account is missing`);

const emailOf = async (database: Database, { tenant, accountId }: Change, session: ClientSession): Promise<string> => {
  const account = await vendorRows(database, accounts, session).one({ _id: accountId });
  if (!account) throw withoutAccount(tenant, accountId);
  return account.email;
};

/** True where nobody else owns the tenant. Asked inside a turn, so two owners who go at the same moment see each other. */
const isLastOwner = async (
  database: Database,
  where: { tenant: string; session: ClientSession },
  accountId: string,
) => {
  const owners = await tenantRows(database, memberships, where.tenant, where.session).many({ role: 'owner' });
  return owners.length === 1 && owners[0]?.account_id === accountId;
};

type Change = { tenant: string; accountId: string; actor: Actor };

const setRole = async (database: Database, change: Change & { role: Role }) => {
  const { tenant, accountId, actor, role } = change;
  return inTransaction<Member | 'last_owner' | null>(database, async (session) => {
    await takeTurn(database, { tenant, session });
    const rows = tenantRows(database, memberships, tenant, session);
    const before = await rows.one({ account_id: accountId });
    if (!before) return abandon(session, null);
    const email = await emailOf(database, change, session);
    if (before.role === role) return abandon(session, { ...before, email });
    if (role !== 'owner' && (await isLastOwner(database, { tenant, session }, accountId)))
      return abandon(session, 'last_owner');
    const after = await rows.change({ account_id: accountId }, { $set: { role } });
    const detail = { from: before.role, to: role };
    await tell(database, { tenant, session }, { actor, action: 'member.role_changed', subject: accountId, detail });
    return after && { ...after, email };
  });
};

const remove = async (database: Database, { tenant, accountId, actor }: Change) =>
  inTransaction<'removed' | 'last_owner' | null>(database, async (session) => {
    await takeTurn(database, { tenant, session });
    const rows = tenantRows(database, memberships, tenant, session);
    const member = await rows.one({ account_id: accountId });
    if (!member) return abandon(session, null);
    if (await isLastOwner(database, { tenant, session }, accountId)) return abandon(session, 'last_owner');
    await rows.remove({ account_id: accountId });
    await vendorRows(database, accountTenants, session).remove({ _id: `${accountId}/${tenant}` });
    const subject = { kind: 'member', account_id: accountId, tenant_id: tenant };
    const ended = { $set: { ended_at: database.now().toISOString() } };
    await vendorRows(database, sessions, session).changeAll({ owner: accountId, subject, ended_at: null }, ended);
    const detail = { role: member.role };
    await tell(database, { tenant, session }, { actor, action: 'member.removed', subject: accountId, detail });
    return 'removed';
  });

/** The tenant's members. Their addresses are read from the accounts that the memberships name, and from no other. */
export const tenantMembers = (database: Database, tenant: string): Tenant['members'] => {
  const rows = () => tenantRows(database, memberships, tenant);
  return {
    list: async () => {
      const found = await rows().many({});
      const people = await vendorRows(database, accounts).many({ _id: oneOf(found.map((one) => one.account_id)) });
      const emails = new Map(people.map((person) => [person.id, person.email]));
      const members = found.map((member) => {
        const email = emails.get(member.account_id);
        if (email === undefined) throw withoutAccount(tenant, member.account_id);
        return { ...member, email };
      });
      return members.sort((one, other) => (one.email < other.email ? -1 : 1));
    },
    role: async (accountId) => (await rows().one({ account_id: accountId }))?.role ?? null,
    setRole: async (accountId, role, actor) => setRole(database, { tenant, accountId, actor, role }),
    remove: async (accountId, actor) => remove(database, { tenant, accountId, actor }),
  };
};
