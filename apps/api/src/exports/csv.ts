import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './table.js';

/** Spreadsheets take a file without it for the code page of the machine. */
const byteOrderMark = '\uFEFF';

/** Where a cell begins for a program that splits at something else than commas, as in most of Europe, and a formula. */
const hiddenFormula = /([;\t\r\n]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

const harmless = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(hiddenFormula, "$1'") : cell);

/**
 * Lines of RFC 4180 in UTF-8. A cell, or a part of one, that a spreadsheet would run as a formula gets an apostrophe in
 * front, and every text is quoted (OWASP, "CSV Injection").
 */
export const csvOf = async function* ({ columns, batches }: Table): AsyncGenerator<string> {
  const lines = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => row.map(harmless)),
      { record_delimiter: 'windows', escape_formulas: true, quoted_string: true, quoted_empty: false },
    );
  yield byteOrderMark + lines([columns]);
  for await (const rows of batches) yield lines(rows);
};
