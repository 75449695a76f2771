import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnnexModel } from '@annexa/core';
import { GlyphMissing } from '@annexa/pdf';
import { hostileTexts } from './hostile-text';
import { readPdf, squeezed } from './read-pdf';
import { smallAnnex } from './sample-annex';
import { closePrinters, testPrinter } from './test-printer';

jest.setTimeout(120_000);

const hits: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'annexa-canary-'));
const canaryFile = join(folder, 'canary.txt');
let canary: Server;

beforeAll(async () => {
  writeFileSync(canaryFile, 'CANARY-FILE-CONTENT');
  canary = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('CANARY-HTTP-CONTENT');
  });
  await new Promise<void>((listening) => canary.listen(0, () => listening()));
});

afterAll(async () => {
  await closePrinters();
  rmSync(folder, { recursive: true });
  await new Promise((closed) => canary.close(closed));
});

const port = () => (canary.address() as AddressInfo).port;

/** The text in every place where the model can hold one. */
function everywhere(text: string): AnnexModel {
  const base = smallAnnex(text, text);
  const table = {
    caption: text,
    columns: [
      { label: text, width: 50 },
      { label: text, width: 50 },
    ],
    rows: [{ head: [text], cells: [[text, text]] }],
  };
  return {
    ...base,
    subtitle: text,
    running: { head: text.slice(0, 100), foot: text.slice(0, 100), page: 'Page {page} of {pages}' },
    cover: { facts: [{ label: text, value: [text, text] }], summary: [text], notice: text },
    sections: [
      {
        id: 'a',
        number: '1',
        heading: text,
        landscape: false,
        blocks: [
          { heading: text, paragraphs: [text] },
          { list: [text] },
          { facts: [{ label: text, value: [text] }] },
          { table },
        ],
      },
    ],
  };
}
const PLACES = 18;

test('whatever a tenant types appears as literal text, in every place, and reaches nothing', async () => {
  const printer = await testPrinter();
  const lost: string[] = [];
  for (const text of hostileTexts(port(), canaryFile)) {
    const read = await readPdf(await printer.print(everywhere(text)));
    const seen = squeezed(read.pages.join('')).split(squeezed(text.normalize('NFC'))).length - 1;
    if (seen < PLACES) lost.push(`${seen} × ${text.slice(0, 80)}`);
    expect([read.links, read.openAction, read.scripts]).toEqual([[], null, null]);
    expect(read.pages.join('')).not.toMatch(/CANARY-(FILE|HTTP)-CONTENT/);
  }
  expect(lost).toEqual([]);
  expect(hits).toEqual([]);
});

test('the preview escapes too, and forbids everything by policy', async () => {
  const printer = await testPrinter();
  for (const text of hostileTexts(port(), canaryFile).filter((hostile) => hostile.includes('<'))) {
    const html = printer.html(everywhere(text));
    expect(html).not.toContain(text);
    expect(html).toContain('default-src &#x27;none&#x27;');
  }
});

test('a word of 10,000 letters wraps in every place: no letter is lost', async () => {
  const printer = await testPrinter();
  const { pages } = await readPdf(await printer.print(everywhere('W'.repeat(10_000))));
  const inTheMargins = 2 * 100 * pages.length;
  const printed = squeezed(pages.join('')).match(/W/g)?.length ?? 0;
  expect(printed - inTheMargins).toBeGreaterThanOrEqual((PLACES - 2) * 10_000);
});

test.each([
  [
    'a Japanese company name',
    '株式会社グローベックス',
    ['株', '式', '会', '社', 'グ', 'ロ', 'ー', 'ベ', 'ッ', 'ク', 'ス'],
  ],
  ['an emoji', 'Thumbs 👍 up', ['👍']],
  ['a control that turns the reading order', 'invoice\u202efdp.exe', ['\u202e']],
  ['a control character', 'a\u0000b\u0007', ['\u0000', '\u0007']],
])('%s is refused by name and never printed blank', async (_, text, characters) => {
  const printer = await testPrinter();
  for (const model of [smallAnnex('Title', text), smallAnnex(text), everywhere(text)]) {
    const refusal = await printer.print(model).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(GlyphMissing);
    expect((refusal as GlyphMissing).characters).toEqual(characters);
  }
});
