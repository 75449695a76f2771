import type { System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { below, vendorRows } from '../mongo/rows.js';
import { translating } from '../mongo/store-unavailable.js';
import { vendorAuditEvents } from '../mongo/tables/trail-tables.js';
import { installation } from '../mongo/tables/vendor-tables.js';
import { bounded } from '../tenant/page.js';
import { systemAnnexes, systemAnnexKeys } from './system-annexes.js';
import { systemApiKeys, systemSessions } from './system-credentials.js';
import { systemBranding } from './system-branding.js';
import { systemMemberships } from './system-memberships.js';
import { systemAccounts, systemOperators } from './system-people.js';
import { systemTickets } from './system-tickets.js';
import { systemTenants } from './system-tenants.js';
import { systemCatalogs, systemPlans } from './system-versions.js';

const audit = (database: Database): System['audit'] => ({
  list: async ({ limit, before }) =>
    vendorRows(database, vendorAuditEvents).many(before === undefined ? {} : { _id: below(before) }, {
      sort: { _id: -1 },
      limit: bounded(limit),
    }),
});

/** Access that is not bound to one tenant, for a stated purpose; without one it throws. */
export const openSystem = (database: Database, purpose: string): System => {
  if (purpose.trim() === '') throw new RangeError('System access needs a purpose.');
  const access = { database, purpose };
  return translating({
    tenants: systemTenants(access),
    accounts: systemAccounts(access),
    memberships: systemMemberships(access),
    operators: systemOperators(access),
    sessions: systemSessions(database),
    tickets: systemTickets(database),
    branding: systemBranding(access),
    apiKeys: systemApiKeys(database),
    annexes: systemAnnexes(database),
    annexKeys: systemAnnexKeys(access),
    plans: systemPlans(access),
    catalogs: systemCatalogs(access),
    audit: audit(database),
    installation: {
      fingerprint: async (mine: string) =>
        (await vendorRows(database, installation).upsert('installation', { $setOnInsert: { fingerprint: mine } }))
          .fingerprint,
      remembered: async () =>
        (await vendorRows(database, installation).one({ _id: 'installation' }))?.fingerprint ?? null,
    },
  });
};
