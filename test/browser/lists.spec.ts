import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { ask } from '../support/ask';
import { manyRevisions } from '../support/many-revisions';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { noted } from './noted';
import { untilSettled } from './watched-page';

const the = browserWorld();
const many = 10_000;
const formula = '=HYPERLINK("https://evil.example")';
let large: TestTenant;
beforeAll(async () => {
  large = await the.tenant('Large AG');
  await manyRevisions(the, large, many);
  const { status } = await ask(the, `PATCH /v1/settings?reason=${encodeURIComponent(formula)}`, {
    token: large.tokens.admin,
    ifMatch: many,
    body: {
      recording: { mode: 'off' },
      activities: { error_logging: { retention: { kind: 'fixed', period: 'P30D' } } },
    },
  });
  expect(status).toBe(200);
}, 300_000);

/** Revision `n` was made `n` minutes after the new year (UTC); one day in Berlin, which is an hour ahead. */
const day = '2026-01-03';
const [firstOfDay, lastOfDay] = [2 * 1440 - 60, 3 * 1440 - 61];

const rows = (page: Page) => page.locator('[data-instruction]');
const openHistory = async () => {
  const { page } = await the.as(large, 'owner', { acceptDownloads: true });
  await page.goto('/history');
  await page.locator(`[data-instruction="${many + 1}"]`).waitFor();
  await untilSettled(page);
  return page;
};

/** How long the table takes to show the answer of the server once it is there, seen from inside of the page. */
const watchTable = () => {
  const times = { shown: 0 };
  (window as unknown as { table: typeof times }).table = times;
  new MutationObserver(() => {
    times.shown = performance.now();
  }).observe(document.querySelector('main')!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
};
const readTable = (): number => {
  const answers = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/v1/settings/revisions?'))
    .map((entry) => (entry as PerformanceResourceTiming).responseEnd);
  return (window as unknown as { table: { shown: number } }).table.shown - Math.max(...answers);
};

const pickDay = async (page: Page) => {
  await page.getByLabel('From', { exact: true }).fill(day);
  await page.getByLabel('To', { exact: true }).fill(day);
  await page.locator(`[data-instruction="${lastOfDay}"]`).waitFor();
  await untilSettled(page);
};

it('ten thousand instructions are a page of few rows, and turning pages keeps it so', async () => {
  const page = await openHistory();
  let most = 0;
  for (let turned = 0; turned < 5; turned += 1) {
    most = Math.max(most, await page.locator('tr').count());
    await page.getByRole('button', { name: 'Older' }).click();
    await page.locator(`[data-instruction="${many + 1 - (turned + 1) * 50}"]`).waitFor();
  }
  noted('lists', `rows on the page of ${many + 1} instructions: ${most} of at most 200`);
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThanOrEqual(200);
});

/** Filters up to the end of another day in January; answers how many milliseconds that took. */
const filterAgain = async (page: Page, to: number): Promise<number> => {
  await page.evaluate(watchTable);
  await page.getByLabel('To', { exact: true }).fill(`2026-01-0${to}`);
  await page
    .locator(`[data-instruction="${to * 1440 - 61}"]`)
    .first()
    .waitFor();
  await untilSettled(page);
  expect(await rows(page).first().getAttribute('data-instruction')).toBe(String(to * 1440 - 61));
  expect(await page.locator('tr').count()).toBeLessThanOrEqual(200);
  return page.evaluate(readTable);
};

it('a filter shows its answer at once', async () => {
  const page = await openHistory();
  await page.getByLabel('From', { exact: true }).fill('2026-01-02');
  await untilSettled(page);
  const times: number[] = [];
  for (const to of [2, 3, 4, 5, 6]) times.push(await filterAgain(page, to));
  const took = Math.round(times.toSorted((a, b) => a - b)[2] ?? NaN);
  const all = times.map(Math.round).join(', ');
  noted('lists', `filter of ${many + 1} instructions shown ${took} ms after the answer (200 wanted; each: ${all})`);
  expect(took).toBeGreaterThan(0);
  expect(took).toBeLessThan(1000);
});

const download = async (page: Page, name: string): Promise<{ file: string; bytes: Buffer }> => {
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('link', { name }).click(),
  ]);
  return { file: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
};

describe('the export', () => {
  it('as CSV has as many rows as the filter finds', async () => {
    const page = await openHistory();
    await pickDay(page);
    const { file, bytes } = await download(page, 'Export as CSV');
    expect(file).toMatch(/^annexa-large-ag-instructions-.*\.csv$/);
    const lines = parse<Record<string, string>>(bytes, { bom: true, columns: true });
    expect(lines.length).toBe(1440);
    expect([lines[0]?.number, lines.at(-1)?.number]).toEqual([String(lastOfDay), String(firstOfDay)]);
  });

  it('for Excel opens, with as many rows as the filter finds', async () => {
    const page = await openHistory();
    await pickDay(page);
    const { file, bytes } = await download(page, 'Export for Excel');
    expect(file).toMatch(/^annexa-large-ag-instructions-.*\.xlsx$/);
    const [, ...lines] = await readSheet(bytes);
    expect(lines.length).toBe(1440);
    expect([lines[0]?.[0], lines.at(-1)?.[0]]).toEqual([lastOfDay, firstOfDay]);
  });

  it('without a filter has every instruction, and no cell is a formula', async () => {
    const page = await openHistory();
    const { bytes } = await download(page, 'Export as CSV');
    const [, ...lines] = parse(bytes, { bom: true });
    expect(lines.length).toBe(many + 1);
    expect(lines[0]?.[5]).toBe(`'${formula}`);
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    noted('lists', `CSV of ${lines.length} instructions: ${bytes.length} bytes, no formula`);
  });
});
