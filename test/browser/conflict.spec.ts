import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { openPeriod, openReview, saveAll, savedAs, saveButton, typePeriod } from './portal-steps';

const the = browserWorld();
let acme: TestTenant;
beforeEach(async () => void (acme = await the.tenant()));

type Saved = {
  revision: number;
  activities: Partial<Record<'user_interaction_logging' | 'error_logging', { retention: { period: string } }>>;
};

const saved = async () => {
  const { body } = await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer });
  const { revision, activities } = body as Saved;
  const periodOf = (activity: keyof Saved['activities']) => activities[activity]?.retention.period ?? null;
  return { revision, interactions: periodOf('user_interaction_logging'), errors: periodOf('error_logging') };
};

const typeInteractions = async (page: Page, months: string) =>
  typePeriod(await openPeriod(page, 'User interaction logging'), months, 'months');
const typeErrors = async (page: Page, days: string) => typePeriod(await openPeriod(page, 'Error logging'), days);

/** Two people begin on the same settings and change the same one; the first has saved already. */
const twoPeople = async () => {
  const [ada, bob] = [(await the.as(acme, 'admin')).page, (await the.as(acme, 'owner')).page];
  await typeInteractions(bob, '20');
  await typeErrors(bob, '60');
  await typeInteractions(ada, '18');
  expect(await saveAll(ada)).toBe(2);
  return { bob };
};

/** Bob's review opened before Ada saved, his save is refused with 412, and the review becomes the merge. */
const meetMerge = async () => {
  const [ada, bob] = [(await the.as(acme, 'admin')).page, (await the.as(acme, 'owner')).page];
  await typeInteractions(bob, '20');
  await typeErrors(bob, '60');
  const save = await saveButton(await openReview(bob));
  await typeInteractions(ada, '18');
  expect(await saveAll(ada)).toBe(2);
  await save.click();
  return bob;
};

const merge = (page: Page) => page.getByRole('dialog', { name: /^Review / });
const rowOf = (page: Page, setting: string) =>
  merge(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${setting}`) }) });
const cells = async (page: Page, setting: string): Promise<string[]> => {
  const texts = await rowOf(page, setting).getByRole('cell').allInnerTexts();
  return texts.map((text) => text.split('\n')[0] ?? '');
};

describe('two people at the same setting', () => {
  it('the second one to save sees what it was, what the other saved and what is theirs, setting by setting', async () => {
    const bob = await meetMerge();
    await merge(bob).getByText('Somebody else changed the settings meanwhile').waitFor();
    expect(await cells(bob, 'Retention of interaction logs')).toEqual([
      'the default',
      '18 months from collection',
      '20 months from collection',
    ]);
    expect(await cells(bob, 'Retention of error logs')).toEqual([
      'the default',
      'the default',
      '60 days from collection',
    ]);
    const both = rowOf(bob, 'Retention of interaction logs');
    expect(await both.getByText('Changed by both').count()).toBe(1);
    expect(await both.getByRole('radio', { name: 'Keep what was saved by others' }).isChecked()).toBe(true);
    expect(await rowOf(bob, 'Retention of error logs').getByRole('radio', { name: 'Take mine' }).isChecked()).toBe(
      true,
    );
    expect(await saved()).toEqual({ revision: 2, interactions: 'P18M', errors: null });
  });

  it.each([
    ['Take mine', { revision: 3, interactions: 'P20M', errors: 'P60D' }],
    ['Keep what was saved by others', { revision: 3, interactions: 'P18M', errors: 'P60D' }],
  ])('“%s” is what holds in the end, and nothing else is lost', async (choice, expected) => {
    const bob = await meetMerge();
    await rowOf(bob, 'Retention of interaction logs').getByRole('radio', { name: choice }).check();
    await merge(bob).getByRole('button', { name: 'Take this choice to the review' }).click();
    await (await saveButton(merge(bob))).click();
    expect(await savedAs(bob, 3)).toBe(3);
    expect(await saved()).toEqual(expected);
    await bob.goto('/history');
    await bob.getByRole('button', { name: 'Instruction 3', exact: true }).waitFor();
  });

  it('who keeps everything that others saved has nothing left to save', async () => {
    const bob = await meetMerge();
    for (const setting of ['Retention of interaction logs', 'Retention of error logs'])
      await rowOf(bob, setting).getByRole('radio', { name: 'Keep what was saved by others' }).check();
    await merge(bob).getByRole('button', { name: 'Take this choice to the review' }).click();
    await merge(bob).waitFor({ state: 'hidden' });
    expect(await bob.getByText('not saved yet').count()).toBe(0);
    expect(await saved()).toEqual({ revision: 2, interactions: 'P18M', errors: null });
  });

  it('a review that is opened after the other saved begins with the merge, before anything is sent', async () => {
    const { bob } = await twoPeople();
    await bob.getByRole('button', { name: 'Review 2 changes' }).click();
    await merge(bob).getByText('Somebody else changed the settings meanwhile').waitFor();
    expect((await saved()).revision).toBe(2);
  });
});

it('the API asks for the state that a change is based on, and refuses an older one', async () => {
  const body = { activities: { error_logging: { retention: { kind: 'fixed', period: 'P60D' } } } };
  const asking = { cookie: await acme.cookie('admin'), body };
  expect((await ask(the, 'PATCH /v1/settings', asking)).status).toBe(428);
  expect((await ask(the, 'PATCH /v1/settings', { ...asking, ifMatch: 1 })).status).toBe(200);
  expect((await ask(the, 'PATCH /v1/settings', { ...asking, ifMatch: 1 })).status).toBe(412);
});
