import { corePropertiesType } from '../ooxml/core-properties.js';
import { contentTypes, namespace, relationships } from '../ooxml/package.js';
import { escapeXml } from '../ooxml/xml.js';
import { excelText } from './sheet-xml.js';
import { styleSheet } from './style-sheet.js';

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Path of a sheet in the package; counts from 0. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The first row is printed anew on every page (ECMA-376, 18.2.5). */
const printTitles = (name: string, index: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`;

const workbook = (names: readonly string[]): string => {
  const sheets = names.map(
    (name, index) => `<sheet name="${excelText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${namespace.sheet}" xmlns:r="${namespace.relationships}"><sheets>${sheets.join('')}</sheets><definedNames>${names.map(printTitles).join('')}</definedNames></workbook>`;
};

/** The parts of a workbook besides its sheets (ECMA-376 part 1, 12.3). `properties`: title and so on, if it has any. */
export const workbookParts = (names: readonly string[], properties?: string): Record<string, string> => ({
  '[Content_Types].xml': contentTypes({
    ...(properties ? { 'docProps/core.xml': corePropertiesType } : {}),
    'xl/workbook.xml': `${types}.sheet.main+xml`,
    'xl/styles.xml': `${types}.styles+xml`,
    ...Object.fromEntries(names.map((_, index) => [sheetPath(index), `${types}.worksheet+xml`])),
  }),
  '_rels/.rels': relationships([
    ['officeDocument', 'xl/workbook.xml'],
    ...(properties ? [['metadata/core-properties', 'docProps/core.xml'] as const] : []),
  ]),
  ...(properties ? { 'docProps/core.xml': properties } : {}),
  'xl/workbook.xml': workbook(names),
  'xl/_rels/workbook.xml.rels': relationships([
    ...names.map((_, index) => ['worksheet', sheetPath(index).slice('xl/'.length)] as const),
    ['styles', 'styles.xml'],
  ]),
  'xl/styles.xml': styleSheet,
});
