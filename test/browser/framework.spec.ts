import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex, publishDemoCatalog } from './lived-in-tenant';
import { typePhrase } from './portal-steps';

const the = browserWorld();
let globex: TestTenant;
beforeAll(async () => {
  await publishDemoCatalog(the);
  globex = await demoLike(the, 'globex');
  await issueAnnex(the, globex);
});

type Transfer = { mechanism: string | null; fallback_in_force: boolean };
const transfers = async (): Promise<Transfer[]> => {
  const { body } = await ask(the, 'GET /v1/record', { token: globex.tokens.legal });
  return (body as { record: { transfers: Transfer[] } }).record.transfers;
};

it('the switch turns every transfer under the framework to its fallback, and the annex says that it is outdated', async () => {
  const before = (await transfers()).filter(({ mechanism }) => mechanism === 'dpf').length;
  expect(before).toBeGreaterThan(0);
  const { page } = await the.asOperator();
  await page.goto('/operator/register');
  await page.getByRole('tab', { name: 'Data Privacy Framework' }).click();
  await page.locator('[data-framework="counts"]').waitFor();
  await page.getByLabel('First day on which it no longer counts').fill('2026-11-01');
  await page.getByRole('button', { name: 'Switch it off from this day' }).click();
  const dialog = page.getByRole('dialog', { name: /^Switch the framework off from / });
  const go = dialog.getByRole('button', { name: /^Switch the framework off/ });
  await go.click();
  expect((await transfers()).filter(({ mechanism }) => mechanism === 'dpf')).toHaveLength(before);
  await typePhrase(dialog);
  await go.click();
  await page.locator('[data-framework="over"]', { hasText: 'November 1, 2026' }).waitFor();

  const after = await transfers();
  expect(after.filter(({ mechanism }) => mechanism === 'dpf')).toEqual([]);
  expect(after.filter(({ fallback_in_force }) => fallback_in_force)).toHaveLength(before);
  const customer = await the.as(globex, 'legal');
  await customer.go('/annex');
  await customer.page.locator('[data-annex="1"] [data-state="outdated"]').waitFor();

  await page.getByRole('button', { name: 'Let it count again' }).click();
  const back = page.getByRole('dialog', { name: 'Let the framework count again' });
  await typePhrase(back);
  await back.getByRole('button', { name: 'Let the framework count again' }).click();
  await page.locator('[data-framework="counts"]').waitFor();
  expect((await transfers()).filter(({ mechanism }) => mechanism === 'dpf')).toHaveLength(before);
});
