import { namespace } from '../ooxml/package.js';

/** Number of each cell format in the style sheet. */
export const format = { head: 1, text: 2, date: 3, quoted: 4, number: 5, strong: 6 } as const;

const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const cellFormat = (attributes: string, alignment = wrapped): string =>
  `<xf xfId="0" ${attributes} applyAlignment="1">${alignment}</xf>`;

/** By number; 164 is the first number format of one's own, and a quote prefix keeps an edited text a text (ECMA-376, 18.8). */
const formats = [
  '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellFormat('numFmtId="0" fontId="1" fillId="0" borderId="1" quotePrefix="1" applyFont="1" applyBorder="1"'),
  cellFormat('numFmtId="0" fontId="0" fillId="0" borderId="0"'),
  cellFormat('numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"', top),
  cellFormat('numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1"'),
  cellFormat('numFmtId="0" fontId="0" fillId="0" borderId="0"', top),
  cellFormat('numFmtId="0" fontId="1" fillId="0" borderId="0" quotePrefix="1" applyFont="1"'),
];

const font = (bold: string): string => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;

/** xl/styles.xml: every format that a sheet of ours uses. */
export const styleSheet = `<styleSheet xmlns="${namespace.sheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
