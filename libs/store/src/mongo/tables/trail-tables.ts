import { Schema } from 'mongoose';
import { Actor } from '@annexa/core';
import { z } from 'zod';
import { tenantTable, vendorTable } from '../table.js';
import { actorField, body, count, text } from './fields.js';

const Time = z.iso.datetime({ precision: 3 });

const AuditRow = z.strictObject({
  id: z.string().max(64),
  at: Time,
  actor: Actor,
  action: z.string().max(64),
  subject: z.string().max(200),
  detail: z.unknown(),
});

const auditFields = {
  id: text,
  at: text,
  actor: actorField,
  action: text,
  subject: text,
  detail: Schema.Types.Mixed,
};

/** A tenant's audit trail. */
export const auditEvents = tenantTable({ name: 'audit_events', row: AuditRow, fields: auditFields, unique: [['id']] });

/** The vendor's own trail: what was done through `System`, in whichever tenant. */
export const vendorAuditEvents = vendorTable({
  name: 'vendor_audit_events',
  row: AuditRow,
  fields: auditFields,
});

const OutboxRow = z.strictObject({
  id: z.string().max(64),
  type: z.enum(['tenant.created', 'settings.changed', 'annex.issued', 'annex.revoked']),
  at: Time,
  seq: z.int().min(1),
  payload: z.record(z.string(), z.union([z.string(), z.number()])),
  delivered: Time.nullable(),
});

/** A message to be delivered, thin: ids and numbers. `seq` counts per tenant without gaps, in the order of commits. */
export type OutboxRow = z.infer<typeof OutboxRow>;

export const outbox = tenantTable({
  name: 'outbox',
  row: OutboxRow,
  fields: { id: text, type: text, at: text, seq: count, payload: body, delivered: { type: String, default: null } },
  unique: [['seq'], ['id']],
  indexes: [['delivered', 'seq']],
});

/** Running numbers of a tenant, one document: drawn inside the transaction that uses them, so that no number is lost. */
export const counters = tenantTable({
  name: 'counters',
  row: z.strictObject({ annexes: z.int().default(0), outbox: z.int().default(0), turns: z.int().default(0) }),
  fields: { annexes: { type: Number }, outbox: { type: Number }, turns: { type: Number } },
  unique: [[]],
});
