import { Readable } from 'node:stream';
import { csvOf } from './csv.js';
import type { Table } from './table.js';
import { xlsxOf } from './xlsx.js';

const formats = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: xlsxOf },
} as const;

/** A table as a file that is made while it is read: memory holds one batch, however long the table is. */
export const exportTable = (table: Table, format: keyof typeof formats): { bytes: Readable; type: string } => {
  const { type, write } = formats[format];
  return { bytes: Readable.from(write(table), { objectMode: false }), type };
};
