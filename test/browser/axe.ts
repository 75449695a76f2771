import { readFileSync } from 'node:fs';
import type { run as axeRun, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA; the size of targets is off in axe unless it is asked for. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // The annex in its frame runs no script; it is looked at as a page of its own.
  iframes: false,
};

/** The word across a draft is decoration (WCAG 2.2, 1.4.3 "incidental"); that it is a draft is said in the text too. */
const decoration = ['.watermark'];

/** Ends what moves: half-transparent text on its way in has no contrast yet. */
const untilStill = () =>
  Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))).then(() => true);

/** What axe finds against WCAG on the page as it is: one line for each element. */
export const violationsOn = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  await page.evaluate(untilStill);
  const { violations } = await page.evaluate(
    ([context, run]) => (window as unknown as { axe: { run: typeof axeRun } }).axe.run(context, run),
    [{ exclude: decoration }, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim().slice(0, 300);
      return `${id}: ${target.join(' ')} ${html.slice(0, 160)} ${why}`;
    }),
  );
};

/** The looks in which every page is checked. */
export const looks = (['light', 'dark'] as const).flatMap((scheme) =>
  [1280, 390].map((width) => ({ scheme, width, height: width === 390 ? 844 : 900 })),
);
