import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import { browserWorld } from './browser-world';
import { focusedOn, pressUntil, visibleFocus } from './keyboard-walk';
import { demoLike } from './lived-in-tenant';
import { savedAs } from './portal-steps';
import { untilSettled } from './watched-page';

const the = browserWorld();

const type = (page: Page, text: string) => page.keyboard.type(text);

it('a retention is changed, reviewed, confirmed and saved without a mouse, and the focus is always seen', async () => {
  const acme = await demoLike(the, 'acme');
  const { page, go } = await the.as(acme, 'admin', { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await go('/retention');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilSettled(page);
  const walk = { page, check: () => visibleFocus(page) };

  await pressUntil(walk, 'Tab', 'button', 'Change: Error logging');
  await page.keyboard.press('Enter');
  await pressUntil(walk, 'Tab', 'textbox', 'Period');
  await page.keyboard.press('Control+A');
  await type(page, '10');
  await pressUntil(walk, 'Tab', 'button', 'Review 1 change');
  await page.keyboard.press('Enter');
  const review = page.getByRole('dialog', { name: 'Review 1 change before saving' });
  await review.getByRole('textbox', { name: /to confirm$/ }).waitFor();

  await page.keyboard.press('Escape');
  await review.waitFor({ state: 'detached' });
  expect(await focusedOn(page)).toEqual({ role: 'button', name: 'Review 1 change' });
  await page.keyboard.press('Enter');
  await review.getByRole('textbox', { name: /to confirm$/ }).waitFor();

  await pressUntil(walk, 'Tab', 'textbox', 'Type this phrase to confirm');
  await type(page, 'acme');
  await page.keyboard.press('Enter');
  await pressUntil(walk, 'Tab', 'button', 'Save 1 change');
  await page.keyboard.press('Enter');
  expect((await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer })).body).toMatchObject({ revision: 2 });
  expect(await review.count()).toBe(1);

  await pressUntil(walk, 'Shift+Tab', 'textbox', 'Type this phrase to confirm');
  await type(page, '-gmbh');
  await page.keyboard.press('Enter');
  expect((await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer })).body).toMatchObject({ revision: 2 });
  await pressUntil(walk, 'Tab', 'button', 'Save 1 change');
  await page.keyboard.press('Enter');
  expect(await savedAs(page)).toBe(3);
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  expect(body.activities).toEqual({
    error_logging: { retention: { kind: 'fixed', period: 'P10D', from: 'collected' } },
  });
});

it.each(['/', '/recording', '/custom-fields', '/features', '/profile', '/annex', '/history', '/members', '/account'])(
  'every stop of the Tab key on %s is seen and covered by nothing',
  async (path) => {
    const { page, go } = await the.as(await demoLike(the, 'acme'), 'owner', {
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    await go(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await untilSettled(page);
    const stops: string[] = [];
    await page.locator('.skip-link').focus();
    for (let stop = 0; stop < 60; stop += 1) {
      if (stop > 0) await page.keyboard.press('Tab');
      const { role, name } = await focusedOn(page);
      if (role === 'document') break;
      await visibleFocus(page);
      stops.push(`${role} ${name}`);
    }
    expect(stops[0]).toBe('link Skip to the content');
    expect(stops.length).toBeGreaterThan(10);
  },
);

it('the first stop leads past the navigation, and a new page takes the focus to its heading', async () => {
  const { page, go } = await the.as(await demoLike(the, 'acme'), 'owner');
  await go('/');
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await untilSettled(page);
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.getByRole('link', { name: 'Retention', exact: true }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Retention' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
});

it('menus and palette open, move and close by keys, and give the focus back', async () => {
  const acme = await demoLike(the, 'acme');
  const { page, go } = await the.as(acme, 'owner');
  await go('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const menu = page.getByRole('button', { name: `Account menu of ${acme.emails.owner}` });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor({ state: 'detached' });
  expect((await focusedOn(page)).name).toContain('Account menu');
  await page.keyboard.press('Control+K');
  await page.getByRole('textbox', { name: 'Search pages and actions' }).waitFor();
  await type(page, 'hist');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
});
