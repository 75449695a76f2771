import { Ability, Actor, AnnexRevocation, IssuedAnnex, Revision, Role } from '@annexa/core';
import { z } from 'zod';
import { tenantTable } from '../table.js';
import { actorField, body, count, text } from './fields.js';
import { auditEvents, counters, outbox } from './trail-tables.js';

const Time = z.iso.datetime({ precision: 3 });
const Id = z.string().min(1).max(64);

const TenantRow = z.strictObject({
  id: Id,
  name: z.string().min(1).max(300),
  plan_id: z.string().max(32),
  demo: z.boolean(),
  created_at: Time,
});
export type TenantRow = z.infer<typeof TenantRow>;

/** The tenant itself. */
export const tenants = tenantTable({
  name: 'tenants',
  row: TenantRow,
  fields: { id: text, name: text, plan_id: text, demo: { type: Boolean, required: true }, created_at: text },
  unique: [[]],
});

/** The number of the latest revision: what the compare-and-set of a settings change compares. */
export const settingsHeads = tenantTable({
  name: 'settings_heads',
  row: z.strictObject({ number: z.int().min(1) }),
  fields: { number: count },
  unique: [[]],
});

/** Settings, append-only. */
export const settingsRevisions = tenantTable({
  name: 'settings_revisions',
  row: Revision,
  fields: {
    id: text,
    number: count,
    at: text,
    actor: actorField,
    channel: text,
    reason: { type: String, default: null },
    restored_from: { type: Number, default: null },
    settings: body,
  },
  unique: [['number'], ['id']],
  // For the filters of the list, in its order; a range of time is read off the numbers, which rise with it.
  indexes: [
    ['actor.label', 'number'],
    ['channel', 'number'],
  ],
});

/** Issued annexes, without their bytes. */
export const annexes = tenantTable({
  name: 'annexes',
  row: IssuedAnnex,
  fields: {
    id: text,
    number: count,
    revision: count,
    catalog_version: text,
    plan_id: text,
    plan_version: count,
    template_version: text,
    language: text,
    status: text,
    issued_at: text,
    issued_by: actorField,
    renderer_build: text,
    font_set: text,
    record_hash: text,
    pdf_sha256: text,
    pdf_bytes: count,
    code: { type: String },
    signature: { type: String },
    key_id: { type: String },
    record: body,
    model: body,
  },
  unique: [['number'], ['id']],
  indexes: [
    ['language', 'number'],
    // Not unique: what held once and holds again, as after a plan was changed and changed back, is issued again.
    ['revision', 'catalog_version', 'plan_id', 'plan_version', 'template_version', 'language', 'record_hash'],
  ],
});

/** Which annexes were revoked: beside the photographs, which never change. */
export const annexRevocations = tenantTable({
  name: 'annex_revocations',
  row: AnnexRevocation.extend({ annex: Id }),
  fields: { annex: text, reason: text, revoked_at: text, revoked_by: actorField },
  unique: [['annex']],
});

/** Bytes of annexes, by hash, per tenant: equal bytes of two tenants are stored twice, so a hash tells nothing. */
export const annexFiles = tenantTable({
  name: 'annex_files',
  row: z.strictObject({ sha256: z.string().length(64), bytes: z.custom<Buffer>((value) => Buffer.isBuffer(value)) }),
  fields: { sha256: text, bytes: { type: Buffer, required: true } },
  unique: [['sha256']],
});

const ApiKeyRow = z.strictObject({
  id: Id,
  name: z.string().max(300),
  scopes: z.array(Ability),
  created_at: Time,
  created_by: Actor,
  expires_at: Time.nullable(),
  revoked_at: Time.nullable(),
  mac: z.string().min(1).max(200),
});
export type ApiKeyRow = z.infer<typeof ApiKeyRow>;

/** API keys, without their secrets. */
export const apiKeys = tenantTable({
  name: 'api_keys',
  row: ApiKeyRow,
  fields: {
    id: text,
    name: text,
    scopes: { type: [String], required: true },
    created_at: text,
    created_by: actorField,
    expires_at: { type: String, default: null },
    revoked_at: { type: String, default: null },
    mac: text,
  },
  unique: [['id']],
});

/** Who is a member of the tenant. */
export const memberships = tenantTable({
  name: 'memberships',
  row: z.strictObject({ account_id: Id, role: Role, since: Time }),
  fields: { account_id: text, role: text, since: text },
  unique: [['account_id']],
});

const InvitationRow = z.strictObject({
  id: Id,
  email: z.string().min(3).max(254),
  role: Role,
  created_at: Time,
  created_by: Actor,
  expires_at: Time,
  accepted_at: Time.nullable(),
  revoked_at: Time.nullable(),
  /** MAC of the link that works now; a new link makes the old one worthless. */
  ticket: z.string().min(1).max(200),
});
export type InvitationRow = z.infer<typeof InvitationRow>;

/** People asked to become members. */
export const invitations = tenantTable({
  name: 'invitations',
  row: InvitationRow,
  fields: {
    id: text,
    email: text,
    role: text,
    created_at: text,
    created_by: actorField,
    expires_at: text,
    accepted_at: { type: String, default: null },
    revoked_at: { type: String, default: null },
    ticket: text,
  },
  unique: [['id']],
});

/** Every collection with tenants' data. */
export const tenantTables = [
  tenants,
  settingsHeads,
  settingsRevisions,
  annexes,
  annexFiles,
  annexRevocations,
  apiKeys,
  memberships,
  invitations,
  auditEvents,
  outbox,
  counters,
] as const;
