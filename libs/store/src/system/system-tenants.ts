import { type Actor, emptySettings } from '@annexa/core';
import type { System, TenantSummary } from '../system.js';
import type { Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { acrossTenants, below, oneOf, tenantRows } from '../mongo/rows.js';
import {
  memberships,
  settingsHeads,
  settingsRevisions,
  type TenantRow,
  tenants,
} from '../mongo/tables/tenant-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { openTenant } from '../tenant/open-tenant.js';
import { bounded } from '../tenant/page.js';
import { revisionOf } from '../tenant/tenant-settings.js';
import { post, type Told, tell, tellVendor, type Where } from '../tenant/trail.js';

/** Database access for a stated purpose. */
export type Purposeful = { database: Database; purpose: string };

/** What happened in a tenant through `System`: told in the tenant's own trail and in the vendor's, both with the purpose. */
export const tellBoth = async ({ database, purpose }: Purposeful, where: Where, told: Told): Promise<void> => {
  const detail = { purpose, ...(told.detail as object | null) };
  await tell(database, where, { ...told, detail });
  await tellVendor(database, where.session, { ...told, detail: { ...detail, tenant: where.tenant } });
};

const find = async (database: Database, id: string): Promise<TenantRow | null> =>
  tenantRows(database, tenants, id).one({});

/** Opens a tenant; null where there is none. */
export const findTenant = async (database: Database, id: string): Promise<Tenant | null> => {
  const row = id.trim() === '' ? null : await find(database, id);
  return row && openTenant(database, row);
};

type NewTenant = Parameters<System['tenants']['create']>[0];

const create = async (access: Purposeful, { actor, ...tenant }: NewTenant): Promise<Tenant> => {
  const { database } = access;
  const row: TenantRow = { ...tenant, created_at: database.now().toISOString() };
  const channel = actor.kind === 'operator' ? 'operator' : 'system';
  const first = { base: 0, settings: emptySettings, actor, channel, reason: null, restored_from: null } as const;
  const revision = revisionOf(database, first);
  await inTransaction(database, async (session) => {
    const where = { tenant: row.id, session };
    await tenantRows(database, tenants, row.id, session).add('tenant', row);
    await tenantRows(database, settingsHeads, row.id, session).add('head', { number: 1 });
    await tenantRows(database, settingsRevisions, row.id, session).add('1', revision);
    const { name, plan_id, demo } = row;
    const detail = { name, plan_id, demo, revision: 1 };
    await tellBoth(access, where, { actor, action: 'tenant.created', subject: row.id, detail });
    await post(database, where, { type: 'tenant.created', payload: { revision: 1 } });
  });
  return openTenant(database, row);
};

type PlanChange = Parameters<System['tenants']['changePlan']>[0];

const changePlan = async (access: Purposeful, { id, from, to, actor, detail }: PlanChange) =>
  inTransaction(access.database, async (session) => {
    const rows = tenantRows(access.database, tenants, id, session);
    if (!(await rows.change({ plan_id: from }, { $set: { plan_id: to } })))
      return abandon(session, (await rows.one({})) ? ('stale' as const) : null);
    const told = { actor, action: 'tenant.plan_changed', subject: id, detail: { from, to, detail } };
    await tellBoth(access, { tenant: id, session }, told);
    return 'changed' as const;
  });

const enter = async (access: Purposeful, id: string, actor: Actor, reason: string): Promise<Tenant | null> => {
  if (reason.trim() === '') throw new RangeError('Entering a tenant needs a reason.');
  const row = await find(access.database, id);
  if (!row) return null;
  await inTransaction(access.database, async (session) =>
    tellBoth(access, { tenant: id, session }, { actor, action: 'tenant.entered', subject: id, detail: { reason } }),
  );
  return openTenant(access.database, row);
};

const summarised = async ({ database, purpose }: Purposeful, rows: TenantRow[]): Promise<TenantSummary[]> => {
  const filter = { tenant_id: oneOf(rows.map((row) => row.id)) };
  const heads = await acrossTenants(database, settingsHeads, purpose).many(filter);
  const numbers = new Map(heads.map((head) => [head.tenant_id, head.row.number]));
  return rows.map((row) => ({ ...row, revision: numbers.get(row.id) ?? 0 }));
};

/** Tenants as the vendor's side sees them. */
export const systemTenants = (access: Purposeful): System['tenants'] => ({
  create: async (tenant) => create(access, tenant),
  get: async (id) => {
    const row = await find(access.database, id);
    return row && ((await summarised(access, [row]))[0] ?? null);
  },
  hasOwner: async (id) => (await tenantRows(access.database, memberships, id).one({ role: 'owner' })) !== null,
  list: async ({ limit, before }) => {
    const filter = before === undefined ? {} : { tenant_id: below(before) };
    const order = { sort: { tenant_id: -1 as const }, limit: bounded(limit) };
    const found = await acrossTenants(access.database, tenants, access.purpose).many(filter, order);
    return summarised(
      access,
      found.map(({ row }) => row),
    );
  },
  changePlan: async (change) => changePlan(access, change),
  enter: async (id, actor, reason) => enter(access, id, actor, reason),
});
