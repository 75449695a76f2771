import { browserWorld } from '../browser-world';
import { everyRoute, type Tour, tourOf } from '../all-routes';
import { originsOf } from '../watched-page';

const the = browserWorld();
let tour: Tour;
beforeAll(async () => void (tour = await tourOf(the)));

it.each(everyRoute)('%s asks this server alone, says nothing on the console and breaks no policy', async (_, route) => {
  const { seen } = await tour.open(route);
  expect({ ...seen, requests: originsOf(seen) }).toEqual({
    console: [],
    refused: [],
    failed: [],
    requests: [the.base],
  });
});

it('the policy of the page allows no script and no style but ours, and no other origin', async () => {
  const { page } = await the.visit();
  const answer = await page.goto('/sign-in');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  const directives = Object.fromEntries(
    policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]),
  );
  expect(directives).toMatchObject({ 'default-src': ["'none'"], 'connect-src': ["'self'"], 'worker-src': ["'self'"] });
  expect(directives).toMatchObject({ 'object-src': ["'none'"], 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] });
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  const again = await page.goto('/sign-in');
  expect(again?.headers()['content-security-policy']).not.toBe(policy);
});
