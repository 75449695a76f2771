import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnnexModel } from '@annexa/core';
import { ourFont, readPacked } from './packed-pdf';
import { readPdf, readTagging, squeezed } from './read-pdf';
import { sampleAnnex, sampleDraft, smallAnnex } from './sample-annex';
import { closePrinters, testPrinter } from './test-printer';

jest.setTimeout(120_000);
afterAll(closePrinters);

const A4: [number, number] = [595.28, 841.89];

/** Every string of the model that a reader is to see; ids and flags are not. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'lang', 'status', 'page'].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((member) => strings(member, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => strings(member, name));
}

function bodyText(model: AnnexModel, pages: string[]): string {
  const margins = [model.running.head, model.running.foot].map(squeezed);
  const labels = (text: string) => text.replace(/Page\d+of\d+/g, '');
  return pages
    .map((page) => margins.reduce((text, margin) => text.replace(margin, ''), labels(squeezed(page))))
    .join('');
}

test('every string of the model stands in the PDF, and the running head, foot and page number on every page', async () => {
  const printer = await testPrinter();
  const model = sampleAnnex();
  const { pages } = await readPdf(await printer.print(model));
  const body = bodyText(model, pages);
  const { running, ...rest } = model;
  expect(strings(rest).filter((text) => !body.includes(squeezed(text)))).toEqual([]);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(running.head);
    expect(page).toContain(running.foot);
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  }
});

test('pages are true A4, turned only where a section asks for it', async () => {
  const printer = await testPrinter();
  const { pages, sizes } = await readPdf(await printer.print(sampleAnnex()));
  const turned = pages.map((page) => page.includes('Security measures'));
  expect(turned.filter(Boolean)).not.toEqual([]);
  expect(sizes).toEqual(turned.map((isTurned) => (isTurned ? [A4[1], A4[0]] : A4)));
});

test('a draft carries its word on every page, a final annex on none', async () => {
  const printer = await testPrinter();
  const draft = await readPdf(await printer.print(sampleDraft()));
  expect(draft.pages.filter((page) => !page.includes('DRAFT'))).toEqual([]);
  const final = await readPdf(await printer.print(sampleAnnex()));
  expect(final.pages.filter((page) => page.includes('DRAFT'))).toEqual([]);
});

test('title, sections and blocks become the outline; nothing in the file acts', async () => {
  const printer = await testPrinter();
  const model = sampleAnnex();
  const read = await readPdf(await printer.print(model));
  const wanted = model.sections.flatMap(({ number, heading, blocks }) => [
    `${number} ${heading}`,
    ...blocks.flatMap((block) => block.heading ?? []),
  ]);
  expect(read.outline.map((title) => title.replace(/\s+/g, ' '))).toEqual([model.title, ...wanted]);
  expect({ ...read, pages: [], sizes: [], outline: [] }).toEqual({
    pages: [],
    sizes: [],
    outline: [],
    links: [],
    openAction: null,
    scripts: null,
    title: model.title,
    language: model.lang,
    marked: true,
  });
});

test('no heading, caption or table head stands alone at the foot of a page', async () => {
  const printer = await testPrinter();
  const base = sampleAnnex();
  const isAlone =
    /(Custom data fields( in force)?|Field Purpose Class Source Retention|measures|Encryption|Access|Data minimisation)$/;
  const alone: string[] = [];
  for (let lines = 20; lines < 44; lines += 1) {
    const filler = { paragraphs: Array.from({ length: lines }, (_, at) => `Filler ${at}`) };
    const parts = base.sections.filter((part) => part.id === (lines % 2 ? 'part-4' : 'part-7'));
    const sections = [{ ...smallAnnex().sections[0]!, blocks: [filler] }, ...parts];
    const { pages } = await readPdf(await printer.print({ ...base, sections }));
    const bodies = pages.map((page) =>
      [base.running.head, base.running.foot, /Page \d+ of \d+/]
        .reduce<string>((text, margin) => text.replace(margin, ''), page)
        .trim(),
    );
    alone.push(...bodies.filter((body) => isAlone.test(body)).map((body) => `${lines} lines: ${body.slice(-60)}`));
  }
  expect(alone).toEqual([]);
});

/** What a program of the system says about the file; undefined where it is not installed. */
function ask(program: string, ...args: string[]): string | undefined {
  const { error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return error ? undefined : stdout + stderr;
}

const draftOf = async () => (await testPrinter()).print(sampleDraft(), { issuedAt: new Date('2026-11-23T14:05:00Z') });

test('the file is sound, tagged and embeds only the fonts of the document', async () => {
  const pdf = await draftOf();
  const { unsound, fonts, notEmbedded } = readPacked(pdf);
  expect([unsound, notEmbedded]).toEqual([[], []]);
  expect(fonts.filter((name) => !ourFont.test(name))).toEqual([]);
  expect(new Set(fonts.map((name) => ourFont.exec(name)?.[1]))).toEqual(new Set(['Sans3', 'Serif4']));
  const { marked, roles } = await readTagging(pdf);
  expect(marked).toBe(true);
  expect(roles.filter((page) => page.length < 2)).toEqual([]);
  expect([...new Set(roles.flat())]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TH', 'TD']));
});

test.each<[string, (pdf: Buffer) => Buffer]>([
  ['a byte too many', (pdf) => Buffer.concat([pdf.subarray(0, 15), Buffer.from(' '), pdf.subarray(15)])],
  ['a wrong number', (pdf) => Buffer.from(pdf.toString('latin1').replace(/(?<=\n)\d(?=\d* 0 obj\n)/, '9'), 'latin1')],
])('an unsound file is noticed: %s', async (_, damage) => {
  expect(readPacked(damage(await draftOf())).unsound).not.toEqual([]);
});

const programs = ['qpdf', 'pdfinfo', 'pdffonts'];
const absent = programs.filter((program) => spawnSync(program, ['--version']).error);
const told = absent.length > 0 ? ` (not installed, so not asked: ${absent.join(', ')})` : '';

test(`the programs of the system find the same${told}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'annexa-pdf-'));
  const file = join(folder, 'annex.pdf');
  writeFileSync(file, await draftOf());
  const sound = ask('qpdf', '--check', file) ?? 'No syntax or stream encoding errors';
  const facts = ask('pdfinfo', file) ?? 'Tagged: yes';
  const fonts = ask('pdffonts', file)?.split('\n').slice(2, -1) ?? [];
  rmSync(folder, { recursive: true });
  expect(sound).toContain('No syntax or stream encoding errors');
  expect(facts).toMatch(/Tagged: +yes/);
  expect(fonts.filter((line) => !/Source(Sans3|Serif4)\S* +CID TrueType +Identity-H +yes yes yes/.test(line))).toEqual(
    [],
  );
});
