import type { EffectiveRecord } from '@annexa/core';
import { aboutAnnex, recordJsonLdBytes } from '@annexa/formats';
import type { PrintOptions } from '@annexa/pdf';
import { jsonLdType } from '../exports/annex-formats.js';

/** The record as a file inside the PDF (ISO 19005-3, 6.8): the bytes that the API answers for JSON-LD. */
export const recordAttachment = (
  record: EffectiveRecord,
  known: Parameters<typeof aboutAnnex>[0],
): PrintOptions['attachment'] => ({
  name: 'record.jsonld',
  mime: jsonLdType,
  bytes: Buffer.from(recordJsonLdBytes(record, aboutAnnex(known))),
  description: 'The record of this annex for machines: JSON-LD in the Data Privacy Vocabulary (DPV 2.3)',
});
