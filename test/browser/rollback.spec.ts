import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { announced, openPeriod, openReview, savedAs, saveButton, typePeriod, typePhrase } from './portal-steps';

const the = browserWorld();
let acme: TestTenant;
beforeEach(async () => void (acme = await the.tenant()));

const requestId = 'req_0123456789abcdef';
const trouble = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'Something went wrong.',
  code: 'internal_error',
  request_id: requestId,
  errors: [],
};

/** The next answer to saving is a 500; everything after it is the program's own. */
const failOnce = async (page: Page): Promise<void> => {
  let failed = false;
  await page.route('**/v1/settings*', async (route) => {
    if (failed || route.request().method() !== 'PATCH') return route.fallback();
    failed = true;
    const headers = { 'request-id': requestId };
    return route.fulfill({ status: 500, contentType: 'application/problem+json', headers, json: trouble });
  });
};

const saved = async () => {
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  return body as { revision: number; activities: object; recording: object };
};

/** What the row of interaction logs says is kept, not what its field holds. */
const keptFor = (page: Page) =>
  page.locator('[data-activity="user_interaction_logging"] [data-part]').first().getByRole('cell').first();

it('a save that is shown early and fails is taken back, said, and saved by trying again', async () => {
  const { page } = await the.as(acme, 'admin');
  const period = await openPeriod(page, 'User interaction logging');
  await typePeriod(period, '20', 'months');
  const review = await openReview(page);
  const save = await saveButton(review);
  await review.getByRole('textbox', { name: 'Reason' }).fill('Longer analyses');
  await failOnce(page);
  await save.click();

  const failure = page.getByRole('alert').filter({ hasText: 'This did not work' });
  await failure.getByText(`Request id: ${requestId}`).waitFor();
  await page
    .locator('#live-region', { hasText: 'Not saved. The values are as they were before.' })
    .waitFor({ state: 'attached' });
  expect(await keptFor(page).innerText()).toBe('14 months from collection');
  expect(await period.getByRole('textbox', { name: 'Period' }).inputValue()).toBe('14');
  expect((await saved()).revision).toBe(1);

  await page.getByRole('button', { name: 'Try to save again' }).click();
  expect(await savedAs(page)).toBe(2);
  await failure.waitFor({ state: 'hidden' });
  await keptFor(page).filter({ hasText: '20 months from collection' }).waitFor();
  expect(await saved()).toMatchObject({
    revision: 2,
    activities: { user_interaction_logging: { retention: { period: 'P20M' } } },
  });
  const { body } = await ask(the, 'GET /v1/settings/revisions/2', { token: acme.tokens.viewer });
  expect(body).toMatchObject({ reason: 'Longer analyses' });
});

it('instead of trying again, the changes can be put back for editing', async () => {
  const { page } = await the.as(acme, 'admin');
  const period = await openPeriod(page, 'User interaction logging');
  await typePeriod(period, '20', 'months');
  const save = await saveButton(await openReview(page));
  await failOnce(page);
  await save.click();
  await page.getByRole('button', { name: 'Put the changes back for editing' }).click();
  await page.getByText('1 change not saved yet').waitFor();
  expect(await period.getByRole('textbox', { name: 'Period' }).inputValue()).toBe('20');
  expect(await page.getByText(`Request id: ${requestId}`).count()).toBe(0);
});

it('what deletes data is not shown early: the review stays open with the request id, and tries again', async () => {
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'User interaction logging'), '6', 'months');
  const review = await openReview(page);
  const save = await saveButton(review);
  await typePhrase(review);
  await failOnce(page);
  await save.click();
  await review.getByRole('alert').getByText(`Request id: ${requestId}`).waitFor();
  expect(await announced(page)).toBe('Not saved. The values are as they were before.');
  expect(await keptFor(page).innerText()).toContain('14 months from collection');
  await review.getByRole('button', { name: 'Try to save again' }).click();
  expect(await savedAs(page)).toBe(2);
});
