import type { EffectiveRecord, IssuedAnnex } from '@annexa/core';
import { hashOfRecord } from '../json/hash-of-record.js';
import type { ResolvedAt } from '../json/annex-json.js';

/** What a document says of itself: everything that is known of an annex before it is printed, and nothing later. */
export type RecordAbout = Pick<IssuedAnnex, 'record_hash' | 'revision'> & {
  /** When the annex was issued, or the record resolved (RFC 3339). */
  at: string;
  annex: Pick<IssuedAnnex, 'id' | 'number' | 'status' | 'language' | 'template_version' | 'code'> | null;
};

/** Of an issued annex, or of one that is about to be printed. */
export const aboutAnnex = (
  annex: NonNullable<RecordAbout['annex']> & Pick<IssuedAnnex, 'record_hash' | 'revision' | 'issued_at'>,
): RecordAbout => ({ record_hash: annex.record_hash, revision: annex.revision, at: annex.issued_at, annex });

/** Of a record that no annex photographs. */
export const aboutRecord = (record: EffectiveRecord, { revision, resolved_at }: ResolvedAt): RecordAbout => ({
  record_hash: hashOfRecord(record),
  revision,
  at: resolved_at,
  annex: null,
});

/** The IRI of the document: a name that needs no domain. */
export const iriOf = ({ annex, record_hash }: RecordAbout): string =>
  annex ? `urn:annexa:annex:${annex.id}` : `urn:annexa:record:${record_hash}`;
