import type { SheetCell } from './sheet.js';
import { mostText } from './sheet-xml.js';

/** The end of the first piece: at the end of a line if one is near, and never within a character. */
const endOfPiece = (text: string): number => {
  const line = text.lastIndexOf('\n', mostText - 1);
  if (line > mostText / 2) return line + 1;
  return /[\uD800-\uDBFF]/.test(text.charAt(mostText - 1)) ? mostText - 1 : mostText;
};

const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > mostText) {
    const end = endOfPiece(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
};

type Row = readonly SheetCell[];

const fitRow = (row: Row): Row[] => {
  const columns = row.map((cell) => (typeof cell === 'string' ? piecesOf(cell) : [cell]));
  const height = Math.max(1, ...columns.map((pieces) => pieces.length));
  return Array.from({ length: height }, (_, index) => columns.map((pieces) => pieces[index] ?? null));
};

/** Nothing of the annex is cut off: a text longer than a cell goes on in the row below. */
export const fitRows = (rows: readonly Row[]): Row[] => rows.flatMap(fitRow);
