import { namespace } from '../ooxml/package.js';
import { escapeXml } from '../ooxml/xml.js';
import type { SheetCell, SheetLook } from './sheet.js';
import { format } from './style-sheet.js';

/** Longest text of a cell in Excel. */
export const mostText = 32_767;
/** Excel takes no longer head of a page, and the rest of the line needs some of it. */
const mostHead = 200;

/** Text as Excel reads it: what looks like its own escape is escaped, or it would be one character (ECMA-376, 22.4.2.4). */
export const excelText = (text: string): string =>
  escapeXml(text.slice(0, mostText)).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** What a person who edits the cell would turn into a formula. */
const formulaLike = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Days since the beginning of Excel's time (ECMA-376, 18.17.4.1). */
const serialOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

const textCell = (text: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${excelText(text)}</t></is></c>`;

/** Texts are texts, never formulas, whatever they begin with. `at`: address, e.g. B7. */
const cell = (value: SheetCell, at: string): string => {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${at}" s="${format.number}"><v>${value}</v></c>`;
  if (typeof value === 'string') return textCell(value, at, formulaLike.test(value) ? format.quoted : format.text);
  if ('date' in value) return `<c r="${at}" s="${format.date}"><v>${serialOf(value.date)}</v></c>`;
  return textCell(value.strong, at, format.strong);
};

/** A, B … Z, AA, AB … */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** One row; `number` counts from 1. */
export const sheetRow = (cells: readonly SheetCell[], number: number): string =>
  `<row r="${number}">${cells.map((value, index) => cell(value, columnName(index) + number)).join('')}</row>`;

const columnsXml = (widths: readonly number[]): string => {
  const all = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return all.length > 0 ? `<cols>${all.join('')}</cols>` : '';
};

/** A sheet up to its rows and with its first one, which is bold and stays in sight. */
export const sheetHead = (columns: readonly string[], { widths = [] }: SheetLook): string => {
  const first = columns.map((name, index) => textCell(name, `${columnName(index)}1`, format.head)).join('');
  return `<worksheet xmlns="${namespace.sheet}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml(widths)}<sheetData><row r="1">${first}</row>`;
};

/** Head of a printed page; an ampersand would begin a code. */
const pageHead = (text: string): string => excelText(`&L${text.slice(0, mostHead).replaceAll('&', '&&')}`);

/** A sheet from its rows to its end: A4, as wide as the page. */
export const sheetEnd = ({ landscape = false, head }: SheetLook): string => {
  const top = head === undefined ? '' : `<oddHeader>${pageHead(head)}</oddHeader>`;
  return `</sheetData><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/><headerFooter>${top}<oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
};
