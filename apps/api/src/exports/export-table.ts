import { Readable } from 'node:stream';
import { csvOf, type Table, xlsxOf } from '@annexa/formats';

/** Media types of tables. */
export const tableTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const writers = { csv: csvOf, xlsx: xlsxOf } as const;

/** A table as a file that is made while it is read: memory holds one batch, however long the table is. */
export const exportTable = (table: Table, format: keyof typeof writers): { bytes: Readable; type: string } => ({
  bytes: Readable.from(writers[format](table), { objectMode: false }),
  type: tableTypes[format],
});
