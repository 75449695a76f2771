import { Actor, Catalog, Plan } from '@annexa/core';
import { z } from 'zod';
import { vendorTable } from '../table.js';
import { actorField, body, count, text } from './fields.js';
import { vendorAuditEvents } from './trail-tables.js';

const Time = z.iso.datetime({ precision: 3 });
const Id = z.string().min(1).max(64);
const Hash = z.string().min(1).max(500);

const Person = z.strictObject({ id: Id, email: z.string().min(3).max(254), password_hash: Hash, created_at: Time });
const person = { id: text, email: text, password_hash: text, created_at: text };

/** Accounts belong to no tenant: a person logs in before a tenant is known, and may be a member of several. */
export const accounts = vendorTable({ name: 'accounts', row: Person, fields: person, unique: [['email']] });

/** People of the vendor's side. */
export const operators = vendorTable({ name: 'operators', row: Person, fields: person, unique: [['email']] });

const SessionRow = z.strictObject({
  id: Id,
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('member'), account_id: Id, tenant_id: Id }),
    z.strictObject({ kind: z.literal('operator'), operator_id: Id }),
  ]),
  refresh_hash: Hash,
  previous_hash: Hash.nullable(),
  rotated_at: Time,
  created_at: Time,
  expires_at: Time,
  ended_at: Time.nullable(),
  purge_at: z.date(),
});

/** Logins: looked up by the session's id, which is what tells the tenant. MongoDB deletes them a day after their end. */
export const sessions = vendorTable({
  name: 'sessions',
  row: SessionRow,
  fields: {
    id: text,
    subject: body,
    refresh_hash: text,
    previous_hash: { type: String, default: null },
    rotated_at: text,
    created_at: text,
    expires_at: text,
    ended_at: { type: String, default: null },
    purge_at: { type: Date, required: true, expires: 0 },
  },
});

/**
 * Two directories, the only way from something outside to a tenant: an API key names no tenant, and neither does an
 * account. They hold the pair of ids and nothing else; the key and the membership are then read inside the tenant. So no
 * tenant collection needs an index, a unique constraint or a query without tenant_id in front.
 */
export const apiKeyTenants = vendorTable({
  name: 'api_key_tenants',
  row: z.strictObject({ tenant_id: Id }),
  fields: { tenant_id: text },
});
export const accountTenants = vendorTable({
  name: 'account_tenants',
  row: z.strictObject({ account_id: Id, tenant_id: Id }),
  fields: { account_id: text, tenant_id: text },
  unique: [['account_id', 'tenant_id']],
});

/** Plans as immutable versions. */
export const plans = vendorTable({
  name: 'plans',
  row: z.strictObject({
    id: Id,
    version: z.int(),
    effective_from: z.iso.date(),
    plan: Plan,
    published_at: Time,
    published_by: Actor,
  }),
  fields: {
    id: text,
    version: count,
    effective_from: text,
    plan: body,
    published_at: text,
    published_by: actorField,
  },
  unique: [['id', 'version']],
  indexes: [['id', 'effective_from', 'version']],
});

/** The catalogue as immutable versions. */
export const catalogs = vendorTable({
  name: 'catalogs',
  row: z.strictObject({
    version: Id,
    effective_from: z.iso.date(),
    catalog: Catalog,
    published_at: Time,
    published_by: Actor,
  }),
  fields: { version: text, effective_from: text, catalog: body, published_at: text, published_by: actorField },
  unique: [['version']],
  indexes: [['effective_from', 'published_at', 'version']],
});

/** One document: which installation this database belongs to. */
export const installation = vendorTable({
  name: 'installation',
  row: z.strictObject({ fingerprint: Hash }),
  fields: { fingerprint: text },
});

/** Every collection of the vendor's own. */
export const vendorTables = [
  accounts,
  operators,
  sessions,
  apiKeyTenants,
  accountTenants,
  plans,
  catalogs,
  installation,
  vendorAuditEvents,
] as const;
