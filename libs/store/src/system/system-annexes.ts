import type { System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { tenantRows, vendorRows } from '../mongo/rows.js';
import { annexes } from '../mongo/tables/tenant-tables.js';
import { annexCodes, annexKeys } from '../mongo/tables/vendor-tables.js';
import { inTransaction } from '../mongo/transaction.js';
import { standingOf } from '../tenant/annex-standing.js';
import { codeKey } from '../tenant/tenant-annexes.js';
import { tellVendor } from '../tenant/trail.js';
import { findTenant, type Purposeful } from './system-tenants.js';

/** Annexes as the public asks for them: the directory names the tenant, the annex is read inside it. */
export const systemAnnexes = (database: Database): System['annexes'] => ({
  byCode: async (code) => {
    const entry = await vendorRows(database, annexCodes).one({ _id: codeKey(code) });
    const annex = entry && (await tenantRows(database, annexes, entry.tenant_id).one({ id: entry.annex }));
    if (!annex) return null;
    const [[standing], tenant] = await Promise.all([
      standingOf(database, entry.tenant_id, [annex]),
      findTenant(database, entry.tenant_id),
    ]);
    return standing && tenant ? { annex, standing, tenant } : null;
  },
});

/** Public keys of annexes, old and new. */
export const systemAnnexKeys = ({ database, purpose }: Purposeful): System['annexKeys'] => {
  const newest = { sort: { from: -1, _id: -1 } } as const;
  return {
    list: async () => vendorRows(database, annexKeys).many({}, newest),
    current: async () => vendorRows(database, annexKeys).one({ until: null }, newest),
    begin: async (key, actor) =>
      inTransaction(database, async (session) => {
        const rows = vendorRows(database, annexKeys, session);
        const known = await rows.one({ _id: key.key_id });
        if (known) return known;
        const retired = (await rows.many({ until: null })).map(({ key_id }) => key_id);
        await rows.changeAll({ until: null }, { $set: { until: key.from } });
        const begun = await rows.add(key.key_id, { ...key, until: null });
        const detail = { purpose, retired };
        await tellVendor(database, session, { actor, action: 'annex_key.begun', subject: key.key_id, detail });
        return begun;
      }),
  };
};
