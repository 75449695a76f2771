import type { Account, Operator, System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { tenantRows, vendorRows } from '../mongo/rows.js';
import type { VendorTable } from '../mongo/table.js';
import { memberships, tenants } from '../mongo/tables/tenant-tables.js';
import { accounts, accountTenants, operators } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { tellVendor } from '../tenant/trail.js';
import { type Purposeful, tellBoth } from './system-tenants.js';

type Person = Account | Operator;

const create = async (
  { database, purpose }: Purposeful,
  table: VendorTable<Person>,
  person: Person,
  action: string,
): Promise<Person | 'exists'> =>
  inTransaction<Person | 'exists'>(database, async (session) => {
    const people = vendorRows(database, table, session);
    if (await people.one({ email: person.email })) return abandon(session, 'exists');
    const stored = await people.add(person.id, person);
    const actor = { kind: 'system', id: 'system', label: 'store' } as const;
    await tellVendor(database, session, { actor, action, subject: person.id, detail: { purpose } });
    return stored;
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

const join = async (access: Purposeful, { account_id, tenant_id, role, actor }: Joining) => {
  const { database } = access;
  return inTransaction<'added' | 'exists'>(database, async (session) => {
    const members = tenantRows(database, memberships, tenant_id, session);
    if (await members.one({ account_id })) return abandon(session, 'exists');
    const tenant = await tenantRows(database, tenants, tenant_id, session).one({});
    const account = await vendorRows(database, accounts, session).one({ _id: account_id });
    if (!tenant || !account) throw new Error('A membership ties an account that exists to a tenant that exists.');
    await members.add(account_id, { account_id, role, since: database.now().toISOString() });
    await vendorRows(database, accountTenants, session).add(`${account_id}/${tenant_id}`, { account_id, tenant_id });
    const told = { actor, action: 'member.added', subject: account_id, detail: { role } };
    await tellBoth(access, { tenant: tenant_id, session }, told);
    return 'added';
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
  add: async (membership) => join(access, membership),
  of: async (accountId) => of(access.database, accountId),
});
