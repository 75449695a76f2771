import { type AnnexModel, demoCatalog, redlineOf } from '@annexa/core';
import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex } from './lived-in-tenant';
import { openPeriod, openReview, savedAs, saveButton, typePeriod, typePhrase } from './portal-steps';

const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  acme = await demoLike(the, 'acme');
});

/** Reviews what is open and saves it with a reason; types the phrase where one is asked for. */
const confirmAs = async (page: Page, number: number, reason: string) => {
  const dialog = page.getByRole('dialog', { name: /^Review / });
  const save = await saveButton(dialog);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  if ((await dialog.getByRole('textbox', { name: /to confirm$/ }).count()) > 0) await typePhrase(dialog);
  await save.click();
  expect(await savedAs(page, number)).toBe(number);
};

const changeThreeTimes = async (page: Page) => {
  await typePeriod(await openPeriod(page, 'User interaction logging'), '6', 'months');
  await openReview(page);
  await confirmAs(page, 3, 'Shorter analyses');
  await page.goto('/recording');
  await page.getByRole('radio', { name: 'On demand', exact: true }).check();
  await openReview(page);
  await confirmAs(page, 4, 'Trial of recording');
  await typePeriod(await openPeriod(page, 'Error logging'), '60', 'days');
  await openReview(page);
  await confirmAs(page, 5, 'Rare errors');
};

const revision = async (number: number) =>
  (await ask(the, `GET /v1/settings/revisions/${number}`, { token: acme.tokens.viewer })).body;

const modelOf = async (id: string) => (await acme.tenant.annexes.get(id))!.model;

/** What a redline tells of two annexes. */
const changesBetween = (one: AnnexModel, other: AnnexModel) => {
  const redline = redlineOf(one, other);
  if (!redline.ok) throw new Error(JSON.stringify(redline.problems));
  return redline.value.changes;
};

it('three changes, then the first state restored: a new instruction, and an annex that says the same again', async () => {
  const first = await modelOf(await issueAnnex(the, acme));
  const { page } = await the.as(acme, 'admin');
  await changeThreeTimes(page);
  const between = await modelOf(await issueAnnex(the, acme));

  await page.goto('/history');
  await page.getByRole('button', { name: 'Restore instruction 2' }).click();
  const review = page.getByRole('dialog', { name: 'Review the restoring of instruction 2' });
  await saveButton(review);
  const reviewed = await review
    .locator('tr[data-path]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-path') ?? ''));
  expect(reviewed.toSorted()).toEqual([
    '/activities/error_logging/retention',
    '/activities/user_interaction_logging/retention',
    '/recording/mode',
  ]);
  await confirmAs(page, 6, 'Back to where we were');

  expect(await revision(6)).toMatchObject({
    number: 6,
    actor: { kind: 'member', label: acme.emails.admin, role: 'admin' },
    channel: 'portal',
    reason: 'Back to where we were',
    restored_from: 2,
    settings: (await revision(2)).settings,
  });
  const row = page.locator('[data-instruction="6"]');
  await row.waitFor();
  const text = await row.innerText();
  for (const words of [acme.emails.admin, 'Admin', 'Portal', 'Back to where we were', 'restores instruction 2'])
    expect(text).toContain(words);

  const last = await modelOf(await issueAnnex(the, acme));
  expect(changesBetween(first, between)).not.toEqual([]);
  // Number, moment and hash are no difference; that it was instructed four times since then is one.
  expect(changesBetween(first, last).map(({ section, kind, label }) => [section, kind, label])).toEqual([
    ['instructions', 'changed', 'Instructions so far'],
    ...['3', '4', '5', '6'].map((number) => ['instructions', 'inserted', number]),
  ]);
});

it('every instruction stands in the history with who, through what and why, and two of them can be compared', async () => {
  const { page, go } = await the.as(acme, 'viewer');
  await go('/history');
  await page.locator('[data-instruction="6"]').waitFor();
  const seen = await page
    .locator('tr[data-instruction]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-instruction')));
  expect(seen).toEqual(['6', '5', '4', '3', '2', '1']);
  for (const [number, words] of [
    [5, 'Rare errors'],
    [4, 'Trial of recording'],
    [3, 'Shorter analyses'],
    [2, 'Facts about the company'],
  ] as const)
    expect(await page.locator(`[data-instruction="${number}"]`).innerText()).toContain(words);
  expect(await page.locator('[data-instruction="2"]').innerText()).toContain('API');

  await page.getByRole('button', { name: 'Instruction 3', exact: true }).click();
  const changed = page.getByRole('table', { name: 'From instruction 2 to instruction 3' });
  await changed.waitFor();
  expect(await changed.getByRole('cell').allInnerTexts()).toEqual(['the default', '6 months from collection']);

  for (const number of [2, 6])
    await page.getByRole('checkbox', { name: `Choose instruction ${number} for comparison` }).check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText('Instructions 2 and 6 say the same.').waitFor();
});
