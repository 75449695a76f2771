import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import type { Actor } from '@annexa/core';
import type { AuditEvent, Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { auditEvents, counters, outbox, type OutboxRow, vendorAuditEvents } from '../mongo/tables/trail-tables.js';
import { above, below, tenantRows, vendorRows } from '../mongo/rows.js';
import { bounded } from './page.js';

/** What happened, as its audit event tells it. */
export type Told = { actor: Actor; action: string; subject: string; detail: unknown };

/** Where and in which transaction it happened. */
export type Where = { tenant: string; session: ClientSession };

const eventOf = (database: Database, told: Told): AuditEvent => ({
  id: database.newId('evt'),
  at: database.now().toISOString(),
  ...told,
});

/** Writes the audit event of a change into the tenant's trail, in the transaction of the change. */
export const tell = async (database: Database, { tenant, session }: Where, told: Told): Promise<void> => {
  const event = eventOf(database, told);
  await tenantRows(database, auditEvents, tenant, session).add(event.id, event);
};

/** Writes an audit event into the vendor's own trail, in the transaction of the change. */
export const tellVendor = async (database: Database, session: ClientSession, told: Told): Promise<void> => {
  const event = eventOf(database, told);
  await vendorRows(database, vendorAuditEvents, session).add(event.id, event);
};

/** Draws the next running number of a tenant, in the transaction that uses it. */
export const nextNumber = async (
  database: Database,
  { tenant, session }: Where,
  name: 'annexes' | 'outbox',
): Promise<number> =>
  (await tenantRows(database, counters, tenant, session).upsert('counters', { $inc: { [name]: 1 } }))[name];

/**
 * Makes changes of a tenant that look before they write wait for each other, also across processes: two transactions that
 * take a turn collide, and the later one runs again with what the first has written. Comes first in a transaction.
 */
export const takeTurn = async (database: Database, { tenant, session }: Where): Promise<void> => {
  await tenantRows(database, counters, tenant, session).upsert('counters', { $inc: { turns: 1 } });
};

/** Puts a message into the outbox, in the transaction of the change it tells of. */
export const post = async (
  database: Database,
  where: Where,
  message: Pick<OutboxRow, 'type' | 'payload'>,
): Promise<void> => {
  const seq = await nextNumber(database, where, 'outbox');
  const id = database.newId('evt');
  const row = { id, at: database.now().toISOString(), seq, ...message, delivered: null };
  await tenantRows(database, outbox, where.tenant, where.session).add(id, row);
};

const PlanChange = z.object({ from: z.string() });

/**
 * The plan that a tenant had at an instant: the trail tells of every change, written in its transaction, so the first one
 * after the instant names the plan before it.
 */
export const planAt = async (database: Database, { tenant, now }: { tenant: string; now: string }, instant: string) => {
  const filter = { action: 'tenant.plan_changed', at: above(instant) };
  const next = await tenantRows(database, auditEvents, tenant).one(filter, { sort: { id: 1 } });
  return next ? PlanChange.parse(next.detail).from : now;
};

/** The tenant's trail, newest first. Ids are ordered by time, so `before` is an id and needs no look-up. */
export const tenantAudit = (database: Database, tenant: string): Tenant['audit'] => ({
  list: async ({ limit, before }) =>
    tenantRows(database, auditEvents, tenant).many(before === undefined ? {} : { id: below(before) }, {
      sort: { id: -1 },
      limit: bounded(limit),
    }),
});
