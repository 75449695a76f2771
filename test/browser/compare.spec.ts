import type { Page } from 'playwright-core';
import { fieldWith } from '../support/core-fixtures';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { demoLike, issueAnnex, publishDemoCatalog, revisionOf } from './lived-in-tenant';

const the = browserWorld();
let acme: TestTenant;
beforeAll(async () => {
  await publishDemoCatalog(the);
  acme = await demoLike(the, 'acme');
});

/** The clauses that are marked in the text. */
const marked = async (page: Page): Promise<string[]> => {
  const clauses = page.frameLocator('iframe.annex-preview').locator('.clause[data-passage]');
  await clauses.first().waitFor();
  return clauses.evaluateAll((all) => all.map((clause) => clause.getAttribute('data-passage') ?? ''));
};
const listed = (page: Page) =>
  page.locator('tr[data-change]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-change') ?? ''));

const give = async (body: object) => {
  const ifMatch = await revisionOf(the, acme);
  expect((await ask(the, 'PATCH /v1/settings', { token: acme.tokens.admin, ifMatch, body })).status).toBe(200);
};

const recipients = ['contract/description', 'contract/measures', 'contract/sub-processors'];
const clausesOfTransfers = ['clauses/parties-of-transfer', 'clauses/description-of-transfer'];

/** What a setting is about, and the clauses that say it. */
const settings: [string, object, string[]][] = [
  [
    'a period',
    { activities: { error_logging: { retention: { kind: 'fixed', period: 'P60D' } } } },
    ['record/activities', 'instructions/settings', 'instructions/history', 'retention/periods'],
  ],
  ['an address', { profile: { address: 'Neue Straße 5\n10115 Berlin' } }, ['record/parties', 'instructions/history']],
  [
    'the mode of recording',
    { recording: { mode: 'on_demand' } },
    [
      'record/activities',
      'record/screening',
      'record/transfers',
      ...recipients,
      ...clausesOfTransfers,
      'instructions/settings',
      'instructions/history',
      'retention/periods',
      'retention/contradictions',
    ],
  ],
  [
    'an activity that is switched off',
    { activities: { ip_geolocation: { enabled: false } } },
    [
      'record/activities',
      'record/screening',
      ...recipients,
      'contract/subprocessor-measures',
      ...clausesOfTransfers,
      'instructions/settings',
      'instructions/history',
      'retention/periods',
      'retention/contradictions',
    ],
  ],
  [
    'a first custom field',
    { custom_fields: [fieldWith({ retention: { kind: 'same_as', activity: 'user_authentication' } })] },
    [
      'about/parts',
      'record/activities',
      'record/screening',
      'record/transfers',
      ...recipients,
      ...clausesOfTransfers,
      'instructions/history',
      'custom-fields/rules',
      'custom-fields/fields',
      'retention/periods',
    ],
  ],
];

describe('the last two annexes, after a change of', () => {
  beforeAll(() => issueAnnex(the, acme));

  it.each(settings)('%s: exactly the clauses that say it are marked', async (_, change, clauses) => {
    await give(change);
    await issueAnnex(the, acme);
    const { page, seen } = await the.as(acme, 'viewer');
    await page.goto('/annex/compare');
    expect((await marked(page)).toSorted()).toEqual(clauses.toSorted());
    const changes = await listed(page);
    expect(new Set(changes.map((id) => clauses.find((clause) => `${id}/`.startsWith(`${clause}/`))))).toEqual(
      new Set(clauses),
    );
    expect([seen.console, seen.refused]).toEqual([[], []]);
  });
});

it('the same annex twice is identical, and nothing is marked', async () => {
  const id = await issueAnnex(the, acme);
  const { page } = await the.as(acme, 'viewer');
  await page.goto(`/annex/compare?from=${id}&to=${id}`);
  await page.getByText('Identical: the two versions say the same.').waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
});

it('a clause of the table of changes leads to its place in the marked text', async () => {
  const { page } = await the.as(acme, 'viewer');
  await page.goto('/annex/compare');
  await marked(page);
  const row = page.locator('tr[data-change]').last();
  const id = (await row.getAttribute('data-change')) ?? '';
  await row.getByRole('button').click();
  const passage = page.frameLocator('iframe.annex-preview').locator(`[data-passage="${id}"]`);
  expect(await passage.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
});

it('two instructions chosen in the history are compared, and downloaded as a PDF', async () => {
  const { page } = await the.as(acme, 'legal', { acceptDownloads: true });
  await page.goto('/annex/compare?of=instructions&from=2&to=3&language=en');
  await marked(page);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as PDF' }).click();
  expect((await download).suggestedFilename()).toMatch(/^annexa-acme.*-redline-rev-2-rev-3\.pdf$/);
});

it('what a role may not see is offered with the role that it takes', async () => {
  const { page } = await the.as(acme, 'viewer');
  await page.goto('/annex/compare');
  const instructions = page.getByRole('radio', { name: 'Instructions, issued or not' });
  expect(await instructions.isDisabled()).toBe(true);
});
