import type { Actor } from '@annexa/core';
import type { ClientSession } from 'mongoose';
import type { Account, Operator, System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { tenantRows, vendorRows } from '../mongo/rows.js';
import type { VendorTable } from '../mongo/table.js';
import { memberships, tenants } from '../mongo/tables/tenant-tables.js';
import { accounts, accountTenants, operators } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { takeTurn, tellVendor } from '../tenant/trail.js';
import { type Purposeful, tellBoth } from './system-tenants.js';

type Person = Account | Operator;
type NewPerson = { table: VendorTable<Person>; person: Person; action: string; actor: Actor };

/** Who makes a person where nobody is logged in: the first start. */
const nobody: Actor = { kind: 'system', id: 'system', label: 'store' };

const addPerson = async (
  { database, purpose }: Purposeful,
  session: ClientSession,
  { table, person, action, actor }: NewPerson,
): Promise<Person> => {
  const stored = await vendorRows(database, table, session).add(person.id, person);
  await tellVendor(database, session, { actor, action, subject: person.id, detail: { purpose } });
  return stored;
};

const create = async (
  access: Purposeful,
  table: VendorTable<Person>,
  person: Person,
  action: string,
): Promise<Person | 'exists'> =>
  inTransaction<Person | 'exists'>(access.database, async (session) => {
    const people = vendorRows(access.database, table, session);
    if (await people.one({ email: person.email })) return abandon(session, 'exists');
    return addPerson(access, session, { table, person, action, actor: nobody });
  });

const finders = (database: Database, table: VendorTable<Person>) => ({
  byEmail: async (email: string) => vendorRows(database, table).one({ email }),
  get: async (id: string) => vendorRows(database, table).one({ _id: id }),
});

/** Accounts. An e-mail address is compared as it is given: the caller normalises it. */
export const systemAccounts = (access: Purposeful): System['accounts'] => ({
  create: async (account) => create(access, accounts, account, 'account.created'),
  ...finders(access.database, accounts),
});

/** People of the vendor's side. */
export const systemOperators = (access: Purposeful): System['operators'] => ({
  create: async (operator) => create(access, operators, operator, 'operator.created'),
  ...finders(access.database, operators),
  count: async () => (await vendorRows(access.database, operators).many({})).length,
});

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

type Newcomer = Parameters<System['memberships']['join']>[0];
type Joined = Awaited<ReturnType<System['memberships']['join']>>;

const join = async (access: Purposeful, { account, first = false, ...rest }: Newcomer): Promise<Joined> => {
  const { database } = access;
  const { tenant_id, role, actor } = rest;
  return inTransaction<Joined>(database, async (session) => {
    const members = tenantRows(database, memberships, tenant_id, session);
    const known = await vendorRows(database, accounts, session).one({ email: account.email });
    const nothing = { account: known ?? account, created: false };
    if (first && (await members.one({ role: 'owner' }))) return abandon(session, { ...nothing, outcome: 'owned' });
    if (known && (await members.one({ account_id: known.id })))
      return abandon(session, { ...nothing, outcome: 'exists' });
    if (!known)
      await addPerson(access, session, { table: accounts, person: account, action: 'account.created', actor });
    await tie(access, session, { account_id: nothing.account.id, tenant_id, role, actor });
    return { ...nothing, created: !known, outcome: 'added' };
  });
};

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
  of: async (accountId) => of(access.database, accountId),
});
