import type { Actor, AnnexRevocation, AnnexStanding, IssuedAnnex } from '@annexa/core';
import type { Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { oneOf, tenantRows } from '../mongo/rows.js';
import { annexes, annexRevocations } from '../mongo/tables/tenant-tables.js';
import { inTransaction } from '../mongo/transaction.js';
import { post, tell } from './trail.js';

type Asked = Parameters<Tenant['annexes']['standing']>[0];

const latestIn = async (database: Database, tenant: string, language: IssuedAnnex['language']) => {
  const latest = await tenantRows(database, annexes, tenant).one({ language }, { sort: { number: -1 } });
  return [language, latest] as const;
};

/** What became of annexes since they were issued, in their order. */
export const standingOf = async (database: Database, tenant: string, asked: Asked): Promise<AnnexStanding[]> => {
  const languages = [...new Set(asked.map(({ language }) => language))];
  const [latest, revoked] = await Promise.all([
    Promise.all(languages.map(async (language) => latestIn(database, tenant, language))).then(
      (found) => new Map(found),
    ),
    tenantRows(database, annexRevocations, tenant).many({ annex: oneOf(asked.map(({ id }) => id)) }),
  ]);
  const revocations = new Map(revoked.map(({ annex, ...revocation }) => [annex, revocation]));
  return asked.map(({ id, number, language }) => {
    const later = latest.get(language);
    const superseded_by = later && later.number > number ? { number: later.number, issued_at: later.issued_at } : null;
    return { revocation: revocations.get(id) ?? null, superseded_by };
  });
};

type Revoking = { id: string; reason: string; actor: Actor };

/** Revokes an annex, with audit event and outbox row in one transaction. */
export const revokeAnnex = async (database: Database, tenant: string, { id, reason, actor }: Revoking) =>
  inTransaction(database, async (session) => {
    const where = { tenant, session };
    const annex = await tenantRows(database, annexes, tenant, session).one({ id });
    if (!annex) return null;
    const rows = tenantRows(database, annexRevocations, tenant, session);
    const before = await rows.one({ annex: id });
    if (before) return { annex, revocation: shown(before), created: false };
    const revocation = { reason, revoked_at: database.now().toISOString(), revoked_by: actor };
    await rows.add(id, { annex: id, ...revocation });
    const detail = { number: annex.number, reason };
    await tell(database, where, { actor, action: 'annex.revoked', subject: id, detail });
    await post(database, where, { type: 'annex.revoked', payload: { annex: id, number: annex.number } });
    return { annex, revocation, created: true };
  });

const shown = ({ annex: _annex, ...revocation }: AnnexRevocation & { annex: string }): AnnexRevocation => revocation;
