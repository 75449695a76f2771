import type { EffectiveRecord, IssuedAnnex } from '@annexa/core';
import { AnnexDocument, annexSchemaPath } from './annex-document.js';
import { canonicalJson, hashOfRecord } from './hash-of-record.js';

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value));

/** An issued annex as a JSON document in canonical form (RFC 8785), in UTF-8: the same annex gives the same bytes. */
export const annexJson = (annex: IssuedAnnex): Uint8Array => {
  const { model: _model, ...told } = annex;
  return bytesOf(AnnexDocument.parse({ $schema: annexSchemaPath, ...told }));
};

/** A record that no annex photographs: of which revision, and when it was resolved (RFC 3339). */
export type ResolvedAt = { revision: number; resolved_at: string };

/** A record as JSON in canonical form with its hash; `record` has the shape that it has in an annex. */
export const recordJson = (record: EffectiveRecord, { revision, resolved_at }: ResolvedAt): Uint8Array =>
  bytesOf({ revision, resolved_at, record_hash: hashOfRecord(record), record });
