import { browserWorld } from '../browser-world';
import { routes } from '../routes';
import { untilSettled } from '../watched-page';

const the = browserWorld();
const page = { accept: 'text/html,application/xhtml+xml' };

it('every page of the portal is in the table of the tests', () => {
  const visitors = (who: string) => routes.filter(({ visitor }) => visitor === who).length;
  expect([visitors('member'), visitors('nobody'), visitors('operator')]).toEqual([13, 6, 8]);
});

it.each(['/retention', '/custom-fields', '/annex', '/history', '/members', '/developers'])(
  'a reload of %s shows the same page again',
  async (path) => {
    const { page, seen, go } = await the.as(await the.tenant(), 'owner');
    await go(path);
    await untilSettled(page);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const answer = await page.reload();
    await untilSettled(page);
    expect([answer?.status(), answer?.headers()['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect([new URL(page.url()).pathname, await page.getByRole('heading', { level: 1 }).innerText()]).toEqual([
      path,
      heading,
    ]);
    expect(seen.failed.filter((line) => line.startsWith(`GET ${path} `))).toEqual([]);
  },
);

it.each([
  ['an unknown address of the API', '/v1/nope'],
  ['an unknown address of the operators', '/operator/v1/nope'],
  ['a missing asset', '/assets/nope-12345678.js'],
  ['a missing file', '/nope.png'],
])('%s is a problem and never the page of the portal', async (_, path) => {
  const answer = await the.http.get(path).set(page);
  expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect(answer.body).toMatchObject({ status: 404, code: 'not_found', request_id: expect.any(String) });
});

it('an address that no page has says so in words and leads on', async () => {
  const { page, go } = await the.visit();
  await go('/nowhere');
  await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toBe('There is nothing at this address');
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await page.waitForURL(/\/(sign-in.*)?$/);
});

it('a page of a tenant asks for signing in first and comes back to itself', async () => {
  const { page, go } = await the.visit();
  await go('/retention');
  await page.waitForURL(/\/sign-in\?next=%2Fretention$/);
});
