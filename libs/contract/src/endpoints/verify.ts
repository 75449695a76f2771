import { z } from 'zod';
import { type Entry, pageStart } from '../endpoint.js';
import { AnnexSummary } from '../shapes/annex.js';
import { AnnexKeyList, AnnexKeyView, RevocationBody, Verification } from '../shapes/verification.js';

const page = {
  media: 'text/html',
  description: 'The same as a page, without scripts but one of ours.',
  example: pageStart,
};
/** As long as an address can be: a code that is too long is answered like any other that does not exist. */
const Code = z.string().max(20_000).describe('Verification code; case, spaces and hyphens do not matter.');
const Sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/, 'Write the SHA-256 in 64 hexadecimal digits')
  .transform((hash) => hash.toLowerCase())
  .pipe(z.string().regex(/^[0-9a-f]{64}$/))
  .optional()
  .describe('SHA-256 of the file that is to be compared, in hexadecimal.');
const AnnexParams = z.strictObject({ annex: z.string().max(64).describe('Id of the annex, anx_….') });
const TenantAnnexParams = z.strictObject({
  tenant: z.string().max(64).describe('Id of the tenant, ten_….'),
  annex: AnnexParams.shape.annex,
});

/** Is an annex genuine and current: for whoever holds one, without an account. And its end: revocation. */
export const verifyEndpoints = {
  showVerification: {
    method: 'GET',
    path: '/verify',
    tag: 'Verification',
    summary: 'Ask for a verification code',
    description: 'A page to type a code into; with a code in the query, the page about it.',
    needs: 'nothing',
    query: z.strictObject({ annex_code: Code.optional() }),
    responses: { 200: page },
    problems: ['not_found', 'too_many_requests'],
  },
  getVerification: {
    method: 'GET',
    path: '/verify/{annex_code}',
    tag: 'Verification',
    summary: 'Verify an annex by its code',
    description:
      'Answers what the annex with this code is worth: current, outdated, superseded, draft or revoked; with `sha256`, whether that file is it. Never whose it is. A code that is wrong in any way is 404.',
    needs: 'nothing',
    params: z.strictObject({ annex_code: Code }),
    query: z.strictObject({ sha256: Sha256 }),
    page,
    responses: { 200: Verification },
    problems: ['too_many_requests'],
  },
  readAnnexFile: {
    method: 'POST',
    path: '/verify',
    tag: 'Verification',
    summary: 'Verify the file of an annex',
    description:
      'Reads the seal of a PDF, checks its signature and compares the file with the one that was issued. Nothing is stored. At most 4,000,000 bytes.',
    needs: 'nothing',
    takes: { media: 'application/pdf', description: 'The PDF.', example: '%PDF-1.7' },
    responses: { 200: Verification },
    problems: ['too_many_requests'],
  },
  listAnnexKeys: {
    method: 'GET',
    path: '/verify/keys',
    tag: 'Verification',
    summary: 'List the public keys',
    description: 'Answers every public key that annexes are or were signed with, to verify without asking here.',
    needs: 'nothing',
    responses: { 200: AnnexKeyList },
    problems: [],
  },
  getVerificationScript: {
    method: 'GET',
    path: '/verify/check.js',
    tag: 'Verification',
    summary: 'Read the script of the verification page',
    description: 'The script that makes the SHA-256 of a chosen file in the browser; the file stays there.',
    needs: 'nothing',
    responses: { 200: { media: 'text/javascript', description: 'The script.', example: 'const form = document' } },
    problems: [],
  },
  revokeAnnex: {
    method: 'POST',
    path: '/v1/annexes/{annex}/revocation',
    tag: 'Annexes',
    summary: 'Revoke an annex',
    description:
      'Says for good that the annex must not be relied on any more (201); the document stays as it is. Revoking again changes nothing (200).',
    needs: 'annexes:write',
    params: AnnexParams,
    body: RevocationBody,
    responses: { 200: AnnexSummary, 201: AnnexSummary },
    problems: [],
  },
  revokeTenantAnnex: {
    method: 'POST',
    path: '/operator/v1/tenants/{tenant}/annexes/{annex}/revocation',
    tag: 'Operator: tenants',
    summary: 'Revoke an annex of a tenant',
    description: "Revokes an annex in the tenant's stead; told with the reason in both audit trails.",
    needs: 'operator',
    params: TenantAnnexParams,
    body: RevocationBody,
    responses: { 200: AnnexSummary, 201: AnnexSummary },
    problems: [],
  },
  createAnnexKey: {
    method: 'POST',
    path: '/operator/v1/annex-keys',
    tag: 'Operator: keys',
    summary: 'Make a new signing key',
    description:
      'Makes the key that annexes are signed with from now on. The private key before it is discarded; its public key stays, so that older annexes still verify.',
    needs: 'operator',
    recent: true,
    responses: { 201: AnnexKeyView },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
