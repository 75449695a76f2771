import { demoLike } from './lived-in-tenant';
import { everyRoute, type Tour, tourOf } from './all-routes';
import { browserWorld, type Visit } from './browser-world';
import { widthTroubles } from './layout';
import { openPeriod, openReview, typePeriod } from './portal-steps';
import { untilSettled } from './watched-page';

const the = browserWorld();
let tour: Tour;
beforeAll(async () => void (tour = await tourOf(the)));

/** Every text twice as large, as a person sets it in the browser. */
const doubleText = async ({ page }: Visit) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
};

it.each(everyRoute)(
  '%s can be read at 320 px, at a zoom of 200 %% and with text twice as large, without scrolling both ways',
  async (_, route) => {
    const visit = await tour.open(route, { viewport: { width: 320, height: 640 } });
    const found: Record<string, string[]> = { '320 px': await widthTroubles(visit.page) };
    await visit.page.setViewportSize({ width: 640, height: 450 });
    await untilSettled(visit.page);
    found['zoom of 200 %'] = await widthTroubles(visit.page);
    await visit.page.setViewportSize({ width: 1280, height: 900 });
    await doubleText(visit);
    await visit.page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
    await untilSettled(visit.page);
    found['text of 200 %'] = await widthTroubles(visit.page);
    expect(found).toEqual({ '320 px': [], 'zoom of 200 %': [], 'text of 200 %': [] });
  },
);

it('the review of a change fits a page of 320 px', async () => {
  const { page } = await the.as(tour.tenant, 'owner', { viewport: { width: 320, height: 640 } });
  await typePeriod(await openPeriod(page, 'Error logging'), '10');
  await openReview(page);
  await untilSettled(page);
  expect(await widthTroubles(page)).toEqual([]);
});

/** Notes the scheme and the grounds of the page before each of its frames is painted. */
const watchFrames = () => {
  const frames = ((window as unknown as { frames_: string[] }).frames_ = []) as string[];
  const look = () => {
    const ground = (element: Element | null) => element && getComputedStyle(element).backgroundColor;
    const scheme = document.documentElement.getAttribute('data-mantine-color-scheme');
    const seen = `${scheme} ${ground(document.documentElement)} ${ground(document.body)}`;
    if (frames.at(-1) !== seen) frames.push(seen);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const framesOf = async ({ page }: Visit): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { frames_: string[] }).frames_);

/** True for the frames that show something and are not dark: neither transparent nor a colour with little light. */
const isBright = (frame: string): boolean =>
  [...frame.matchAll(/rgb\((\d+), (\d+), (\d+)\)/g)].some(([, ...parts]) => parts.some((part) => Number(part) > 90));

describe('dark', () => {
  it.each(['/sign-in', '/'])('of the system is honoured on %s from the first frame on', async (path) => {
    const visit = await the.as(tour.tenant, 'owner', { colorScheme: 'dark' });
    await visit.page.addInitScript(watchFrames);
    await visit.go(path);
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    await untilSettled(visit.page);
    const frames = await framesOf(visit);
    expect(frames.filter((frame) => isBright(frame) || !/^(dark|null) /.test(frame))).toEqual([]);
    expect(frames.at(-1)).toBe('dark rgb(22, 25, 29) rgb(22, 25, 29)');
  });

  it('is there before any program runs, and in the light of the system too where the person chose it', async () => {
    const visit = await the.visit({ colorScheme: 'light' });
    await visit.page.addInitScript(() => localStorage.setItem('annexa.scheme', 'dark'));
    await visit.page.addInitScript(watchFrames);
    await visit.page.route('**/assets/*.js', (route) => route.abort());
    await visit.go('/sign-in');
    await visit.page.waitForFunction(() => document.readyState === 'complete');
    const ground = await visit.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe('rgb(22, 25, 29)');
    expect((await framesOf(visit)).filter(isBright)).toEqual([]);
  });

  it('light stays light', async () => {
    const visit = await the.visit({ colorScheme: 'light' });
    await visit.page.addInitScript(watchFrames);
    await visit.go('/sign-in');
    await visit.page.getByRole('heading', { level: 1 }).waitFor();
    expect((await framesOf(visit)).at(-1)).toBe('light rgb(255, 255, 255) rgb(255, 255, 255)');
  });
});

/** How long the parts of the page and their pseudo-elements take to change, where they take time, and what moves. */
const findMotion = () => ({
  slow: [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, part);
      const times = `${transitionDuration}, ${animationDuration}`;
      return /^[0s, ]+$/.test(times.replaceAll('auto', '0s')) ? [] : [`${element.className} ${part} ${times}`];
    }),
  ),
  running: document.getAnimations().filter(({ playState }) => playState === 'running').length,
});

it('less motion where the system asks for it: dialogs, menus and navigation appear at once', async () => {
  const acme = await demoLike(the, 'acme');
  const { page } = await the.as(acme, 'admin', { reducedMotion: 'reduce' });
  await typePeriod(await openPeriod(page, 'Error logging'), '60');
  await openReview(page);
  expect(await page.evaluate(findMotion)).toEqual({ slow: [], running: 0 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Account menu of / }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  expect(await page.evaluate(findMotion)).toEqual({ slow: [], running: 0 });
});

it('with motion, a dialog does take time to appear: the check above sees it', async () => {
  const acme = await demoLike(the, 'acme');
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'Error logging'), '60');
  await openReview(page);
  expect((await page.evaluate(findMotion)).slow.length).toBeGreaterThan(0);
});
