import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike } from './lived-in-tenant';
import { openPeriod, typePeriod } from './portal-steps';

const the = browserWorld();
let initech: TestTenant;
beforeEach(async () => void (initech = await demoLike(the, 'initech')));
const pending = /^Review \d+ change/;

it('the slider of a starter tenant ends where its plan ends', async () => {
  const { page } = await the.as(initech, 'admin');
  const editor = await openPeriod(page, 'Call recording');
  const slider = editor.getByRole('slider');
  await slider.focus();
  for (const key of ['End', 'ArrowRight', 'ArrowRight', 'PageUp']) await page.keyboard.press(key);
  expect([await slider.getAttribute('aria-valuetext'), await slider.getAttribute('aria-valuenow')]).toEqual([
    '30 days',
    await slider.getAttribute('aria-valuemax'),
  ]);
  await page.keyboard.press('Home');
  expect(await slider.getAttribute('aria-valuetext')).toBe('1 day');
  expect(await editor.getByRole('textbox', { name: 'Period' }).inputValue()).toBe('1');
});

it.each([
  ['400', 'days', 1],
  ['31', 'days', 1],
  ['1', 'months', 1],
  // No plan has it: there is no way on.
  ['200', 'years', 0],
])(
  '%s %s typed by a starter tenant are not taken over, with the reason and a named way on',
  async (amount, unit, ways) => {
    const { page } = await the.as(initech, 'admin');
    const editor = await openPeriod(page, 'Call recording');
    await typePeriod(editor, amount, unit);
    await editor.getByText(/^(Too long: your plan \(Starter\) allows 30 days at most|The longest period is)/).waitFor();
    await editor.getByRole('textbox', { name: 'Period' }).and(page.locator('[aria-invalid="true"]')).waitFor();
    const way = page.getByRole('link', { name: 'What your plan includes: Retention of recordings' });
    expect(await way.count()).toBe(ways);
    expect(await page.getByRole('button', { name: pending }).count()).toBe(0);
  },
);

it('the API refuses the same value with the reason code that the portal shows for it', async () => {
  const over = { recording: { retention: { kind: 'fixed', period: 'P31D', from: 'call_ended' } } };
  const asking = { token: initech.tokens.admin, body: over };
  const saved = await ask(the, 'PATCH /v1/settings', { ...asking, ifMatch: 2 });
  const previewed = await ask(the, 'POST /v1/settings/preview', { token: asking.token, body: { change: over } });
  const expected = {
    code: 'out_of_plan_range',
    pointer: '/recording/retention/period',
    allowed: { min: 'P1D', max: 'P30D' },
  };
  for (const { status, body } of [saved, previewed])
    expect([status, body.errors]).toEqual([422, [expect.objectContaining(expected)]]);
});

it('what the API refuses in a review is said at the review and at its field, in the words of the API', async () => {
  const { page } = await the.as(initech, 'admin');
  const editor = await openPeriod(page, 'Call recording');
  await typePeriod(editor, '20');
  // The plan becomes smaller while the change waits: the portal still has the old limits.
  await page.route('**/v1/settings/preview', async (route) => {
    const answer = await ask(the, 'POST /v1/settings/preview', {
      token: initech.tokens.admin,
      body: { change: { recording: { retention: { kind: 'fixed', period: 'P31D', from: 'call_ended' } } } },
    });
    await route.fulfill({
      status: answer.status,
      contentType: 'application/problem+json',
      body: JSON.stringify(answer.body),
    });
  });
  await page.getByRole('button', { name: pending }).click();
  const review = page.getByRole('dialog');
  await review.getByText('What stands in the way').waitFor();
  const reason = await review.getByRole('listitem').locator('[lang="en"]').innerText();
  await review.getByRole('button', { name: 'Go to the field' }).click();
  await page.getByRole('group', { name: 'Retention of recordings' }).getByText(reason).waitFor();
  expect(reason).toMatch(/30 days|P30D/);
});

it('what the plan does not include is off, says so, and leads to the plan', async () => {
  const { page, go } = await the.as(initech, 'admin');
  await go('/recording');
  for (const name of ['Always', 'Your own bucket', 'European Union'])
    expect(await page.getByRole('radio', { name, exact: true }).isDisabled()).toBe(true);
  const link = page.getByRole('link', { name: 'What your plan includes: Recording mode' });
  await link.click();
  await page.waitForURL('**/plan');
  await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
});
