import { Actor, AnnexKey, Branding, Catalog, Plan } from '@annexa/core';
import { Schema } from 'mongoose';
import { z } from 'zod';
import { vendorTable } from '../table.js';
import { actorField, body, count, text } from './fields.js';
import { vendorAuditEvents } from './trail-tables.js';

const Time = z.iso.datetime({ precision: 3 });
const Id = z.string().min(1).max(64);
const Hash = z.string().min(1).max(500);

const Passkey = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().max(100),
  credential_id: z.string().max(1400),
  public_key: z.string().max(2000),
  counter: z.int().min(0),
  transports: z.array(z.string().max(32)).max(10),
  created_at: Time,
  last_used_at: Time.nullable(),
});

const Security = z.strictObject({
  totp: z
    .strictObject({ secret: z.string().max(300), confirmed_at: Time.nullable(), last_step: z.int().min(0) })
    .nullable(),
  recovery_codes: z.array(Hash).max(10),
  passkeys: z.array(Passkey).max(20),
});
/** Second factors of a person: TOTP secret (encrypted), MACs of unused recovery codes, public keys of passkeys. */
export type Security = z.infer<typeof Security>;

/** A person without a second factor. */
export const noSecurity: Security = { totp: null, recovery_codes: [], passkeys: [] };

const Person = z.strictObject({
  id: Id,
  email: z.string().min(3).max(254),
  password_hash: Hash,
  created_at: Time,
  security: Security.default(noSecurity),
  /** Counts the changes of `security`, for compare-and-set. */
  security_version: z.int().min(0).default(0),
});
const person = {
  id: text,
  email: text,
  password_hash: text,
  created_at: text,
  security: { type: Schema.Types.Mixed },
  security_version: { type: Number },
};

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
  /** `browser`: a cookie session; `token`: access and refresh tokens. */
  kind: z.enum(['browser', 'token']).default('token'),
  /** Id of the account or operator. */
  owner: z.string().max(64).default(''),
  /** What the browser calls itself. */
  client: z.string().max(200).default(''),
  /** When the person last proved who they are; null for sessions older than this member. */
  authenticated_at: Time.nullable().default(null),
  purge_at: z.date(),
});
export type SessionRow = z.infer<typeof SessionRow>;

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
    kind: { type: String },
    owner: { type: String },
    client: { type: String },
    authenticated_at: { type: String, default: null },
    purge_at: { type: Date, required: true, expires: 0 },
  },
  indexes: [['owner', 'id']],
});

const TicketRow = z.strictObject({
  purpose: z.enum(['sign_in', 'passkey', 'password_reset', 'invitation']),
  /** What the ticket stands for; only ids and short words. */
  detail: z.record(z.string().max(40), z.string().max(500)),
  created_at: Time,
  expires_at: Time,
  used_at: Time.nullable(),
  /** How often something was tried with it, such as a code. */
  tries: z.int().min(0).default(0),
  purge_at: z.date(),
});
export type TicketRow = z.infer<typeof TicketRow>;

/** Single-use tickets, kept under the MAC of their text: steps of a sign-in, challenges, and links sent by mail. */
export const tickets = vendorTable({
  name: 'tickets',
  row: TicketRow,
  fields: {
    purpose: text,
    detail: body,
    created_at: text,
    expires_at: text,
    used_at: { type: String, default: null },
    tries: { type: Number },
    purge_at: { type: Date, required: true, expires: 0 },
  },
});

/** One document: how the portal looks. */
export const branding = vendorTable({
  name: 'branding',
  row: z.strictObject({ revision: z.int().min(1), look: Branding, changed_at: Time, changed_by: Actor }),
  fields: { revision: count, look: body, changed_at: text, changed_by: actorField },
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

/** The same for the verification code of an annex, under its SHA-256: so codes are unique over all tenants. */
export const annexCodes = vendorTable({
  name: 'annex_codes',
  row: z.strictObject({ tenant_id: Id, annex: Id }),
  fields: { tenant_id: text, annex: text },
});

/** Public keys that annexes are signed with; none is ever deleted. */
export const annexKeys = vendorTable({
  name: 'annex_keys',
  row: AnnexKey,
  fields: { key_id: text, public_key: text, from: text, until: { type: String, default: null } },
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
  tickets,
  branding,
  apiKeyTenants,
  accountTenants,
  annexCodes,
  annexKeys,
  plans,
  catalogs,
  installation,
  vendorAuditEvents,
] as const;
