import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readPdf } from '../../pdf/read-pdf';
import { ask } from '../../support/ask';
import type { TestTenant } from '../../support/world';
import { browserWorld } from '../browser-world';
import { demoLike, publishDemoCatalog } from '../lived-in-tenant';
import {
  downloadAnnex,
  openPeriod,
  openReview,
  savedAs,
  saveButton,
  signInAs,
  typePeriod,
  typePhrase,
} from '../portal-steps';

const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  await publishDemoCatalog(the);
  acme = await demoLike(the, 'acme');
});

const enter = async (role: 'admin' | 'legal') => {
  const visit = await the.visit();
  await visit.go('/sign-in');
  await signInAs(visit.page, acme.emails[role], the.password);
  await visit.page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  return visit.page;
};

const follow = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

const addField = async (page: Page) => {
  await page.getByRole('button', { name: 'Add a field' }).first().click();
  const editor = page.getByRole('dialog', { name: 'Add a field' });
  await editor.getByRole('textbox', { name: 'Label' }).fill('Case number');
  await editor.getByRole('textbox', { name: 'Purpose' }).fill('Find the case during a call');
  await editor.getByRole('button', { name: 'Add to the changes' }).click();
  await editor.waitFor({ state: 'hidden' });
};

/** Passages that the preview in its frame marks, in the order of the document. */
const marks = (page: Page) =>
  page.frameLocator('iframe[title="Preview of the annex"]').locator('[data-passage]:is(.added, .changed, .removed)');
const markedIn = (page: Page): Promise<(string | null)[]> =>
  marks(page).evaluateAll((passages) => passages.map((one) => one.getAttribute('data-passage')));

const change = {
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P6M' } } },
  custom_fields: [
    {
      key: 'case_number',
      label: 'Case number',
      purpose: 'Find the case during a call',
      type: 'text',
      sensitivity: 'personal',
      sources: ['controller'],
      activity: 'call_handling',
      retention: { kind: 'fixed', period: 'P1M', from: 'collected' },
      mask: false,
      required: false,
    },
  ],
};

/** What these two changes touch in the annex, and nothing else. */
const touched = [
  'cover/summary',
  'about/parts/part-v',
  'record/activities/user_interaction_logging',
  'record/activities/custom_data_fields',
  'record/screening/custom_data_fields',
  // Custom data is kept there: its lists of activities grow.
  'record/transfers/mongodb_atlas-access-us',
  'record/transfers/mongodb_atlas-access-ca',
  'record/transfers/mongodb_atlas-access-il',
  'record/transfers/mongodb_atlas-access-br',
  'record/transfers/mongodb_atlas-access-gb',
  'contract/description/categories-of-personal-data',
  'contract/description/sensitive-data-and-the-restrictions-or-safeguards-applied',
  'contract/measures/identification',
  'contract/measures/transmission',
  'contract/measures/storage',
  'contract/sub-processors/mongodb_atlas',
  'clauses/parties-of-transfer/mongodb_atlas',
  'clauses/parties-of-transfer/mongodb_atlas-abroad',
  'clauses/description-of-transfer/activities-whose-transfers-rest-on-the-clauses',
  'clauses/description-of-transfer/categories-of-personal-data',
  'clauses/description-of-transfer/sensitive-data-and-restrictions-or-safeguards',
  'instructions/settings/user_interaction_logging-retention',
  'custom-fields',
  'retention/periods/user_interaction_logging-logs',
  'retention/periods/custom_data_fields-fields',
  'retention/contradictions/retention_below_floor-user_interaction_logging-logs-activities-user_interaction_',
  'retention/contradictions/vendor_fixed_over_setting-user_interaction_logging-logs-activities-user_interact',
  'retention/contradictions/field_longer_than_activity-custom_data_fields-case_number-custom_fields-0-retent',
];

const passagesByApi = async (): Promise<string[]> => {
  const { body } = await ask(the, 'POST /v1/settings/preview', { token: acme.tokens.admin, body: { change } });
  return (body as { annex: { passages: { id: string }[] } }).annex.passages.map(({ id }) => id);
};

/** Both changes, with the preview of the annex beside them. */
const makeChanges = async (page: Page) => {
  const period = await openPeriod(page, 'User interaction logging');
  await page.getByRole('button', { name: 'Preview of the annex' }).click();
  await page.getByText('Identical to the saved state (instruction 2).').waitFor();
  expect(await markedIn(page)).toEqual([]);
  await typePeriod(period, '6', 'months');
  await follow(page, 'Custom fields');
  await addField(page);
};

const issueAndDownload = async (page: Page) => {
  await follow(page, 'Annex');
  const title = 'Issue annex of instruction 3';
  await page.getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('button', { name: title }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
  const row = page.locator('[data-annex="1"]');
  await row.locator('[data-state="current"]').waitFor();
  const download = await downloadAnnex(page, 1, 'PDF');
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

it('an admin shortens a period and adds a field, sees what that touches, and legal downloads the annex that says both', async () => {
  const page = await enter('admin');
  await makeChanges(page);
  const expected = await passagesByApi();
  await page.getByText(`${expected.length} passages are touched by pending changes.`).waitFor();
  await marks(page)
    .nth(touched.length - 1)
    .waitFor();
  expect(await markedIn(page)).toEqual(expected);
  expect(expected).toEqual(touched);

  const review = await openReview(page);
  const save = await saveButton(review);
  await review.getByRole('textbox', { name: 'Reason' }).fill('Decision of the works council');
  expect([await save.innerText(), await save.getAttribute('aria-disabled')]).toEqual(['Save 2 changes', 'true']);
  await typePhrase(review);
  await save.click();
  expect(await savedAs(page)).toBe(3);
  await page.getByText('Identical to the saved state (instruction 3).').waitFor();
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  expect(body).toMatchObject({ revision: 3, ...change });

  const { name, bytes } = await issueAndDownload(await enter('legal'));
  expect(name).toBe('annexa-acme-gmbh-annex-1-rev-3-final.pdf');
  const { body: issued } = await ask(the, 'GET /v1/annexes/current', { token: acme.tokens.viewer });
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(issued.pdf_sha256);
  const text = (await readPdf(bytes)).pages.join(' ');
  for (const words of [
    'Retention of interaction logs User Interaction Logging 6 months from collection Chosen by the customer.',
    'Case number case_number Find the case during a call',
    'Reason: Decision of the works council',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('14 months');
});
