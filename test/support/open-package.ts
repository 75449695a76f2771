import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';

/** The parts of an office document by path, as text. */
export const openPackage = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (xml: string): string =>
  xml.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '');

const excelEscape = /_x([0-9A-F]{4})_/g;

/** Every cell of a workbook as a person reads it: serial numbers of dates as ISO dates; with the names of the sheets. */
export const workbookText = (bytes: Uint8Array): string => {
  const parts = openPackage(bytes);
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'));
  const cells = sheets.flatMap(([, xml]) =>
    [...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d)"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g)].map(
      ([, style, text, value]) => {
        if (text !== undefined)
          return decoded(text).replaceAll(excelEscape, (_, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          );
        return style === '3' ? new Date((Number(value) - 25_569) * 86_400_000).toISOString().slice(0, 10) : value;
      },
    ),
  );
  return cells.join('\n');
};

/** Every text of a Word document with its margins, paragraph by paragraph; what a picture shows in words counts. */
export const wordText = (bytes: Uint8Array): string => {
  const parts = openPackage(bytes);
  const all = ['word/header1.xml', 'word/document.xml', 'word/footer1.xml'].map((path) => parts[path] ?? '').join('');
  const seen = all
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:br/>', '\n')
    .replaceAll('<w:tab/>', '\t')
    .replaceAll(/<wp:docPr[^>]* descr="([^"]*)"\/>|<v:textpath style[^>]* string="([^"]*)"\/>/g, '$1$2\n')
    .replaceAll(/<[^>]*>/g, '');
  return decoded(seen);
};

/** Every field of a CSV file, apostrophes in front of would-be formulas taken off. */
export const csvText = (bytes: Uint8Array): string => {
  const rows: string[][] = parse(Buffer.from(bytes), { bom: true });
  return rows
    .flat()
    .join('\n')
    .replaceAll(/(^|[;\t\r\n]\s*)'(?=[=+\-@\t\r＝＋－＠])/g, '$1');
};

const token = /<\?xml[^?]*\?>|<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot);/y;
// oxlint-disable-next-line no-control-regex -- what production 2 of XML 1.0 leaves out
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** → where a text stops being well-formed XML 1.0: "" where it never does. */
export const xmlTrouble = (xml: string): string => {
  if (notXml.test(xml) || !xml.isWellFormed()) return 'a character that XML cannot hold';
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const found = token.exec(xml);
    if (!found) return xml.slice(at, at + 60);
    const [all, end, name, empty] = found;
    if (name && !end && !empty) open.push(name);
    if (end && open.pop() !== name) return all;
    at += all.length;
  }
  return open.join(' ');
};
