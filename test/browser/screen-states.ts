import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import type { BrowserWorld } from './browser-world';
import { openPeriod, openReview, saveButton, typePeriod } from './portal-steps';

type Here = { page: Page; the: BrowserWorld; tenant: TestTenant };
/** A state that no address leads to: who is there, and what they do. */
export type ScreenState = {
  name: string;
  role: 'owner' | 'admin' | 'legal' | 'developer' | 'viewer' | 'operator' | 'nobody';
  reach: (here: Here) => Promise<unknown>;
};

const press =
  (path: string, name: string | RegExp) =>
  async ({ page }: Here) => {
    await page.goto(path);
    await page.getByRole('button', { name }).first().click();
  };
const dialogOf = (path: string, name: string | RegExp) => async (here: Here) => {
  await press(path, name)(here);
  await here.page.getByRole('dialog').waitFor();
};

const review = async ({ page }: Here) => {
  await typePeriod(await openPeriod(page, 'Error logging'), '10');
  return saveButton(await openReview(page));
};

const merge = async (here: Here) => {
  const { page, the, tenant } = here;
  await typePeriod(await openPeriod(page, 'Error logging'), '80');
  const revision = Number((await ask(the, 'GET /v1/settings', { token: tenant.tokens.owner })).body.revision);
  const body = { activities: { error_logging: { retention: { kind: 'fixed', period: `P${40 + revision}D` } } } };
  await ask(the, 'PATCH /v1/settings', { token: tenant.tokens.owner, ifMatch: revision, body });
  const dialog = await openReview(page);
  const save = dialog.getByRole('button', { name: /^Save/ });
  const text = page.getByText('Somebody else changed the settings meanwhile');
  await text.or(save).first().waitFor();
  if (await save.isVisible()) await save.click();
  await text.waitFor();
};

const failedSave = async (here: Here) => {
  const { page } = here;
  await typePeriod(await openPeriod(page, 'Error logging'), '80');
  const save = await saveButton(await openReview(page));
  await page.route('**/v1/settings', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  );
  await save.click();
  await page.getByRole('button', { name: 'Try to save again' }).waitFor();
};

const wrongField = async (here: Here) => {
  await dialogOf('/custom-fields', 'Add a field')(here);
  await here.page.getByRole('button', { name: 'Add to the changes' }).click();
  await here.page.getByText('Fill this in.').first().waitFor();
};

const wrongImport = async (here: Here) => {
  await dialogOf('/custom-fields', 'Import')(here);
  await here.page.getByRole('textbox', { name: 'Table or JSON' }).fill('label\tkey\ttype\nCase\tBAD KEY\tcolour\n');
  await here.page.getByRole('dialog').getByRole('table').waitFor();
};

const newKey = async (here: Here) => {
  await dialogOf('/developers', 'Make an API key')(here);
  const dialog = here.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Reporting');
  await dialog.getByRole('checkbox').first().check();
  await dialog.getByRole('button', { name: /^Make/ }).click();
  await here.page.getByRole('dialog', { name: 'Keep your API key' }).waitFor();
};

const wrongPassword = async ({ page }: Here) => {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('nobody@example.com');
  await page.getByLabel('Password', { exact: true }).fill('not the right one');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('E-mail address or password is wrong.').waitFor();
};

const compared = async ({ page }: Here) => {
  await page.goto('/history');
  await page
    .getByRole('button', { name: /^Instruction \d+$/ })
    .first()
    .click();
  await page.locator('[id^="changed-"]').getByRole('table').waitFor();
};

const reader = async ({ page }: Here) => {
  await page.goto('/annex');
  await page.getByRole('link', { name: 'View annex 1' }).first().click();
  await page.locator('[data-page="1"] canvas').waitFor();
};

const everyItem = async ({ page }: Here) => {
  await page.goto('/annex');
  await page.getByRole('button', { name: /^Show the facts/ }).click();
  await page.getByRole('button', { name: /^Show \d+ notices?$/ }).click();
  await page.locator('[data-finding]').first().waitFor();
};

const before = async ({ page }: Here) => {
  await page.goto('/annex?as_of=2020-01-01T00:00:00.000Z');
  await page.locator('[data-then="before"]').waitFor();
};

const downloads = async ({ page }: Here) => {
  await press('/annex', 'Download annex 1')({ page } as Here);
  await page.getByRole('menuitem', { name: /^PDF/ }).waitFor();
};

const vendorFacts = async ({ page }: Here) => {
  await press('/operator/register', /^Mixpanel/)({ page } as Here);
  await page.locator('[data-fact="/subprocessors/mixpanel/address"]').waitFor();
  // While the section unfolds its buttons move, and a click can land beside one.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
};

