import { AnnexKey, AnnexState, IssuedAnnex, Text } from '@annexa/core';
import { z } from 'zod';

const { number, revision, language, status, record_hash, pdf_sha256, signature, key_id } = IssuedAnnex.shape;
/** A member of the annex as it is described there, or null. */
const orNull = <T extends z.ZodType>(member: T, { description = '' }: z.ZodType = member) =>
  member.nullable().describe(`${description} Null: not known.`);
const Day = (what: string) =>
  z.iso.date().max(10).nullable().describe(`${what} (RFC 3339 date, UTC); null: not known.`);

/** What anyone may know of an annex: never whose it is. */
export const Verification = z
  .strictObject({
    state: z
      .enum([...AnnexState.options, 'unknown'])
      .describe(
        'current; outdated: what holds now differs; superseded by a later annex; draft; revoked; unknown: no annex of this installation.',
      ),
    genuine: z
      .boolean()
      .nullable()
      .describe(
        'True where the file is the one that was issued, byte by byte; false where not; null: no file was given.',
      ),
    code: z.string().max(40).nullable().describe('Verification code as printed; null: not known.'),
    number: orNull(number.max(1_000_000_000), number),
    issued_on: Day('The day it was issued'),
    revision: orNull(revision.max(1_000_000_000), revision),
    language: orNull(language),
    status: orNull(status),
    superseded_by: z
      .strictObject({
        number: number.max(1_000_000_000),
        issued_on: z.iso.date().max(10).describe('The day it was issued (RFC 3339 date, UTC).'),
      })
      .nullable()
      .describe('The latest annex in the same language; null: this is it.'),
    revoked_on: Day('The day it was revoked'),
    record_hash: orNull(record_hash),
    pdf_sha256: orNull(pdf_sha256),
    signature: orNull(signature.unwrap(), signature),
    key_id: orNull(key_id.unwrap(), key_id),
  })
  .meta({ id: 'Verification', description: 'Whether an annex is genuine and may be relied on; never whose it is.' });
export type Verification = z.infer<typeof Verification>;

/** A public key with everything a verifier needs. */
export const AnnexKeyView = AnnexKey.extend({
  jwk: z
    .strictObject({
      kty: z.literal('OKP').describe('Type of the key.'),
      crv: z.literal('Ed25519').describe('Curve of the key.'),
      x: z
        .string()
        .regex(/^[A-Za-z0-9_-]{43}$/)
        .describe('The public key in base64url.'),
      kid: AnnexKey.shape.key_id,
    })
    .describe('The same key as a JSON Web Key (RFC 8037).'),
}).meta({ id: 'AnnexKeyView', description: 'A public key that annexes are or were signed with.' });
export type AnnexKeyView = z.infer<typeof AnnexKeyView>;

/** All public keys, old and new. */
export const AnnexKeyList = z
  .strictObject({ items: z.array(AnnexKeyView).max(10_000).describe('The keys, newest first.') })
  .meta({ id: 'AnnexKeyList', description: 'All public keys that annexes are or were signed with.' });

/** Why an annex is revoked. */
export const RevocationBody = z
  .strictObject({
    reason: Text(500).describe('Why the annex must not be relied on any more; kept in the audit trail, never public.'),
  })
  .meta({ id: 'RevocationBody', description: 'The revocation of an annex.' });
