import { ask } from '../support/ask';
import { browserWorld } from './browser-world';
import { demoLike } from './lived-in-tenant';
import { openPeriod, openReview, saveAll, saveButton, typePeriod } from './portal-steps';

const the = browserWorld();

it('a longer period is saved without typing a phrase, and the review says that nothing comes back', async () => {
  const acme = await demoLike(the, 'acme');
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'Error logging'), '60');
  const review = await openReview(page);
  expect(await (await saveButton(review)).isEnabled()).toBe(true);
  const text = await review.innerText();
  expect(text).toContain('Nothing is deleted by keeping data longer, and what has been deleted does not come back.');
  expect(text).not.toContain('cannot be brought back');
  expect(await review.getByRole('textbox', { name: /to confirm$/ }).count()).toBe(0);
  await review.getByRole('button', { name: 'Cancel' }).click();
  expect(await saveAll(page)).toBe(3);
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  expect(body.activities).toEqual({
    error_logging: { retention: { kind: 'fixed', period: 'P60D', from: 'collected' } },
  });
});

it('a shorter period asks for the phrase, says what holds at once, and when data is to be deleted', async () => {
  const acme = await demoLike(the, 'acme');
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'Error logging'), '10');
  const review = await openReview(page);
  const save = await saveButton(review);
  const text = await review.innerText();
  expect(text).toContain('What is deleted does not come back.');
  expect(text).toMatch(
    /Holds as an instruction at once\. Data that the shorter period makes due is to be deleted from .* at the earliest \(cooling-off: 7 days\); until then you can change it back\./,
  );
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await save.click({ force: true });
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  expect(body).toMatchObject({ revision: 2 });
  await review.getByRole('textbox', { name: /to confirm$/ }).fill('  ACME-gmbh ');
  expect(await save.getAttribute('aria-disabled')).toBe('false');
});
