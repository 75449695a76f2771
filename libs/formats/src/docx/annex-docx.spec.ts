import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { encode } from 'uqr';
import { demoTenants } from '@annexa/core';
import { demoModel } from '../../../../test/support/demo-models.js';
import { fullAnnex } from '../../../../test/support/full-annex.js';
import { openPackage, wordText } from '../../../../test/support/open-package.js';
import { annexDocx } from './annex-docx.js';

const documentOf = (model = fullAnnex) => openPackage(annexDocx(model))['word/document.xml'] ?? '';
const textOf = (xml: string) => xml.replaceAll(/<[^>]*>/g, '');
const styled = (xml: string, style: string): string[] =>
  (xml.match(/<w:p>.*?<\/w:p>/g) ?? []).filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`)).map(textOf);

test('parts and clauses are real headings, with their numbers as printed', () => {
  const xml = documentOf();
  expect(styled(xml, 'Title')).toEqual(['Verzeichnis und Anlagen']);
  expect(styled(xml, 'Heading1')).toEqual(['I Verzeichnis', 'II Breite Tabelle', 'Unterschriften: [alle] */?\\']);
  expect(styled(xml, 'Heading2')).toEqual(['I.1 Wer', 'Nur eine Überschrift', 'II.1 Empfänger']);
  expect(styled(xml, 'BodyText').slice(0, 1)).toEqual(['I.2 Absatz ohne Überschrift.']);
  expect(styled(xml, 'ListBullet')).toEqual(['erster Punkt', 'zweiter Punkt']);
  const styles = openPackage(annexDocx(fullAnnex))['word/styles.xml'];
  expect(styles).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?<w:outlineLvl w:val="0"\/>/);
});

test.each([{ slug: 'full' }, ...demoTenants])(
  'the head row of every table repeats, no row is split ($slug)',
  ({ slug }) => {
    const model = slug === 'full' ? fullAnnex : demoModel(slug);
    const xml = documentOf(model);
    const tables = model.sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
    const grids = xml.match(/<w:tbl><w:tblPr><w:tblStyle w:val="Grid"\/>.*?<\/w:tbl>/g) ?? [];
    expect(grids).toHaveLength(tables.length);
    grids.forEach((grid, index) => {
      const [head, ...rows] = grid.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
      expect(head).toContain('<w:tblHeader/>');
      expect((head?.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map(textOf)).toEqual(
        tables[index]?.columns.map(({ label }) => label.replaceAll('&', '&amp;')),
      );
      expect(rows).toHaveLength(tables[index]?.rows.length ?? 0);
      expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toEqual([]);
    });
    const rows = xml.match(/<w:tr>/g) ?? [];
    expect(xml.match(/<w:tr><w:trPr><w:cantSplit\/>/g)).toHaveLength(rows.length);
  },
);

test('the page turns where the annex does, and back', () => {
  const turns = [...documentOf().matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"( w:orient="landscape")?\/>/g)];
  expect(turns.map(([, width, height, turned]) => [width, height, Boolean(turned)])).toEqual([
    ['11906', '16838', false],
    ['16838', '11906', true],
    ['11906', '16838', false],
  ]);
});

test('tables never touch, and the last thing before the end is a paragraph', () => {
  expect(documentOf()).not.toMatch(/<\/w:tbl>(<w:tbl>|<w:sectPr>)/);
});

test('title and language are in the properties; head, foot and page x of y are in the margins', () => {
  const parts = openPackage(annexDocx(fullAnnex));
  expect(parts['docProps/core.xml']).toContain('<dc:title>Verzeichnis und Anlagen</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:language>de</dc:language>');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"');
  expect(textOf(parts['word/header1.xml'] ?? '').trim()).toBe('Söhne &amp; Co. · Anlage 3 · Entwurf');
  const foot = parts['word/footer1.xml'] ?? '';
  expect(textOf(foot).trim()).toBe('Seite 1 von 1SHA-256 abc');
  expect([...foot.matchAll(/w:instr=" (\w+) "/g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
});

test('a draft has its word across every page, a final annex has none', () => {
  const headOf = (watermark: string | null) => openPackage(annexDocx({ ...fullAnnex, watermark }))['word/header1.xml'];
  expect(headOf('ENTWURF')).toContain('string="ENTWURF"');
  expect(headOf(null)).not.toContain('<v:shape');
});

test('a figure is a picture of its code, with its words for those who cannot see it', () => {
  const parts = unzipSync(annexDocx(fullAnnex));
  const png = Buffer.from(parts['word/media/picture1.png'] ?? []);
  const { data, size } = encode('https://annexa.example/verify/ABCD-EFGH', { ecc: 'M', border: 4 });
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size * 8, size * 8]);
  const pixels = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  // A row is its filter and a byte for each module; eight rows make a module.
  const dark = data.map((row, y) => row.map((_, x) => pixels[y * 8 * (1 + size) + 1 + x] === 0));
  expect(dark).toEqual(data);
  expect(documentOf()).toContain('descr="QR-Code mit der Adresse der Prüfung"');
});

test('a party has a line for each thing, empty where it is to be filled in by hand', () => {
  const xml = documentOf();
  const tables = xml.match(/<w:tbl><w:tblPr><w:tblStyle w:val="Signature"\/>.*?<\/w:tbl>/g) ?? [];
  const cells = tables.map((table) => (table.match(/<w:tc>.*?<\/w:tc>/g) ?? []).map(textOf));
  expect(cells).toEqual([
    ['Name', 'Ada', 'Datum', ''],
    ['Ort', ''],
  ]);
  expect(wordText(annexDocx(fullAnnex))).toContain('Für den Verantwortlichen\nName\nAda');
});
