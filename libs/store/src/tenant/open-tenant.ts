import type { Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { translating } from '../mongo/store-unavailable.js';
import type { TenantRow } from '../mongo/tables/tenant-tables.js';
import { tenantAnnexes } from './tenant-annexes.js';
import { tenantApiKeys } from './tenant-api-keys.js';
import { tenantInvitations } from './tenant-invitations.js';
import { tenantMembers } from './tenant-members.js';
import { tenantSettings } from './tenant-settings.js';
import { planAt, tenantAudit } from './trail.js';

/** A tenant whose collections are scoped. The only place where a tenant's id meets them. */
export const openTenant = (database: Database, row: TenantRow): Tenant =>
  translating({
    ...row,
    planAt: async (instant: string) => planAt(database, { tenant: row.id, now: row.plan_id }, instant),
    settings: tenantSettings(database, row.id),
    annexes: tenantAnnexes(database, row.id),
    apiKeys: tenantApiKeys(database, row.id),
    members: tenantMembers(database, row.id),
    invitations: tenantInvitations(database, row.id),
    audit: tenantAudit(database, row.id),
  });
