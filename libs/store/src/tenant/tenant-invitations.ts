import type { Actor } from '@annexa/core';
import type { Invitation, Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { absentOrAbove, tenantRows } from '../mongo/rows.js';
import { type InvitationRow, invitations } from '../mongo/tables/tenant-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { takeTurn, tell } from './trail.js';

/** Most invitations in a list. */
const mostListed = 500;

const shown = ({ ticket: _ticket, ...invitation }: InvitationRow): Invitation => invitation;
const open = { accepted_at: null, revoked_at: null };

type Creation = { row: InvitationRow; mostOpen: number };

const create = async (database: Database, tenant: string, { row, mostOpen }: Creation) =>
  inTransaction<Invitation | 'too_many' | 'exists'>(database, async (session) => {
    await takeTurn(database, { tenant, session });
    const rows = tenantRows(database, invitations, tenant, session);
    const waiting = await rows.many({ ...open, expires_at: absentOrAbove(database.now().toISOString()) });
    if (waiting.some(({ email }) => email === row.email)) return abandon(session, 'exists');
    if (waiting.length >= mostOpen) return abandon(session, 'too_many');
    const stored = await rows.add(row.id, row);
    const { email, role, created_by: actor } = stored;
    const told = { actor, action: 'invitation.created', subject: row.id, detail: { email, role } };
    await tell(database, { tenant, session }, told);
    return shown(stored);
  });

type Step = { id: string; set: Partial<InvitationRow>; actor: Actor; action: string };

/** Changes an invitation that is open; null where it is not. */
const step = async (database: Database, tenant: string, { id, set, actor, action }: Step) =>
  inTransaction<Invitation | null>(database, async (session) => {
    const changed = await tenantRows(database, invitations, tenant, session).change({ id, ...open }, { $set: set });
    if (!changed) return abandon(session, null);
    const { email, role } = changed;
    await tell(database, { tenant, session }, { actor, action, subject: id, detail: { email, role } });
    return shown(changed);
  });

/** The tenant's invitations; the MAC of a link never leaves through a list. */
export const tenantInvitations = (database: Database, tenant: string): Tenant['invitations'] => {
  const rows = () => tenantRows(database, invitations, tenant);
  const now = () => database.now().toISOString();
  return {
    create: async (row, mostOpen) => create(database, tenant, { row, mostOpen }),
    get: async (id) => rows().one({ id }),
    list: async () => (await rows().many({}, { sort: { id: -1 }, limit: mostListed })).map(shown),
    renew: async (id, set, actor) => step(database, tenant, { id, set, actor, action: 'invitation.renewed' }),
    revoke: async (id, actor) => {
      const set = { revoked_at: now() };
      const revoked = await step(database, tenant, { id, set, actor, action: 'invitation.revoked' });
      const there = revoked ? null : await rows().one({ id });
      return revoked ?? (there && shown(there));
    },
  };
};
