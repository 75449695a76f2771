import type { Revision } from '@annexa/core';
import type { NextRevision, RevisionFilter, Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { below, between, oneOf, tenantRows, upTo } from '../mongo/rows.js';
import { settingsHeads, settingsRevisions } from '../mongo/tables/tenant-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { bounded } from './page.js';
import { post, tell } from './trail.js';

/** The next revision, made of what the caller brought. */
export const revisionOf = (database: Database, { base, ...next }: NextRevision): Revision => ({
  ...next,
  id: database.newId('rev'),
  number: base + 1,
  at: database.now().toISOString(),
});

const append = async (database: Database, tenant: string, next: NextRevision): Promise<Revision | 'stale'> => {
  const revision = revisionOf(database, next);
  return inTransaction<Revision | 'stale'>(database, async (session) => {
    // The comparison is in the write's own filter: two writers with one base conflict here, and the later one finds nothing.
    const head = await tenantRows(database, settingsHeads, tenant, session).change(
      { number: next.base },
      { $inc: { number: 1 } },
    );
    if (!head) return abandon(session, 'stale');
    const stored = await tenantRows(database, settingsRevisions, tenant, session).add(
      String(revision.number),
      revision,
    );
    const { actor, channel, reason, restored_from } = next;
    await tell(
      database,
      { tenant, session },
      {
        actor,
        action: 'settings.changed',
        subject: revision.id,
        detail: { revision: revision.number, base: next.base, channel, reason, restored_from },
      },
    );
    await post(database, { tenant, session }, { type: 'settings.changed', payload: { revision: revision.number } });
    return stored;
  });
};

const filterOf = ({ actor, channel, since, until }: RevisionFilter) => ({
  ...(actor === undefined ? {} : { 'actor.label': actor }),
  ...(channel === undefined ? {} : { channel }),
  ...(since === undefined && until === undefined ? {} : { at: between(since ?? '', until ?? '9999') }),
});

/** The tenant's settings: append-only revisions. */
export const tenantSettings = (database: Database, tenant: string): Tenant['settings'] => {
  const revisions = () => tenantRows(database, settingsRevisions, tenant);
  return {
    latest: async () => {
      const latest = await revisions().one({}, { sort: { number: -1 } });
      if (!latest) throw new Error(`settings_revisions ${tenant}: a tenant without a revision`);
      return latest;
    },
    at: async (number) => revisions().one({ number }),
    inForceAt: async (instant) => revisions().one({ at: upTo(instant) }, { sort: { number: -1 } }),
    list: async ({ limit, before }, filter = {}) =>
      revisions().many(
        { ...(before === undefined ? {} : { number: below(before) }), ...filterOf(filter) },
        { sort: { number: -1 }, limit: bounded(limit) },
      ),
    numbered: async (numbers) => revisions().many({ number: oneOf(numbers) }, { limit: bounded(numbers.length) }),
    append: async (next) => database.inTurn(tenant, async () => append(database, tenant, next)),
  };
};
