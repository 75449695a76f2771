import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex, publishDemoCatalog } from './lived-in-tenant';
import { openPeriod, openReview, saveButton, typePeriod } from './portal-steps';
import { untilSettled } from './watched-page';

const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  await publishDemoCatalog(the);
  acme = await demoLike(the, 'acme');
});

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

it('a preview of pending changes says that it is one, and that nothing in it was issued', async () => {
  const { page } = await the.as(acme, 'admin');
  const issuedNow = page.getByText('What an annex issued now would say.', { exact: true });
  await page.goto('/annex');
  await issuedNow.waitFor();
  expect(await page.getByText(/^Preview of unsaved changes/).count()).toBe(0);
  await typePeriod(await openPeriod(page, 'Error logging'), '10');
  await page.getByRole('link', { name: 'Annex', exact: true }).click();
  await page.getByText(/^A preview of changes that are not saved/).waitFor();
  await page.getByText(/^Preview of unsaved changes, no annex/).waitFor();
  expect(await issuedNow.count()).toBe(0);
});

it('an annex of the newest instruction is no next step any more', async () => {
  const tenant = await demoLike(the, 'acme');
  const { page } = await the.as(tenant, 'legal');
  const issue = page.getByRole('button', { name: /^Issue annex of instruction/ });
  await page.goto('/annex');
  expect(await issue.getAttribute('data-variant')).toBe('filled');
  await issueAnnex(the, tenant);
  await page.reload();
  await untilSettled(page);
  expect(await issue.getAttribute('data-variant')).toBe('default');
});

it('analytics switched off: the review says how long the sub-processor keeps what it has', async () => {
  const { page } = await the.as(acme, 'admin');
  await page.goto('/features');
  await page.getByRole('switch', { name: 'Analytics of interactions (Mixpanel)' }).click();
  const review = await openReview(page);
  await saveButton(review);
  const asked = review.locator('[data-warning="copy_stays"]');
  expect(await asked.textContent()).toContain(
    'Mixpanel receives nothing new, but keeps what it has for up to 24 months.',
  );
});

it('a period below that of a sub-processor: the review says that it does not follow', async () => {
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'User interaction logging'), '6', 'months');
  const review = await openReview(page);
  await saveButton(review);
  expect(await review.locator('[data-warning="floor_not_reached"]').textContent()).toContain(
    'Mixpanel keeps its copy for 24 months, whatever is chosen here',
  );
});

it('a review that is worked out anew keeps the reason that was typed', async () => {
  const tenant = await the.tenant();
  const { page } = await the.as(tenant, 'admin');
  await typePeriod(await openPeriod(page, 'Error logging'), '60');
  const review = await openReview(page);
  const save = await saveButton(review);
  const reason = review.getByRole('textbox', { name: /^Reason/ });
  await reason.fill('Ticket 4711');
  const body = { profile: { industry: 'Toys' } };
  await ask(the, 'PATCH /v1/settings', { token: tenant.tokens.owner, ifMatch: 1, body });
  await save.click();
  await review.getByRole('button', { name: 'Take this choice to the review' }).click();
  await saveButton(review);
  expect(await reason.inputValue()).toBe('Ticket 4711');
});

it('where nothing hovers, the reason of a button that cannot be used is text', async () => {
  const why = 'Needs the role Owner, Admin, or Legal';
  const { page } = await the.as(acme, 'viewer', phone);
  await page.goto('/annex');
  await page.getByRole('button', { name: /^Issue annex/ }).waitFor();
  expect(await page.getByText(why).isVisible()).toBe(true);
  const beside = await the.as(acme, 'viewer');
  await beside.go('/annex');
  const button = beside.page.getByRole('button', { name: /^Issue annex/ });
  await button.waitFor();
  expect(await beside.page.getByText(why).isVisible()).toBe(false);
  await button.hover();
  await beside.page.getByRole('tooltip').getByText(why).waitFor();
});

it.each(['/retention', '/operator/plans'])(
  '%s without a session leads to the sign-in, and nothing fails',
  async (path) => {
    const { page, seen, go } = await the.visit();
    await go(path);
    await page.getByLabel('Password', { exact: true }).waitFor();
    await untilSettled(page);
    expect([seen.console, seen.failed]).toEqual([[], []]);
  },
);

it('a first owner can be named where there is none, and there only', async () => {
  const { page } = await the.asOperator();
  const name = page.getByRole('button', { name: 'Name the first owner' });
  await page.goto(`/operator/tenants/${acme.id}`);
  await page.getByRole('button', { name: 'See what would change' }).waitFor();
  await untilSettled(page);
  expect(await name.count()).toBe(0);
  const { id } = await the.store.system('tests').tenants.create({
    id: 'ten_01m86e81e0c4h8n2r6t0v4x8zb',
    name: 'Hooli',
    plan_id: 'starter',
    demo: true,
    actor: system,
  });
  await page.goto(`/operator/tenants/${id}`);
  await page.getByRole('textbox', { name: 'E-mail address of the owner' }).fill('first@hooli.example');
  await name.click();
  await page.getByText('Password of first@hooli.example').waitFor();
});

const system = { kind: 'system', id: 'system', label: 'tests' } as const;
