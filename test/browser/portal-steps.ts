import type { Download, Locator, Page } from 'playwright-core';
import { untilSettled } from './watched-page';

/** What people do in the portal, by what they see: roles and names in English. */

/** The controls of one period on the page of the retention, opened. */
export const openPeriod = async (page: Page, activity: string): Promise<Locator> => {
  await page.goto('/retention');
  const opener = page.getByRole('button', { name: `Change: ${activity}` });
  const closer = page.getByRole('button', { name: `Close: ${activity}` });
  await opener.or(closer).waitFor();
  // Where its change is pending it is open already.
  if (await opener.isVisible()) await opener.click();
  const editor = page
    .locator('tbody')
    .filter({ has: closer })
    .getByRole('group', { name: /^Retention of / });
  await editor.waitFor();
  return editor;
};

/** Types another period. */
export const typePeriod = async (editor: Locator, amount: string, unit = 'days'): Promise<void> => {
  await editor.getByRole('combobox', { name: 'Unit' }).selectOption({ label: unit });
  await editor.getByRole('textbox', { name: 'Period' }).fill(amount);
};

/** Opens the review of everything that is pending. */
export const openReview = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: /^Review \d+ change/ }).click();
  return page.getByRole('dialog', { name: /^Review / });
};

/** The button that saves, in a review that has been worked out. */
export const saveButton = async (review: Locator): Promise<Locator> => {
  const save = review.getByRole('button', { name: /^(Save \d+ change|Restore instruction|Try to save again)/ });
  await save.waitFor();
  return save;
};

/** Types the phrase that the review asks for, as it stands there. */
export const typePhrase = async (review: Locator): Promise<void> => {
  const input = review.getByRole('textbox', { name: /^Type this phrase to confirm$/ });
  await input.fill((await input.getAttribute('data-confirm-phrase')) ?? '');
};

/** Reviews what is pending, confirms what asks for it, and saves; answers the number of the new instruction. */
export const saveAll = async (page: Page, reason?: string): Promise<number> => {
  const review = await openReview(page);
  const save = await saveButton(review);
  if (reason !== undefined) await review.getByRole('textbox', { name: /^Reason/ }).fill(reason);
  if ((await review.getByRole('textbox', { name: /to confirm$/ }).count()) > 0) await typePhrase(review);
  await save.click();
  return savedAs(page);
};

/** Waits until the live region says that something was saved; as which instruction, where another was saved before. */
export const savedAs = async (page: Page, awaited?: number): Promise<number> => {
  const said = page.locator('#live-region', { hasText: new RegExp(`Saved as instruction ${awaited ?? '\\d+'}\\.`) });
  await said.waitFor({ state: 'attached' });
  const number = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  await untilSettled(page);
  return number;
};

/** Downloads an issued annex from the first menu of it on the page, in the format whose name begins so. */
export const downloadAnnex = async (page: Page, number: number, format: string): Promise<Download> => {
  await page
    .getByRole('button', { name: `Download annex ${number}` })
    .first()
    .click();
  const item = page.getByRole('menuitem', { name: new RegExp(`^${format}(?![\\w-])`) });
  const [saved] = await Promise.all([page.waitForEvent('download'), item.click()]);
  return saved;
};

/** What the live region says at the moment. */
export const announced = async (page: Page): Promise<string> =>
  ((await page.locator('#live-region').textContent()) ?? '').trim();

/** Signs in on the page for it. */
export const signInAs = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
};
