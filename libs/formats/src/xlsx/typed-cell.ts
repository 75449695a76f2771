import type { SheetCell } from './sheet.js';

/** Whole numbers that a spreadsheet shows as they are written; "007" and "1.0" are names, and 16 digits lose some. */
const wholeNumber = /^(0|-?[1-9]\d{0,14})$/;
const isoDate = /^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/;

/** A date that exists: 30 February is a text. */
const isDate = (text: string): boolean => {
  const at = isoDate.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Lines of the annex as a cell: a number or a date where it is nothing else, or the lines below each other. */
export const typedCell = (lines: readonly string[]): SheetCell => {
  const text = lines.join('\n');
  if (wholeNumber.test(text)) return Number(text);
  // Excel holds 1900 for a leap year: its days before March are not ours.
  if (isDate(text) && text >= '1900-03-01') return { date: text };
  return text === '' ? null : text;
};
