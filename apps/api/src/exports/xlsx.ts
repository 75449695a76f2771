import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell, Table } from './table.js';

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org';
const main = `${office}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Longest text of a cell in Excel. */
const mostText = 32_767;
// oxlint-disable-next-line no-control-regex -- exactly what XML 1.0 cannot hold
const noXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text in XML; what looks like Excel's own escape is escaped, or it would be read as one character (ECMA-376, 22.4.2.4). */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(noXml, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Texts are texts, never formulas, whatever they begin with. `at`: address, e.g. B7. */
const cell = (value: Cell, at: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xml(value.slice(0, mostText))}</t></is></c>`;
};

/** Columns up to Z: no table of ours has more. */
const columnName = (index: number): string => String.fromCharCode(65 + index);

const row = (cells: readonly Cell[], number: number): string =>
  `<row r="${number}">${cells.map((value, index) => cell(value, columnName(index) + number)).join('')}</row>`;

/** The parts of a workbook with one sheet, besides the sheet itself (ECMA-376 part 1). */
const parts = (name: string): Record<string, string> => ({
  '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="${xml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
});

/** The first line stays in sight. */
const sheetHead = `${declared}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;

/** A workbook with one sheet, written as the rows come: a ZIP file needs no more than the part it is in. */
export const xlsxOf = async function* ({ name, columns, batches }: Table): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const open = (path: string) => {
    const file = new ZipDeflate(path);
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(parts(name))) open(path).push(strToU8(declared + text), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(sheetHead + row(columns, 1)));
  let next = 2;
  for await (const rows of batches) {
    sheet.push(strToU8(rows.map((cells, index) => row(cells, next + index)).join('')));
    next += rows.length;
    yield* made.splice(0);
  }
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* made.splice(0);
};
