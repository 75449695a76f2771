import { createHash } from 'node:crypto';
import type { Verification } from '@annexa/contract';
import { type AnnexStanding, type IssuedAnnex, stateOfAnnex } from '@annexa/core';
import type { StillHolds } from '../annexes/what-holds-now.js';

/** SHA-256 of a file, hexadecimal. */
export const hashOfFile = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const dayOf = (instant: string): string => instant.slice(0, 10);

/** What anyone may know of a file that belongs to no annex of this installation. */
export const unknownAnnex: Verification = {
  state: 'unknown',
  genuine: false,
  code: null,
  number: null,
  issued_on: null,
  revision: null,
  language: null,
  status: null,
  superseded_by: null,
  revoked_on: null,
  record_hash: null,
  pdf_sha256: null,
  signature: null,
  key_id: null,
};

/** What anyone may know of an annex: picked member by member, so that nothing of the tenant comes along. */
export const verificationOf = (
  { annex, standing, holds }: { annex: IssuedAnnex; standing: AnnexStanding; holds: StillHolds },
  genuine: boolean | null,
): Verification => {
  const { revocation, superseded_by } = standing;
  return {
    state: stateOfAnnex(annex, standing, () => holds(annex)),
    genuine,
    code: annex.code ?? null,
    number: annex.number,
    issued_on: dayOf(annex.issued_at),
    revision: annex.revision,
    language: annex.language,
    status: annex.status,
    superseded_by: superseded_by && { number: superseded_by.number, issued_on: dayOf(superseded_by.issued_at) },
    revoked_on: revocation && dayOf(revocation.revoked_at),
    record_hash: annex.record_hash,
    pdf_sha256: annex.pdf_sha256,
    signature: annex.signature ?? null,
    key_id: annex.key_id ?? null,
  };
};
