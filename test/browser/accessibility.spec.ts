import { ask } from '../support/ask';
import { browserWorld } from './browser-world';
import { everyRoute, type Tour, tourOf } from './all-routes';
import { looks, violationsOn } from './axe';
import { noted } from './noted';
import { untilSettled } from './watched-page';

const the = browserWorld();
let tour: Tour;
beforeAll(async () => void (tour = await tourOf(the)));
let checked = 0;
afterAll(() => noted('axe', `${checked} combinations of page, language, scheme and width`));

const languages = ['en-GB', 'de-DE', 'fr-FR'];
const rows = languages.flatMap((locale) => everyRoute.map(([path, route]) => [path, locale, route] as const));

it.each(rows)(
  '%s in %s has no violation of WCAG A and AA, light and dark, wide and narrow',
  async (_, locale, route) => {
    const { page } = await tour.open(route, { locale });
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    const found: string[] = [];
    for (const { scheme, width, height } of looks) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
      await untilSettled(page);
      found.push(...(await violationsOn(page)).map((line) => `${scheme} ${width}: ${line}`));
      checked += 1;
    }
    expect(found).toEqual([]);
  },
);

it('the annex as a page has no violation either', async () => {
  const { page } = await the.visit();
  // Its own policy lets no script run, not even that of the test: so the page is looked at without the policy.
  const { text } = await ask(the, 'GET /v1/annexes/preview', { token: tour.tenant.tokens.legal });
  await page.setContent(text);
  for (const { width, height } of looks) {
    await page.setViewportSize({ width, height });
    expect(await violationsOn(page)).toEqual([]);
  }
});
