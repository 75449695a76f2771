import type { Page } from 'playwright-core';
import { de } from '../../apps/portal/src/locales/de';
import { en } from '../../apps/portal/src/locales/en';
import { fr } from '../../apps/portal/src/locales/fr';
import { manyRevisions } from '../support/many-revisions';
import { everyRoute, type Tour, tourOf } from './all-routes';
import { type BrowserWorld, browserWorld, type Visit } from './browser-world';
import { widthTroubles } from './layout';
import { heardFrom, wordsOf, withoutKnown } from './page-words';
import { untilSettled } from './watched-page';

const the: BrowserWorld = browserWorld();
let tour: Tour;
beforeAll(async () => void (tour = await tourOf(the)));

type Texts = { [key: string]: string | Texts };
/** Keys of a file of texts with their texts, without the endings of plurals. */
const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string'
      ? [[before + key.replace(/_(one|many|other)$/, ''), text]]
      : flat(text, `${before}${key}.`),
  );
const texts = { en, de, fr } as unknown as Record<string, Record<string, Texts>>;
const keysOf = (language: string): string[] =>
  Object.entries(texts[language] ?? {}).flatMap(([namespace, file]) =>
    [...new Set(flat(file).map(([key]) => `${namespace}:${key}`))].toSorted(),
  );

it('the three languages have the same texts', () => {
  expect(keysOf('de')).toEqual(keysOf('en'));
  expect(keysOf('fr')).toEqual(keysOf('en'));
});

/** What i18next shows where a text is missing: the key, with or without the file that it stands in. */
const rawKeys = (words: string[], language: string): string[] => {
  const files = Object.values(texts[language] ?? {}).flatMap((file) => flat(file));
  const [keys, said] = [new Set(files.map(([key]) => key)), new Set(files.map(([, text]) => text))];
  const groups = new Set([...keys].map((key) => key.split('.')[0] ?? ''));
  return words.filter((word) => {
    const key = word.replace(/^[A-Za-z]+:/, '');
    if (said.has(word)) return false;
    return keys.has(key) || (/^[\w-]+(\.[\w/:-]+)+$/.test(key) && groups.has(key.split('.')[0] ?? ''));
  });
};

/** Loads the page that is open once more, in another language. */
const reopen = async (page: Page, language: string): Promise<void> => {
  const address = new URL(page.url());
  address.searchParams.set('lang', language);
  await page.goto(address.href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilSettled(page);
};

it.each(everyRoute)(
  '%s says everything in three languages, and nothing in the pseudo-language is clipped',
  async (_, route) => {
    const { page } = await tour.open(route, { viewport: { width: 320, height: 640 } });
    const found: Record<string, unknown> = {};
    for (const language of ['en', 'de', 'fr']) {
      await reopen(page, language);
      found[language] = [await page.locator('html').getAttribute('lang'), rawKeys(await wordsOf(page), language)];
    }
    const heard = heardFrom(page);
    await reopen(page, 'qps');
    const ours = await wordsOf(page, ':not(html)[lang]');
    found.qps = { notOurs: withoutKnown(ours, await heard()), clipped: await widthTroubles(page) };
    expect(found).toEqual({
      en: ['en', []],
      de: ['de', []],
      fr: ['fr', []],
      qps: { notOurs: [], clipped: [] },
    });
    expect(ours.filter((line) => line.startsWith('[')).length).toBeGreaterThan(2);
  },
);

it('the navigation and the account menu fit a telephone in the pseudo-language', async () => {
  const { page } = await the.as(tour.tenant, 'owner', { viewport: { width: 320, height: 640 } });
  await page.goto('/?lang=qps');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('header button[aria-expanded="false"]').first().click();
  await page.locator('nav a[aria-current="page"]').waitFor();
  await untilSettled(page);
  expect(await widthTroubles(page)).toEqual([]);
  await page.locator('header button[aria-haspopup="menu"]').click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).waitFor();
  expect(await widthTroubles(page)).toEqual([]);
});

const chooseLanguage = async ({ page }: Visit, account: RegExp, language: string) => {
  await page.getByRole('button', { name: account }).click();
  await page.getByRole('menuitemradio', { name: language, exact: true }).click();
};

it('another language is chosen in the menu, holds at once, and is kept on the device', async () => {
  const visit = await the.as(tour.tenant, 'owner');
  const { page } = visit;
  await visit.go('/');
  for (const [account, language, tag, title] of [
    [/^Account menu of /, 'Deutsch', 'de', de.dashboard.title],
    [new RegExp(`^${de.shell.menu.account.split('{{')[0]}`), 'Français', 'fr', fr.dashboard.title],
  ] as const) {
    await chooseLanguage(visit, account, language);
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  }
  await page.reload();
  await page.getByRole('heading', { level: 1, name: fr.dashboard.title, exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
});

/** Dates and numbers as Intl of this browser writes them: local time with its zone, and UTC. */
const byIntl = (page: Page, language: string, instant: string): Promise<string> =>
  page.evaluate(
    ([tag, at]) => {
      const say = (timeZone: string) =>
        new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at));
      return `${say('Europe/Berlin')} (Europe/Berlin; ${say('UTC')} UTC)`;
    },
    [language, instant] as const,
  );

const written = [
  {
    locale: 'de-DE',
    language: 'de',
    moment: '23.11.2026, 13:00 (Europe/Berlin; 23.11.2026, 12:00 UTC)',
    thousands: '1.234',
    period: /^6\sMonate/,
  },
  {
    locale: 'fr-FR',
    language: 'fr',
    moment: '23 nov. 2026, 13:00 (Europe/Berlin; 23 nov. 2026, 12:00 UTC)',
    thousands: '1\u202f234',
    period: /^6\smois/,
  },
];

describe.each(written)('$locale', ({ locale, language, moment, thousands, period }) => {
  it('dates are those of Intl', async () => {
    const visit = await the.as(tour.tenant, 'owner', { locale });
    await visit.go('/history');
    const cell = visit.page.locator('[data-instruction="2"] td').first();
    await cell.waitFor();
    const { at } = (await tour.tenant.tenant.settings.latest()) as { at: string };
    expect(await cell.innerText()).toBe(await byIntl(visit.page, language, at));
    expect((await cell.innerText()).replaceAll('\u00a0', ' ')).toBe(moment);
  });

  it('numbers and periods are those of Intl', async () => {
    const large = await the.tenant(`Large ${locale}`);
    await manyRevisions(the, large, 1234);
    const desk = await the.asOperator({ locale });
    await desk.go('/operator');
    const row = desk.page.getByRole('row', { name: `Large ${locale}` });
    await row.getByText(thousands, { exact: true }).waitFor();
    await large.settings({
      activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P6M', from: 'collected' } } },
    });
    const visit = await the.as(large, 'viewer', { locale });
    await visit.go('/retention');
    await visit.page.getByText(period).first().waitFor();
  });
});
