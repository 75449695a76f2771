import type { Session, System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { not, type Rows, tenantRows, vendorRows } from '../mongo/rows.js';
import { apiKeys } from '../mongo/tables/tenant-tables.js';
import { apiKeyTenants, type SessionRow, sessions } from '../mongo/tables/vendor-tables.js';
import { shown } from '../tenant/tenant-api-keys.js';

const day = 24 * 60 * 60 * 1000;

const newest = { sort: { id: -1 as const }, limit: 200 };

const withoutPurge = ({ purge_at: _purge, ...session }: SessionRow): Session => session;

/** Ends all sessions of a person but one; also inside the transaction of what ends them. */
export const endAll = async (rows: Rows<SessionRow>, owner: string, at: string, except?: string): Promise<void> => {
  const others = except === undefined ? {} : { _id: not(except) };
  await rows.changeAll({ owner, ended_at: null, ...others }, { $set: { ended_at: at } });
};

/** Sessions. They are their own record, so they leave no audit events. */
export const systemSessions = (database: Database): System['sessions'] => {
  const rows = () => vendorRows(database, sessions);
  return {
    start: async (session) => {
      const purge_at = new Date(Date.parse(session.expires_at) + day);
      await rows().add(session.id, { ...session, purge_at });
    },
    get: async (id) => {
      const session = await rows().one({ _id: id });
      return session && withoutPurge(session);
    },
    rotate: async (id, from, to, at) => {
      const current = { _id: id, refresh_hash: from, ended_at: null };
      const rotated = await rows().change(current, {
        $set: { refresh_hash: to, previous_hash: from, rotated_at: at },
      });
      return rotated && withoutPurge(rotated);
    },
    end: async (id, at) => (await rows().change({ _id: id, ended_at: null }, { $set: { ended_at: at } })) !== null,
    seen: async (id, at, authenticated_at) => {
      const proved = authenticated_at === undefined ? {} : { authenticated_at };
      const session = await rows().change({ _id: id, ended_at: null }, { $set: { rotated_at: at, ...proved } });
      return session && withoutPurge(session);
    },
    of: async (owner) => (await rows().many({ owner, ended_at: null }, newest)).map(withoutPurge),
    endAll: async (owner, at, except) => endAll(rows(), owner, at, except),
  };
};

/** API keys as the guard looks them up: the directory names the tenant, the key is read inside it. */
export const systemApiKeys = (database: Database): System['apiKeys'] => ({
  byId: async (id) => {
    const entry = await vendorRows(database, apiKeyTenants).one({ _id: id });
    const row = entry && (await tenantRows(database, apiKeys, entry.tenant_id).one({ id }));
    return row && { key: shown(row), tenant_id: entry.tenant_id, mac: row.mac };
  },
});
