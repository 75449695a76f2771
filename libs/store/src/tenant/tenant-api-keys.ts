import type { Actor } from '@annexa/core';
import type { ApiKey, Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { absentOrAbove, tenantRows, vendorRows } from '../mongo/rows.js';
import { apiKeys, type ApiKeyRow } from '../mongo/tables/tenant-tables.js';
import { apiKeyTenants } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { takeTurn, tell } from './trail.js';

/** The key as it may be shown. */
export const shown = ({ mac: _mac, ...key }: ApiKeyRow): ApiKey => key;

/** Most keys in a list. */
const mostListed = 1_000;

type Limited = { row: ApiKeyRow; mostLive: number };

const create = async (database: Database, tenant: string, { row, mostLive }: Limited): Promise<ApiKey | 'too_many'> =>
  inTransaction<ApiKey | 'too_many'>(database, async (session) => {
    await takeTurn(database, { tenant, session });
    const keys = tenantRows(database, apiKeys, tenant, session);
    const live = { revoked_at: null, expires_at: absentOrAbove(database.now().toISOString()) };
    if (mostLive < Infinity && (await keys.many(live)).length >= mostLive) return abandon(session, 'too_many');
    const key = await keys.add(row.id, row);
    await vendorRows(database, apiKeyTenants, session).add(row.id, { tenant_id: tenant });
    const { name, scopes, expires_at } = key;
    await tell(
      database,
      { tenant, session },
      {
        actor: key.created_by,
        action: 'api_key.created',
        subject: key.id,
        detail: { name, scopes, expires_at },
      },
    );
    return shown(key);
  });

const revoke = async (database: Database, tenant: string, id: string, actor: Actor): Promise<ApiKey | null> => {
  const at = database.now().toISOString();
  return inTransaction(database, async (session) => {
    const keys = tenantRows(database, apiKeys, tenant, session);
    const revoked = await keys.change({ id, revoked_at: null }, { $set: { revoked_at: at } });
    if (!revoked) {
      const key = await keys.one({ id });
      return key && shown(key);
    }
    await tell(
      database,
      { tenant, session },
      { actor, action: 'api_key.revoked', subject: id, detail: { name: revoked.name } },
    );
    return shown(revoked);
  });
};

/** The tenant's API keys; the secret is never here, and its MAC never leaves through this door. */
export const tenantApiKeys = (database: Database, tenant: string): Tenant['apiKeys'] => {
  const keys = () => tenantRows(database, apiKeys, tenant);
  return {
    create: async (key, mostLive = Infinity) =>
      create(database, tenant, { row: { ...key, revoked_at: null }, mostLive }),
    get: async (id) => {
      const key = await keys().one({ id });
      return key && shown(key);
    },
    list: async () => (await keys().many({}, { sort: { id: -1 }, limit: mostListed })).map(shown),
    revoke: async (id, actor) => revoke(database, tenant, id, actor),
  };
};
