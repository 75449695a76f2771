import type { Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { oneOf, tenantRows, vendorRows } from '../mongo/rows.js';
import { memberships } from '../mongo/tables/tenant-tables.js';
import { accounts } from '../mongo/tables/vendor-tables.js';

/** The tenant's members. Their addresses are read from the accounts that the memberships name, and from no other. */
export const tenantMembers = (database: Database, tenant: string): Tenant['members'] => {
  const members = () => tenantRows(database, memberships, tenant);
  return {
    list: async () => {
      const found = await members().many({}, { sort: { account_id: 1 } });
      const people = await vendorRows(database, accounts).many({ _id: oneOf(found.map((one) => one.account_id)) });
      const emails = new Map(people.map((person) => [person.id, person.email]));
      return found.map((member) => {
        const email = emails.get(member.account_id);
        if (email === undefined) throw new Error(`memberships ${tenant}/${member.account_id}: its account is missing`);
        return { ...member, email };
      });
    },
    role: async (accountId) => (await members().one({ account_id: accountId }))?.role ?? null,
  };
};
