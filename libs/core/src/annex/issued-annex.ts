import { z } from 'zod';
import { Actor } from '../access/actor.js';
import { EffectiveRecord } from '../record/effective-record.js';
import { AnnexModel } from './annex-model.js';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What makes two annexes the same document: issuing again with all of this unchanged returns the annex that exists. The
 * tenant is part of it too, through the collection.
 */
export const AnnexIdentity = z.strictObject({
  revision: z.int().min(1).describe('Number of the settings revision.'),
  catalog_version: z.string().max(32).describe('Version of the catalogue.'),
  plan_id: z.string().max(32).describe('Id of the plan.'),
  plan_version: z.int().min(1).describe('Version of the plan.'),
  template_version: z.string().max(64).describe('Version of the template.'),
  language: AnnexModel.shape.lang,
  record_hash: Sha256.describe('SHA-256 of the canonical record (RFC 8785), in hexadecimal.'),
});
export type AnnexIdentity = z.infer<typeof AnnexIdentity>;

/** The issued document: a photograph of the effective record at one revision. It never changes. */
export const IssuedAnnex = AnnexIdentity.extend({
  id: z.string().max(64).describe('Opaque id, anx_….'),
  number: z.int().min(1).describe('Running number of the annex within the tenant.'),
  status: AnnexModel.shape.status,
  issued_at: z.iso.datetime({ precision: 3 }).describe('When it was issued (RFC 3339, UTC, milliseconds).'),
  issued_by: Actor,
  renderer_build: z.string().max(100).describe('Build of the renderer that printed it.'),
  font_set: z.string().max(100).describe('Fonts it was printed with.'),
  pdf_sha256: Sha256.describe('SHA-256 of the PDF, in hexadecimal; also its ETag.'),
  pdf_bytes: z.int().min(1).describe('Size of the PDF in bytes.'),
  code: z
    .string()
    .max(40)
    .optional()
    .describe('Verification code as printed; absent: issued before annexes were signed.'),
  signature: z
    .string()
    .regex(/^[A-Za-z0-9_-]{86}$/)
    .optional()
    .describe(
      'Detached Ed25519 signature in base64url over `annexa-annex-1`, code, record_hash and pdf_sha256, a line each.',
    ),
  key_id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .describe('Id of the key that signed; its public part is at /verify/keys.'),
  record: EffectiveRecord,
  model: AnnexModel,
}).meta({ id: 'IssuedAnnex', description: 'An issued annex.' });
export type IssuedAnnex = z.infer<typeof IssuedAnnex>;

type Signed = Pick<IssuedAnnex, 'record_hash' | 'pdf_sha256'> & { code: string };

/** The text that the detached signature of an annex is made over, in UTF-8. */
export const signedText = ({ code, record_hash, pdf_sha256 }: Signed): string =>
  ['annexa-annex-1', code, record_hash, pdf_sha256].join('\n');
