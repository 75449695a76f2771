import readWorkbook, { readSheet } from 'read-excel-file/node';
import { demoTenants } from '@annexa/core';
import { demoModel } from '../../../../test/support/demo-models.js';
import { fullAnnex } from '../../../../test/support/full-annex.js';
import { openPackage } from '../../../../test/support/open-package.js';
import { annexXlsx } from './annex-xlsx.js';

const bytesOf = (model = fullAnnex) => Buffer.from(annexXlsx(model));

test('a sheet for the cover, for the text of each part, and for each table, named after what they are', async () => {
  const names = (await readWorkbook(bytesOf())).map(({ sheet }) => sheet);
  expect(names).toEqual([
    'Verzeichnis und Anlagen',
    'I Verzeichnis',
    'II Breite Tabelle',
    'II.1 Empfänger im Überblick',
    'II Leere Tabelle',
    'II Leere Tabelle (2)',
    'Unterschriften alle',
  ]);
});

test('a table is data: its heads, then its rows, whole numbers and ISO dates with their type', async () => {
  expect(await readSheet(bytesOf(), 'II.1 Empfänger im Überblick')).toEqual([
    ['Empfänger', 'Seit', 'Anzahl', 'Notiz'],
    ['Daily\nkey: daily', new Date('2025-05-16T00:00:00Z'), 42, '=1+1\n-2\n@x\n+49 30'],
    ['_x0041_', '2026-02-30', '007', null],
  ]);
});

test('a part is clause, label and text, in the order of the document', async () => {
  expect(await readSheet(bytesOf(), 'I Verzeichnis')).toEqual([
    ['I', 'Verzeichnis', null],
    ['I.1', 'Wer', null],
    ['I.1', 'Name', 'Ada'],
    ['I.2', null, null],
    ['I.2', null, 'Absatz ohne Überschrift.'],
    ['I.2', null, 'Sein zweiter\nmit Umbruch\tund Tabulator.'],
    ['I.3', null, null],
    ['I.3', '•', 'erster Punkt'],
    ['I.3', '•', 'zweiter Punkt'],
    [null, 'Nur eine Überschrift', null],
  ]);
});

test('on every sheet the first row is bold, stays in sight and is printed on every page, and columns have widths', () => {
  const parts = openPackage(bytesOf());
  const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'));
  expect(sheets).toHaveLength(7);
  for (const [, xml] of sheets) {
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    expect(xml).toMatch(/<row r="1"><c r="A1" s="1"/);
  }
  expect(parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles/g)).toHaveLength(7);
});

test('nothing is a formula, and what looks like one stays a text when it is edited', () => {
  const parts = openPackage(bytesOf());
  expect(Object.values(parts).filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  expect(parts['xl/worksheets/sheet4.xml']).toMatch(/s="4" t="inlineStr"><is><t xml:space="preserve">=1\+1/);
  expect(parts['xl/styles.xml']).toContain('quotePrefix="1"');
});

test('a text longer than a cell goes on in the row below', async () => {
  const long = `${'a'.repeat(32_766)}😀${'b'.repeat(40_000)}`;
  const model = { ...fullAnnex, cover: { ...fullAnnex.cover, facts: [], summary: [long] } };
  const rows = await readSheet(bytesOf(model), 1);
  const texts = rows.slice(2).map((row) => String(row[2] ?? ''));
  expect(texts.slice(0, 3).map(({ length }) => length)).toEqual([32_766, 32_767, 7235]);
  expect(texts.slice(0, 3).join('')).toBe(long);
});

test.each(demoTenants)('the workbook of $name opens, with its tables as they are in the annex', async ({ slug }) => {
  const model = demoModel(slug);
  const sheets = await readWorkbook(bytesOf(model));
  const tables = model.sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? []));
  const heads = sheets.map(({ data }) => data[0]);
  expect(tables.length).toBeGreaterThan(3);
  for (const { columns, rows } of tables) {
    const index = heads.findIndex((head) => head?.join() === columns.map(({ label }) => label).join());
    expect([columns[0]?.label, sheets[index]?.data.length]).toEqual([columns[0]?.label, rows.length + 1]);
    heads.splice(index, 1, []);
  }
});
