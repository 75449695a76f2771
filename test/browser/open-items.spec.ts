import { demoCatalog } from '@annexa/core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike } from './lived-in-tenant';

const system = { kind: 'system', id: 'system', label: 'tests' } as const;
const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  acme = await demoLike(the, 'acme');
  // The catalogue of the demonstration without one fact: nothing else is missing.
  const catalog = structuredClone(demoCatalog);
  const mixpanel = catalog.subprocessors.find(({ id }) => id === 'mixpanel')!;
  mixpanel.address = { value: null, source: null, read_on: null, demo: false };
  await the.store.system('tests').catalogs.publish(catalog, system);
});

const missingOf = async (tenant: TestTenant) => {
  const { body } = await ask(the, 'GET /v1/record', { token: tenant.tokens.legal });
  return (body as { record: { missing: { path: string; filled_by: string }[] } }).record.missing;
};

it.each(['/', '/annex'])('on %s a fact that the customer has to fill in leads to its field', async (address) => {
  const tenant = await the.tenant();
  const own = (await missingOf(tenant)).filter(({ filled_by }) => filled_by === 'tenant');
  expect(own.map(({ path }) => path)).toContain('/profile/legal_name');
  const { page } = await the.as(tenant, 'legal');
  await page.goto(address);
  const items = page.locator('[data-item^="/profile/"]');
  await items.first().waitFor();
  expect(await items.count()).toBe(own.length);
  await page.locator('[data-item="/profile/legal_name"]').getByText('A1.1 · who the parties are').waitFor();
  await page.getByRole('link', { name: 'Legal name' }).click();
  await page.getByRole('heading', { level: 1, name: 'Company profile' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('#setting-profile-legal-name') !== null);
});

it('contradictions are listed with both sources, a proposal, and how grave they are in words', async () => {
  const { page } = await the.as(acme, 'legal');
  await page.goto('/annex');
  const { body } = await ask(the, 'GET /v1/record', { token: acme.tokens.legal });
  const { findings } = (body as { record: { findings: { severity: string; text: string; proposal: string }[] } })
    .record;
  const notices = findings.filter(({ severity }) => severity === 'notice').length;
  await page.getByRole('button', { name: /^Show \d+ notices?$/ }).click();
  const shown = page.locator('[data-finding]');
  await shown.first().waitFor();
  expect(await shown.count()).toBe(findings.length);
  expect(await page.locator('[data-finding]', { hasText: 'notice' }).count()).toBeGreaterThanOrEqual(notices);
  for (const { text, proposal } of findings.slice(0, 3)) {
    await page.getByText(text, { exact: true }).first().waitFor();
    await page.getByText(proposal, { exact: true }).first().waitFor();
  }
});

it('an operator fills in the missing fact, and the item of the customer disappears', async () => {
  const path = '/subprocessors/0/address';
  expect(await missingOf(acme)).toMatchObject([{ id: 'A2.18', path, filled_by: 'operator' }]);
  const customer = await the.as(acme, 'legal');
  await customer.go('/annex');
  await customer.page.getByRole('button', { name: /^Show the facts that/ }).click();
  await customer.page.locator(`[data-item="${path}"]`).waitFor();

  const { page } = await the.asOperator();
  await page.goto('/operator/register');
  const mixpanel = page.getByRole('button', { name: /^Mixpanel/ });
  await mixpanel.filter({ hasText: '1 fact missing' }).click();
  await page.getByRole('button', { name: 'Change: Postal address (Mixpanel)' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Take into the next version' }).click();
  await dialog.getByText('Name the source: a fact without one does not count.').waitFor();
  await dialog.getByRole('textbox', { name: 'Postal address' }).fill('1 Example Street, San Francisco');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('https://mixpanel.com/legal');
  await dialog.getByLabel('Read on').fill('2099-01-01');
  await dialog.getByRole('button', { name: 'Take into the next version' }).click();

  await page.getByRole('tab', { name: 'Next version (1)' }).click();
  const change = page.locator('[data-change="/subprocessors/mixpanel/address"]');
  await change.getByText('1 Example Street, San Francisco').waitFor();
  await page.getByRole('button', { name: 'Check and preview' }).click();
  // What stands against it is said at the fact.
  await change.getByText(/2099-01-01 is still to come/).waitFor();
  await change.getByRole('button', { name: /^Change: / }).click();
  await dialog.getByLabel('Read on').fill(the.clock.now().toISOString().slice(0, 10));
  await dialog.getByRole('button', { name: 'Take into the next version' }).click();
  const today = the.clock.now().toISOString().slice(0, 10);
  await page.getByLabel('First day').fill(today);
  await page.getByRole('button', { name: 'Check and preview' }).click();
  await page.getByRole('button', { name: /^Publish version/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish version/ })
    .click();
  await page.locator('#live-region', { hasText: 'was published' }).waitFor({ state: 'attached' });

  expect(await missingOf(acme)).toEqual([]);
  await customer.page.reload();
  await customer.page.getByText(/^Nothing is (open|missing)/).waitFor();
  expect(await customer.page.locator('[data-item]').count()).toBe(0);
});
