import { readFileSync } from 'node:fs';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex, publishDemoCatalog } from './lived-in-tenant';
import { downloadAnnex } from './portal-steps';

const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  await publishDemoCatalog(the);
  acme = await demoLike(the, 'acme');
  await issueAnnex(the, acme);
});

const legal = async (tenant = acme) => {
  const { page } = await the.as(tenant, 'legal', { acceptDownloads: true });
  await page.goto('/annex');
  return page;
};

it.each([
  ['PDF', 'pdf', '%PDF-'],
  ['Word', 'docx', 'PK'],
  ['Excel', 'xlsx', 'PK'],
  ['CSV', 'csv', ''],
  ['JSON', 'json', '{'],
  ['JSON-LD', 'jsonld', '{'],
])('an annex is downloaded in the format %s', async (format, ending, start) => {
  const page = await legal();
  const saved = await downloadAnnex(page, 1, format);
  expect(saved.suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
  const text = readFileSync(await saved.path()).toString('latin1');
  expect(text.length).toBeGreaterThan(1000);
  expect(text.slice(0, start.length)).toBe(start);
});

it('the code of an annex leads to the public page about it, and revoking with a reason shows there', async () => {
  const tenant = await demoLike(the, 'acme');
  await issueAnnex(the, tenant);
  const page = await legal(tenant);
  const row = page.locator('[data-annex="1"]');
  await row.locator('[data-state="current"]').waitFor();
  const link = row.getByRole('link', { name: /^Public page about annex 1/ });
  const address = (await link.getAttribute('href')) ?? '';
  const visitor = await the.visit();
  await visitor.go(address);
  expect(await visitor.page.locator('main, body').first().innerText()).not.toContain(acme.id);

  await row.getByRole('button', { name: 'Revoke annex 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Revoke annex 1' });
  await dialog.getByRole('button', { name: 'Revoke annex 1' }).click();
  await dialog.getByText('Say why.').waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Wrong signatory');
  await dialog.getByRole('button', { name: 'Revoke annex 1' }).click();
  await row.locator('[data-state="revoked"]', { hasText: 'Reason: Wrong signatory' }).waitFor();
  expect(await row.getByRole('button', { name: 'Revoke annex 1' }).count()).toBe(0);
  const { body } = await ask(the, `GET ${address}`, { headers: { accept: 'application/json' } });
  expect(body).toMatchObject({ state: 'revoked' });
  expect(JSON.stringify(body)).not.toContain('Wrong signatory');
});

it('an annex whose record no longer holds is outdated and says what to do', async () => {
  const tenant = await demoLike(the, 'acme');
  await issueAnnex(the, tenant);
  const body = { activities: { error_logging: { retention: { kind: 'fixed', period: 'P40D' } } } };
  const { revision } = (await ask(the, 'GET /v1/settings', { token: tenant.tokens.admin })).body;
  const change = { token: tenant.tokens.admin, ifMatch: Number(revision), body };
  expect((await ask(the, 'PATCH /v1/settings', change)).status).toBe(200);
  const page = await legal(tenant);
  await page.locator('[data-annex="1"] [data-state="outdated"]', { hasText: 'Issue it again.' }).waitFor();
});

it('an annex is looked at and issued in a language that plan and catalogue allow', async () => {
  const page = await legal();
  const choice = page.getByRole('combobox', { name: 'Language of the annex' });
  await choice.waitFor();
  const offered = await choice.locator('option').allInnerTexts();
  const { body } = await ask(the, 'GET /v1/catalog', { token: acme.tokens.legal });
  const names = new Intl.DisplayNames('en', { type: 'language' });
  expect(offered).toEqual((body.annex_languages as string[]).map((code) => names.of(code)));
  await choice.selectOption({ label: 'German' });
  await page.frameLocator('iframe[title="Preview of the annex"]').locator('html[lang="de"]').waitFor();
  await page.getByRole('button', { name: /^Issue annex/ }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('combobox', { name: 'Language of the annex' }).inputValue()).toBe('de');
});

it('what was in force at a moment is shown with its instruction, and before the first and in the future nothing is', async () => {
  const tenant = await demoLike(the, 'acme');
  const first = the.clock.now().toISOString();
  the.clock.move(60_000);
  const body = { activities: { error_logging: { retention: { kind: 'fixed', period: 'P40D' } } } };
  const { revision } = (await ask(the, 'GET /v1/settings', { token: tenant.tokens.admin })).body;
  const change = { token: tenant.tokens.admin, ifMatch: Number(revision), body };
  expect((await ask(the, 'PATCH /v1/settings', change)).status).toBe(200);
  const page = await legal(tenant);
  await page.goto(`/annex?as_of=${encodeURIComponent(first)}`);
  const then = page.locator(`[data-as-of="${first}"]`);
  await then.getByText(/^This held at the moment/).waitFor();
  expect(await then.locator('dl').innerText()).toContain(`Instruction\n${Number(revision)}`);
  const frame = page.frameLocator('iframe[title="The annex as it would have been issued then"]');
  await frame.locator('h1').waitFor();
  expect(await frame.locator('body').innerText()).not.toContain('40 days');

  for (const [year, why] of [
    ['2020', 'before'],
    ['2031', 'ahead'],
  ] as const) {
    await page.getByLabel('Date and time').fill(`${year}-01-01T00:00:00`);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator(`[data-then="${why}"]`).waitFor();
  }
});
