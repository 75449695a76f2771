import type { EffectiveRecord, IssuedAnnex } from '@annexa/core';
import {
  aboutAnnex,
  aboutRecord,
  annexCsv,
  annexDocx,
  annexJson,
  annexXlsx,
  recordJson,
  recordJsonLdBytes,
} from '@annexa/formats';
import { tableTypes } from './export-table.js';

type Writer<T> = { type: string; write: (value: T) => Uint8Array };

/** The media type of a record in JSON-LD, alone and inside a PDF. */
export const jsonLdType = 'application/ld+json';
const jsonType = 'application/json; charset=utf-8';

/** An annex in each format, from its photograph alone: the record in English, the page in its language. */
export const annexFormats = {
  json: { type: jsonType, write: annexJson },
  jsonld: { type: jsonLdType, write: (annex) => recordJsonLdBytes(annex.record, aboutAnnex(annex)) },
  csv: { type: tableTypes.csv, write: ({ model }) => annexCsv(model) },
  xlsx: { type: tableTypes.xlsx, write: ({ model }) => annexXlsx(model) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: ({ model }) => annexDocx(model),
  },
} as const satisfies Record<string, Writer<IssuedAnnex>>;

type Resolved = { record: EffectiveRecord; revision: number; resolved_at: string };

/** A record that no annex photographs in each format. */
export const recordFormats = {
  json: { type: jsonType, write: ({ record, ...at }) => recordJson(record, at) },
  jsonld: { type: jsonLdType, write: ({ record, ...at }) => recordJsonLdBytes(record, aboutRecord(record, at)) },
} as const satisfies Record<string, Writer<Resolved>>;
