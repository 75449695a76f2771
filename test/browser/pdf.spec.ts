import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { ourFont, readPacked } from '../pdf/packed-pdf';
import { readPdf, readTagging } from '../pdf/read-pdf';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex } from './lived-in-tenant';
import { downloadAnnex } from './portal-steps';

const the = browserWorld();
let acme: TestTenant;
let annex: string;
beforeAll(async () => {
  acme = await demoLike(the, 'acme');
  const body = { activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P5M' } } } };
  expect((await ask(the, 'PATCH /v1/settings', { token: acme.tokens.admin, ifMatch: 2, body })).status).toBe(200);
  annex = await issueAnnex(the, acme);
});

const listed = (page: Page, name: string) =>
  page.getByRole('table', { name: 'Issued annexes' }).getByRole('link', { name });

const openReader = async () => {
  const { page } = await the.as(acme, 'legal', { acceptDownloads: true });
  await page.goto('/annex');
  await listed(page, 'View annex 1').click();
  return { page, reader: page.getByRole('dialog', { name: 'Annex 1, instruction 3' }) };
};

/** Number of the first page of the stored PDF that has these words. */
const pageWith = async (page: Page, words: string): Promise<number> => {
  const bytes = await (await page.request.get(`/v1/annexes/${annex}/pdf`)).body();
  return (await readPdf(bytes)).pages.findIndex((text) => text.includes(words)) + 1;
};

/** How many pixels of a painted page are neither white nor transparent. */
const inkOf = (page: Page): Promise<number> =>
  page.locator('[data-page="1"] canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at]! < 128 && data[at + 3]! > 128) dark += 1;
    return dark;
  });

it('an issued annex is read in the page: painted, and its words can be selected', async () => {
  const { page, reader } = await openReader();
  await reader.getByRole('group', { name: /^Page 1 of \d+$/ }).waitFor();
  await page.locator('[data-page="1"] canvas').waitFor();
  expect(await inkOf(page)).toBeGreaterThan(500);
  // Pages are drawn when they come near: the one with the chosen period is gone to.
  const number = await pageWith(page, '5 months');
  await reader.getByRole('textbox', { name: 'Page' }).fill(String(number));
  await page.keyboard.press('Enter');
  const words = page.locator(`[data-page="${number}"] .pdf-words`);
  await words.filter({ hasText: '5 months' }).waitFor();
  const selected = await words.evaluate((layer) => {
    getSelection()?.selectAllChildren(layer);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('5 months');
  await reader.getByRole('button', { name: 'Close' }).click();
  await reader.waitFor({ state: 'hidden' });
  const opener = await listed(page, 'View annex 1').elementHandle();
  await page.waitForFunction((link) => link === document.activeElement, opener);
});

const downloaded = async () => {
  const { page } = await the.as(acme, 'legal', { acceptDownloads: true });
  await page.goto('/annex');
  const saved = await downloadAnnex(page, 1, 'PDF');
  return { page, name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
};

it('the download is named after what it is, and its ETag, its digest and the page say the same SHA-256', async () => {
  const { page, name, bytes } = await downloaded();
  expect(name).toMatch(/^annexa-acme-gmbh-annex-1-rev-3-(draft|final)\.pdf$/);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { headers } = await page.request
    .get(`/v1/annexes/${annex}/pdf`)
    .then((answer) => ({ headers: answer.headers() }));
  expect(headers.etag).toBe(`"${sha256}"`);
  expect(await page.locator('[data-annex="1"] code').innerText()).toBe(`${sha256.slice(0, 12)}…`);
  const again = await page.request.get(`/v1/annexes/${annex}/pdf`, { headers: { 'if-none-match': `"${sha256}"` } });
  expect(again.status()).toBe(304);
});

const languageOf = async (bytes: Buffer): Promise<string | undefined> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  return (info as { Language?: string }).Language;
};

it('what is downloaded says the chosen periods, in a tagged PDF with language, title, outline and its own fonts', async () => {
  const { bytes } = await downloaded();
  const { pages, title, outline, scripts } = await readPdf(bytes);
  const text = pages.join(' ');
  expect(text).toContain(
    'Retention of interaction logs User Interaction Logging 5 months from collection Chosen by the customer.',
  );
  expect(text).not.toContain('14 months');
  expect(title).toBe('Record of Processing and DPA Annex');
  expect(outline.length).toBeGreaterThan(5);
  expect(scripts).toBeNull();
  expect(await languageOf(bytes)).toBe('en');
  const { unsound, fonts, notEmbedded } = readPacked(bytes);
  expect([unsound, notEmbedded]).toEqual([[], []]);
  expect(fonts.every((font) => ourFont.test(font))).toBe(true);
  const { marked, roles } = await readTagging(bytes);
  expect(marked).toBe(true);
  expect(roles.flat()).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'P']));
});

it('issuing once more makes no other annex: the same model is the same document', async () => {
  const { page } = await the.as(acme, 'legal');
  await page.goto('/annex');
  const title = 'Issue annex of instruction 3';
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: title }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
  await page.locator('#live-region', { hasText: 'Nothing has changed since annex 1' }).waitFor({ state: 'attached' });
  expect(await page.locator('[data-annex]').count()).toBe(1);
  const { status, body } = await ask(the, 'GET /v1/annexes', { token: acme.tokens.legal });
  expect([status, body]).toMatchObject([200, { items: [{ id: annex }], next_cursor: null }]);
});

it.each([
  ['de', '5 Monate ab Erhebung', '23. November 2026'],
  ['fr', '5 mois à compter de la collecte', '23 novembre 2026'],
])('an annex in %s says the chosen period and its dates in that language', async (language, period, day) => {
  const { page } = await the.as(acme, 'legal');
  const made = await ask(the, 'POST /v1/annexes', { token: acme.tokens.legal, body: { language } });
  expect(made.status).toBe(201);
  const { id, number } = made.body as { id: string; number: number };
  await page.goto('/annex');
  await listed(page, `View annex ${number}`).waitFor();
  const bytes = await (await page.request.get(`/v1/annexes/${id}/pdf`)).body();
  const text = (await readPdf(bytes)).pages.join(' ');
  expect([await languageOf(bytes), text.includes(period), text.includes(day)]).toEqual([language, true, true]);
  expect(text).not.toMatch(/5 months|November 23|23 November 2026/);
});
