import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from '../table.js';

/** Spreadsheets take a file without it for the code page of the machine. */
const byteOrderMark = '\uFEFF';

/** Where a cell begins for a program that splits at something else than commas, as in most of Europe, and a formula. */
const hiddenFormula = /([;\t\r\n]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

const harmless = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(hiddenFormula, "$1'") : cell);

/**
 * Lines of RFC 4180. A cell, or a part of one, that a spreadsheet would run as a formula gets an apostrophe in front, and
 * every text is quoted (OWASP, "CSV Injection").
 */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: 'windows', escape_formulas: true, quoted_string: true, quoted_empty: false },
  );

/** The head of a file: the mark that says UTF-8, and the names of the columns. */
export const csvHead = (columns: readonly string[]): string => byteOrderMark + csvLines([columns]);

/** A table as lines of RFC 4180 in UTF-8, batch by batch. */
export const csvOf = async function* ({ columns, batches }: Table): AsyncGenerator<string> {
  yield csvHead(columns);
  for await (const rows of batches) yield csvLines(rows);
};
