import { parse } from 'csv-parse/sync';
import { fullAnnex } from '../../../../test/support/full-annex.js';
import { annexCsv } from './annex-csv.js';

const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(annexCsv(fullAnnex));
const records = (): Record<string, string>[] => parse(text(), { bom: true, columns: true });

test('one row for each value, with everything that says where it stands', () => {
  const rows = records();
  expect(Object.keys(rows[0] ?? {})).toEqual(['part', 'clause', 'heading', 'table', 'row', 'column', 'value']);
  const at = (value: string) => Object.values(rows.find((row) => row.value === value) ?? {});
  expect(at('42')).toEqual([
    'II Breite Tabelle',
    'II.1',
    'Empfänger',
    'Empfänger im Überblick',
    'Daily\nkey: daily',
    'Anzahl',
    '42',
  ]);
  expect(at('Absatz ohne Überschrift.')).toEqual(['I Verzeichnis', 'I.2', '', '', '', '', 'Absatz ohne Überschrift.']);
  expect(at('Söhne & Co. <KG>\nzweite Zeile').slice(0, 5)).toEqual(['Verzeichnis und Anlagen', '', '', '', 'Kunde']);
  expect(
    rows.filter(({ row }) => row === 'Für den Verantwortlichen').map(({ column, value }) => [column, value]),
  ).toEqual([
    ['Name', 'Ada'],
    ['Datum', ''],
  ]);
});

test('UTF-8 with its mark, lines end as RFC 4180 says, and no field begins a formula', () => {
  expect(text().charAt(0)).toBe('\uFEFF');
  expect(text().endsWith('\r\n')).toBe(true);
  const fields = records()
    .flatMap((row) => Object.values(row))
    .flatMap((field) => field.split(/[;\t\r\n]/));
  expect(fields.filter((field) => /^\s*[=+\-@\t\r]/.test(field))).toEqual([]);
  expect(fields).toContain("'=1+1");
});
