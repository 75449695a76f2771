import { AnnexModel, demoTenants } from '@annexa/core';
import { printedStrings } from '../../../test/support/annex-strings.js';
import { frozen } from '../../../test/support/core-fixtures.js';
import { demoModel } from '../../../test/support/demo-models.js';
import { fullAnnex } from '../../../test/support/full-annex.js';
import { csvText, openPackage, wordText, workbookText, xmlTrouble } from '../../../test/support/open-package.js';
import { annexCsv, annexDocx, annexXlsx } from './index.js';

const models: [string, AnnexModel][] = [
  ...demoTenants.map(({ slug }): [string, AnnexModel] => [slug, demoModel(slug)]),
  ['every member', fullAnnex],
];
const formats = { DOCX: annexDocx, XLSX: annexXlsx, CSV: annexCsv };
const read = { DOCX: wordText, XLSX: workbookText, CSV: csvText };
const each = models.flatMap(([name, model]) =>
  Object.entries(formats).map(([format, write]) => ({ name, model, format: format as keyof typeof formats, write })),
);

const inLines = (text: string) => text.replaceAll(/\r\n?/g, '\n');

// oxlint-disable-next-line no-control-regex -- what is shown as U+FFFD where it cannot be held
const notHeld = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFD]/g;

/** Each of these stands in front of every text of a hostile tenant. */
const hostile = [
  '=HYPERLINK("https://evil.example";"x")',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  'a;=1+1',
  '\uFF1D1',
  "'=1",
  '<w:p>&amp;</w:p>',
  ']]>',
  'a\u0000b\u0001\u000B\u001F\uFFFEc',
  '\uD800 lone',
  '_x000D_ _x0041_',
  '\u202Eמימין\u202C',
  'مؤسسة',
  '😀'.repeat(40),
  'long '.repeat(2000),
  '{page} &P &amp; "quoted"',
];

/** The same annex, each of its strings with something hostile in front; the enums stay. */
const spoiled = (model: AnnexModel, index: number): AnnexModel =>
  JSON.parse(JSON.stringify(model), (key, value: unknown) => {
    if (typeof value !== 'string' || /^(id|lang|status|page)$/.test(key)) return value;
    // A code holds 500 characters at most.
    return (key === 'qr' ? (hostile[index] ?? '').slice(0, 400) : hostile[index]) + value;
  });

test.each(each)('every string of the annex of $name is in the text of its $format', ({ model, format, write }) => {
  const text = read[format](write(frozen(model)));
  const strings = printedStrings(model);
  expect(strings.length).toBeGreaterThan(40);
  expect(strings.filter((one) => !text.includes(inLines(one)))).toEqual([]);
});

test.each(each)('the same annex gives the same $format ($name)', ({ model, write }) => {
  expect(Buffer.compare(write(model), write(AnnexModel.parse(structuredClone(model))))).toBe(0);
});

test.each(Object.entries(formats))('another annex gives another %s', (_, write) => {
  const other = { ...fullAnnex, cover: { ...fullAnnex.cover, notice: 'Anderes' } };
  expect(Buffer.compare(write(fullAnnex), write(other))).not.toBe(0);
});

describe.each(hostile.map((text, index) => ({ text: text.slice(0, 30), index })))(
  'an annex full of $text',
  ({ index }) => {
    const model = spoiled(fullAnnex, index);

    test.each(['DOCX', 'XLSX'] as const)('is a %s of well-formed XML', (format) => {
      const parts = Object.entries(openPackage(formats[format](model))).filter(([path]) => !path.endsWith('.png'));
      expect(parts.map(([path, xml]) => [path, xmlTrouble(xml)]).filter(([, trouble]) => trouble)).toEqual([]);
    });

    test.each(['DOCX', 'XLSX', 'CSV'] as const)('is whole in its %s, but for what the format cannot hold', (format) => {
      const shown = (text: string) =>
        inLines(text)
          .replaceAll(notHeld, '?')
          .replaceAll(/'(?==)/g, '');
      const text = shown(read[format](formats[format](model)));
      expect(printedStrings(model).filter((one) => !text.includes(shown(one.toWellFormed())))).toEqual([]);
    });
  },
);

test('what is not printed is in none of them: the checks and the anchors', () => {
  const texts = Object.entries(formats).map(([format, write]) => read[format as keyof typeof read](write(fullAnnex)));
  expect(texts.filter((text) => /A1\.1|A2\.1|A8\.1|\bwide\b|undefined|null|NaN|\[object/.test(text))).toEqual([]);
});
