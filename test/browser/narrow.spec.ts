import type { Page } from 'playwright-core';
import type { TestTenant } from '../support/world';
import { everyRoute, tourOf } from './all-routes';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex } from './lived-in-tenant';

const the = browserWorld();
/** The narrowest window that WCAG 2.2 asks for (1.4.10). */
const viewport = { width: 320, height: 640 };
const forMembers = everyRoute.filter(([, { visitor }]) => visitor === 'member');

/** What reaches beyond the window, outside of regions that scroll by themselves; the innermost first. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (node) => node.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide
        .toReversed()
        .slice(0, 3)
        .map((node) => node.outerHTML.slice(0, 200)),
    ];
  });

describe('a tenant whose name has 200 characters and no space', () => {
  const name = 'Donaudampfschifffahrt'.repeat(10).slice(0, 200);
  let long: TestTenant;
  beforeAll(async () => {
    long = await the.tenant(name);
    await long.settings({ profile: { legal_name: name } });
    await issueAnnex(the, long);
  });

  it.each(forMembers)('%s needs no scrolling sideways at 320 px', async (_, route) => {
    const { page } = await (await tourOf(the, long)).open(route, { viewport });
    expect(await beyond(page)).toEqual([]);
  });
});

describe('German', () => {
  let globex: TestTenant;
  beforeAll(async () => {
    globex = await demoLike(the, 'globex');
    await issueAnnex(the, globex);
  });

  it.each(forMembers)('%s needs no scrolling sideways at 320 px', async (_, route) => {
    const { page } = await (await tourOf(the, globex)).open(route, { viewport, locale: 'de-DE' });
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await beyond(page)).toEqual([]);
  });

  it('nor does a review', async () => {
    const { page, go } = await the.as(globex, 'admin', { viewport, locale: 'de-DE' });
    await go('/retention#setting-activities-user-interaction-logging-retention');
    const setting = page.locator('[data-path="/activities/user_interaction_logging/retention"]');
    await setting.getByRole('textbox').fill('3');
    await page.locator('[data-review]').click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-confirm-phrase]').waitFor();
    expect(await beyond(page)).toEqual([]);
    expect(await dialog.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThanOrEqual(0);
  });
});
