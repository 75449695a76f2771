import type { Branding } from '@annexa/core';
import type { System } from '../system.js';
import { vendorRows } from '../mongo/rows.js';
import { branding } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { tellVendor } from '../tenant/trail.js';
import type { Purposeful } from './system-tenants.js';

const key = 'branding';

type Look = { revision: number; look: Branding };

/** How the portal looks: one document. */
export const systemBranding = ({ database, purpose }: Purposeful): System['branding'] => ({
  get: async () => {
    const row = await vendorRows(database, branding).one({ _id: key });
    return row && { revision: row.revision, look: row.look };
  },
  put: async (base, look, actor) =>
    inTransaction<Look | 'stale'>(database, async (session) => {
      const rows = vendorRows(database, branding, session);
      const before = await rows.one({ _id: key });
      if ((before?.revision ?? 0) !== base) return abandon(session, 'stale');
      const row = { revision: base + 1, look, changed_at: database.now().toISOString(), changed_by: actor };
      if (before) await rows.change({ _id: key, revision: base }, { $set: row });
      else await rows.add(key, row);
      const detail = { purpose, revision: row.revision, name: look.name, accent: look.accent };
      await tellVendor(database, session, { actor, action: 'branding.changed', subject: key, detail });
      return { revision: row.revision, look };
    }),
});
