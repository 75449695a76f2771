import type { AnnexModel } from '@annexa/core';
import { coreProperties } from '../ooxml/core-properties.js';
import { packParts } from '../ooxml/package.js';
import { annexSheets } from './annex-sheets.js';
import type { Sheet } from './sheet.js';
import { sheetEnd, sheetHead, sheetRow } from './sheet-xml.js';
import { sheetPath, workbookParts } from './workbook-parts.js';

const sheetXml = (sheet: Sheet): string =>
  sheetHead(sheet.columns, sheet) + sheet.rows.map((row, index) => sheetRow(row, index + 2)).join('') + sheetEnd(sheet);

/**
 * The annex as a workbook: one sheet for the cover, one for the text of each part and one for each table; numbers and ISO
 * dates have their type, and no text is a formula. The same annex gives the same bytes.
 */
export const annexXlsx = (model: AnnexModel): Uint8Array => {
  const sheets = annexSheets(model);
  return packParts({
    ...workbookParts(
      sheets.map(({ name }) => name),
      coreProperties(model),
    ),
    ...Object.fromEntries(sheets.map((sheet, index) => [sheetPath(index), sheetXml(sheet)])),
  });
};
