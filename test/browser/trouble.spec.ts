import type { Locator, Page } from 'playwright-core';
import { ask } from '../support/ask';
import { mailTo, tokenIn } from '../support/links';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { openPeriod, openReview, savedAs, saveButton, signInAs, typePeriod, typePhrase } from './portal-steps';

const the = browserWorld();
const [day, password] = [24 * 60 * 60_000, 'seven quiet herons at dusk'];
let acme: TestTenant;
beforeEach(async () => void (acme = await the.tenant()));

const unreachable = 'The server cannot be reached. Check the connection; nothing that you typed is lost.';

/** An admin who has typed another period for interaction logs: 14 months were the default. */
const withPeriod = async (months: string): Promise<Page> => {
  const { page } = await the.as(acme, 'admin');
  await typePeriod(await openPeriod(page, 'User interaction logging'), months, 'months');
  return page;
};

const asAdminAt = async (path: string): Promise<Page> => {
  const { page, go } = await the.as(acme, 'admin');
  await go(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};

const settings = async () => (await ask(the, 'GET /v1/settings', { token: acme.tokens.viewer })).body;

const retentionKept = async () => {
  const { activities } = (await settings()) as {
    activities: { user_interaction_logging?: { retention?: { period: string } } };
  };
  return activities.user_interaction_logging?.retention?.period ?? null;
};

const period = (page: Page): Locator =>
  page
    .getByRole('group', { name: 'Retention of interaction logs', exact: true })
    .getByRole('textbox', { name: 'Period' });

describe('signing in', () => {
  it('with a wrong password says so at the field, which has the focus; the address stays', async () => {
    const { page, go } = await the.visit();
    await go('/sign-in');
    await signInAs(page, acme.emails.legal, 'not this one');
    await page.getByText('E-mail address or password is wrong.').waitFor();
    const field = page.getByRole('textbox', { name: 'Password' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    expect(await page.getByRole('textbox', { name: 'E-mail address' }).inputValue()).toBe(acme.emails.legal);
    await field.fill(the.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });
});

describe('a link of an invitation', () => {
  const invite = async () => {
    const body = { email: `guest.${acme.id}@example.com`, role: 'viewer' };
    expect((await ask(the, 'POST /v1/invitations', { token: acme.tokens.owner, body })).status).toBe(201);
    return tokenIn(await mailTo(the, body.email));
  };
  const opened = async (token: string) => {
    const { page, go } = await the.visit();
    await go(`/invitation#${token}`);
    return page.getByRole('alert').innerText();
  };

  it('that was used says so, and leads to the sign-in', async () => {
    const token = await invite();
    expect((await ask(the, 'POST /v1/invitations/acceptance', { body: { token, password } })).status).toBe(204);
    expect(await opened(token)).toMatch(
      /^This link has been used already\s+If you have accepted the invitation, sign in/,
    );
  });

  it('that is over says whom to ask', async () => {
    const token = await invite();
    the.clock.move(7 * day);
    expect(await opened(token)).toMatch(/^This link no longer works\s+Its time is over.+Ask whoever invited you/);
  });
});

it('a session that ends in the middle of a change set: after signing in again nothing is lost', async () => {
  const page = await withPeriod('6');
  const review = await openReview(page);
  await review.getByRole('textbox', { name: 'Reason' }).fill('Works council');
  await typePhrase(review);
  await the.store.system('tests').sessions.endAll(acme.accounts.admin, the.clock.now().toISOString());
  await review.getByRole('button', { name: 'Save 1 change' }).click();

  const again = page.getByRole('dialog', { name: 'Your session is over' });
  await again.getByRole('textbox', { name: 'Password' }).fill('not this one');
  await again.getByRole('button', { name: 'Sign in and go on' }).click();
  await again.getByText('E-mail address or password is wrong.').waitFor();
  expect(await retentionKept()).toBeNull();
  await again.getByRole('textbox', { name: 'Password' }).fill(the.password);
  await again.getByRole('button', { name: 'Sign in and go on' }).click();
  expect(await savedAs(page)).toBe(2);
  expect(await retentionKept()).toBe('P6M');
  const { body } = await ask(the, 'GET /v1/settings/revisions/2', { token: acme.tokens.viewer });
  expect(body).toMatchObject({ reason: 'Works council', channel: 'portal', actor: { label: acme.emails.admin } });
});

it('a reload in the middle of a change set loses nothing either', async () => {
  const page = await withPeriod('6');
  await page.getByText('1 change not saved yet').waitFor();
  await page.reload();
  await page.getByText('1 change not saved yet').waitFor();
  expect(await period(page).inputValue()).toBe('6');
});

describe('without a network', () => {
  it('the review says so, and goes on by itself once it is back', async () => {
    const page = await asAdminAt('/recording');
    await page.getByRole('switch', { name: 'Transcripts' }).click();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Review 1 change' }).click();
    const dialog = page.getByRole('dialog', { name: /^Review / });
    await dialog.getByText(unreachable).waitFor();
    await page.context().setOffline(false);
    await dialog.getByRole('textbox', { name: 'Reason' }).waitFor();
    await dialog.getByRole('cell', { name: 'on', exact: true }).waitFor();
  });

  it('saving is taken back and said; trying again saves it', async () => {
    const page = await withPeriod('20');
    const save = await saveButton(await openReview(page));
    await page.context().setOffline(true);
    await save.click();
    await page.getByText(unreachable).first().waitFor();
    expect(await retentionKept()).toBeNull();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try to save again' }).click();
    expect(await savedAs(page)).toBe(2);
    expect(await retentionKept()).toBe('P20M');
    expect(await page.getByText(unreachable).count()).toBe(0);
  });

  it('an answer that is lost on its way is looked after: what was saved is not sent again', async () => {
    const page = await withPeriod('20');
    const save = await saveButton(await openReview(page));
    await page.route('**/v1/settings*', async (route) => {
      if (route.request().method() !== 'PATCH') return route.fallback();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await save.click();
    expect(await savedAs(page)).toBe(2);
    expect(await page.getByText(unreachable).count()).toBe(0);
    expect([(await settings()).revision, await retentionKept()]).toEqual([2, 'P20M']);
  });
});

it('a plan that shrinks while a change set is open: what no longer fits is said at its field', async () => {
  const page = await withPeriod('20');
  const save = await saveButton(await openReview(page));
  const token = await the.operator();
  const body = { from: 'business', to: 'starter' };
  expect((await ask(the, `PUT /operator/v1/tenants/${acme.id}/plan`, { token, body })).status).toBe(200);
  await save.click();

  const dialog = page.getByRole('dialog', { name: /^Review / });
  await dialog.getByRole('alert').filter({ hasText: 'What stands in the way' }).waitFor();
  await dialog.getByRole('button', { name: 'Go to the field' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const field = page.getByRole('group', { name: 'Retention of interaction logs', exact: true });
  await field.getByRole('alert').filter({ hasText: '14 months' }).waitFor();
  expect(await field.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  expect(await period(page).inputValue()).toBe('20');
  expect([(await settings()).revision, await retentionKept()]).toEqual([1, null]);
});

describe('a whole table that is pasted', () => {
  const table = [
    'Label\tPurpose\tType\tClass\tSources\tActivity',
    'Case number\tFind the case\ttext\tpersonal\tform\tcall_handling',
    'Order\tFind the order\ttext\tinternal\tcontroller\tcall_handling',
  ].join('\n');
  const paste = async (page: Page, into: Locator) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), table);
    await into.focus();
    await page.keyboard.press('Control+V');
  };

  it('into the label of a field becomes one line, and can be imported as a table', async () => {
    const page = await asAdminAt('/custom-fields');
    await page.getByRole('button', { name: 'Add a field' }).first().click();
    const label = page.getByRole('textbox', { name: 'Label' });
    await paste(page, label);
    await page.getByText('This looks like a table').waitFor();
    expect(await label.inputValue()).toBe(table.replaceAll(/[\t\n]/g, ' '));
    await page.getByRole('button', { name: 'Import it as a table' }).click();
    await page.getByText('2 rows were read.').waitFor();
    await page.getByRole('button', { name: 'Add 2 fields to the changes' }).click();
    await page.getByText('2 changes not saved yet').waitFor();
  });

  it('into a period is not taken over, and the field says why', async () => {
    const page = await withPeriod('');
    await paste(page, period(page));
    await period(page).blur();
    await page.getByText('Write a whole number, or a period such as “14 months” or P14M.').waitFor();
    expect(await page.getByText('not saved yet').count()).toBe(0);
  });
});
