import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Table } from '../table.js';
import { noMoment } from '../ooxml/package.js';
import { declared } from '../ooxml/xml.js';
import { sheetEnd, sheetHead, sheetRow } from './sheet-xml.js';
import { sheetPath, workbookParts } from './workbook-parts.js';

/** A workbook with one sheet, written as the rows come: a ZIP file needs no more than the part it is in. */
export const xlsxOf = async function* ({ name, columns, batches }: Table): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  const open = (path: string) => {
    const file = new ZipDeflate(path);
    file.mtime = noMoment;
    zip.add(file);
    return file;
  };
  for (const [path, text] of Object.entries(workbookParts([name]))) open(path).push(strToU8(declared + text), true);
  const sheet = open(sheetPath(0));
  sheet.push(strToU8(declared + sheetHead(columns, {})));
  let next = 2;
  for await (const rows of batches) {
    sheet.push(strToU8(rows.map((cells, index) => sheetRow(cells, next + index)).join('')));
    next += rows.length;
    yield* made.splice(0);
  }
  sheet.push(strToU8(sheetEnd({})), true);
  zip.end();
  yield* made.splice(0);
};
