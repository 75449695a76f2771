import type { ClientSession } from 'mongoose';
import type { Actor } from '@annexa/core';
import type { System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { tenantRows, vendorRows } from '../mongo/rows.js';
import { invitations, memberships, tenants } from '../mongo/tables/tenant-tables.js';
import { accounts, accountTenants, tickets } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { takeTurn, tell } from '../tenant/trail.js';
import { addPerson } from './system-people.js';
import { type Purposeful, tellBoth } from './system-tenants.js';
import { useUp } from './system-tickets.js';

type Joining = Parameters<System['memberships']['add']>[0];

const tie = async (access: Purposeful, session: ClientSession, { account_id, tenant_id, role, actor }: Joining) => {
  const { database } = access;
  const members = tenantRows(database, memberships, tenant_id, session);
  const tenant = await tenantRows(database, tenants, tenant_id, session).one({});
  const account = await vendorRows(database, accounts, session).one({ _id: account_id });
  if (!tenant || !account) throw new Error('A membership ties an account that exists to a tenant that exists.');
  await takeTurn(database, { tenant: tenant_id, session });
  await members.add(account_id, { account_id, role, since: database.now().toISOString() });
  await vendorRows(database, accountTenants, session).add(`${account_id}/${tenant_id}`, { account_id, tenant_id });
  const told = { actor, action: 'member.added', subject: account_id, detail: { role } };
  await tellBoth(access, { tenant: tenant_id, session }, told);
};

const add = async (access: Purposeful, joining: Joining) =>
  inTransaction<'added' | 'exists'>(access.database, async (session) => {
    const { account_id, tenant_id } = joining;
    const member = await tenantRows(access.database, memberships, tenant_id, session).one({ account_id });
    if (member) return abandon(session, 'exists');
    await tie(access, session, joining);
    return 'added';
  });

type Joiner = Parameters<System['memberships']['join']>[0];
type Joined = Awaited<ReturnType<System['memberships']['join']>>;

/** Joins inside a transaction; the caller ends it where nothing is to be written. */
const joinIn = async (
  access: Purposeful,
  session: ClientSession,
  { account, tenant_id, role, actor, first = false }: Joiner,
): Promise<Joined> => {
  const { database } = access;
  const members = tenantRows(database, memberships, tenant_id, session);
  const known = await vendorRows(database, accounts, session).one({ email: account.email });
  const nothing = { account: known ?? account, created: false };
  if (first && (await members.one({ role: 'owner' }))) return { ...nothing, outcome: 'owned' };
  if (known && (await members.one({ account_id: known.id }))) return { ...nothing, outcome: 'exists' };
  if (!known) await addPerson(access, session, { table: accounts, person: account, action: 'account.created', actor });
  await tie(access, session, { account_id: nothing.account.id, tenant_id, role, actor });
  return { ...nothing, created: !known, outcome: 'added' };
};

const join = async (access: Purposeful, joiner: Joiner): Promise<Joined> =>
  inTransaction<Joined>(access.database, async (session) => {
    const joined = await joinIn(access, session, joiner);
    return joined.outcome === 'added' ? joined : abandon(session, joined);
  });

type Acceptance = Parameters<System['memberships']['accept']>[0];

const accept = async (access: Purposeful, { ticket, tenant_id, invitation_id, account }: Acceptance) =>
  inTransaction<Awaited<ReturnType<System['memberships']['accept']>>>(access.database, async (session) => {
    const { database } = access;
    const rows = tenantRows(database, invitations, tenant_id, session);
    const open = { id: invitation_id, ticket, accepted_at: null, revoked_at: null };
    const invitation = await rows.change(open, { $set: { accepted_at: database.now().toISOString() } });
    const link = { mac: ticket, purpose: 'invitation' as const, now: database.now() };
    if (!invitation || !(await useUp(vendorRows(database, tickets, session), link))) return abandon(session, 'gone');
    const { email, role } = invitation;
    const known = await vendorRows(database, accounts, session).one({ email });
    if (known && known.id !== account.id) return abandon(session, 'other_account');
    const actor: Actor = { kind: 'member', id: account.id, label: email, role };
    const { outcome } = await joinIn(access, session, { account: { ...account, email }, tenant_id, role, actor });
    if (outcome !== 'added') return abandon(session, 'exists');
    const told = { actor, action: 'invitation.accepted', subject: invitation_id, detail: { email, role } };
    await tell(database, { tenant: tenant_id, session }, told);
    return 'added';
  });

/** Which tenants an account belongs to: the directory names them, then each is read inside the tenant. */
const of = async (database: Database, accountId: string) => {
  const found = await vendorRows(database, accountTenants).many({ account_id: accountId }, { sort: { tenant_id: 1 } });
  const read = found.map(async ({ tenant_id }) => {
    const member = await tenantRows(database, memberships, tenant_id).one({ account_id: accountId });
    const tenant = await tenantRows(database, tenants, tenant_id).one({});
    return member && tenant ? [{ tenant_id, tenant_name: tenant.name, role: member.role }] : [];
  });
  return (await Promise.all(read)).flat();
};

/** Who belongs to which tenant. */
export const systemMemberships = (access: Purposeful): System['memberships'] => ({
  add: async (membership) => add(access, membership),
  join: async (newcomer) => join(access, newcomer),
  accept: async (acceptance) => accept(access, acceptance),
  of: async (accountId) => of(access.database, accountId),
});