const changeFact = (fact: string) => async (here: Here) => {
  await vendorFacts(here);
  await here.page.getByRole('button', { name: `Change: ${fact} (Mixpanel)` }).click();
  await here.page.getByRole('dialog').waitFor();
};

const assessment = async (here: Here) => {
  await changeFact('Transfer impact assessments')(here);
  const dialog = here.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add an assessment' }).click();
  await dialog.getByRole('textbox', { name: 'Laws and practices considered' }).fill('Laws of the country');
  await dialog.getByRole('button', { name: 'Take into the next version' }).click();
  await dialog.getByText('Name the source: a fact without one does not count.').waitFor();
};

const nextVersion = async (here: Here) => {
  await changeFact('Day of the contract (Art. 28(4))')(here);
  const { page } = here;
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Day of the contract' }).fill('2099-01-01');
  await dialog.getByRole('textbox', { name: 'Source' }).fill('Contract');
  await dialog.getByRole('button', { name: 'Take into the next version' }).click();
  await page.getByRole('tab', { name: 'Next version (1)' }).click();
  await page.getByRole('button', { name: 'Check and preview' }).click();
  await page.getByText(/2099-01-01 is still to come/).waitFor();
};

const framework = async ({ page }: Here) => {
  await page.goto('/operator/register');
  await page.getByRole('tab', { name: 'Data Privacy Framework' }).click();
  await page.getByRole('button', { name: 'Switch it off from this day' }).click();
  await page.getByRole('dialog').waitFor();
};

const shortcuts = async ({ page }: Here) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog').waitFor();
};

const palette = async ({ page }: Here) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Commands' }).click();
  await page.getByRole('textbox', { name: 'Search pages and actions' }).waitFor();
};

const mobileMenu = async ({ page }: Here) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await press('/', 'Open the navigation')({ page } as Here);
};

/** States of the portal besides its addresses; each is looked at in both schemes and both widths. */
export const screenStates: ScreenState[] = [
  { name: 'a review that asks for a phrase', role: 'admin', reach: review },
  { name: 'a merge', role: 'admin', reach: merge },
  { name: 'a save that failed', role: 'admin', reach: failedSave },
  { name: 'an opened period', role: 'admin', reach: ({ page }) => openPeriod(page, 'User authentication') },
  { name: 'a custom field with everything missing', role: 'admin', reach: wrongField },
  { name: 'an import with problems', role: 'admin', reach: wrongImport },
  { name: 'an annex about to be issued', role: 'legal', reach: dialogOf('/annex', /^Issue annex/) },
  { name: 'an annex that is read', role: 'viewer', reach: reader },
  { name: 'an annex about to be revoked', role: 'legal', reach: dialogOf('/annex', 'Revoke annex 1') },
  { name: 'the formats of an annex', role: 'legal', reach: downloads },
  { name: 'every open item', role: 'legal', reach: everyItem },
  { name: 'a moment at which nothing was in force', role: 'legal', reach: before },
  { name: 'the facts of a sub-processor', role: 'operator', reach: vendorFacts },
  { name: 'a fact with several countries', role: 'operator', reach: changeFact('Countries of storage') },
  { name: 'an entry in the framework', role: 'operator', reach: changeFact('Entry in the Data Privacy Framework') },
  { name: 'an assessment with something missing', role: 'operator', reach: assessment },
  { name: 'a next version with a problem', role: 'operator', reach: nextVersion },
  { name: 'the switch of the framework', role: 'operator', reach: framework },
  { name: 'an instruction with what it changed', role: 'viewer', reach: compared },
  { name: 'an invitation that is written', role: 'owner', reach: dialogOf('/members', 'Invite somebody') },
  { name: 'a member about to be removed', role: 'owner', reach: dialogOf('/members', /^Remove: viewer/) },
  { name: 'a new API key', role: 'developer', reach: newKey },
  { name: 'the account menu', role: 'owner', reach: press('/', /^Account menu/) },
  { name: 'the palette of commands', role: 'owner', reach: palette },
  { name: 'the help for shortcuts', role: 'owner', reach: shortcuts },
  { name: 'the navigation on a telephone', role: 'owner', reach: mobileMenu },
  { name: 'the page of members without the right', role: 'viewer', reach: ({ page }) => page.goto('/members') },
  { name: 'the page of keys without the right', role: 'viewer', reach: ({ page }) => page.goto('/developers') },
  { name: 'settings that one may only read', role: 'legal', reach: ({ page }) => page.goto('/recording') },
  { name: 'the draft that one may not read', role: 'viewer', reach: ({ page }) => page.goto('/annex') },
  { name: 'a wrong password', role: 'nobody', reach: wrongPassword },
  { name: 'an address that no page has', role: 'owner', reach: ({ page }) => page.goto('/nowhere') },
];
