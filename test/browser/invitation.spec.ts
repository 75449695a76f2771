import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import { mailTo, tokenIn } from '../support/links';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';

const the = browserWorld();
const [day, password] = [24 * 60 * 60_000, 'seven quiet herons at dusk'];
let acme: TestTenant;
let email: string;
beforeEach(async () => {
  acme = await the.tenant();
  email = `guest.${acme.id}@example.com`;
});

const asOwner = async (): Promise<Page> => {
  const { page, go } = await the.as(acme, 'owner');
  await go('/members');
  await page.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
  return page;
};

const invite = async (page: Page, role = 'Legal') => {
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  const dialog = page.getByRole('dialog', { name: 'Invite somebody' });
  await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await dialog.getByRole('radio', { name: role, exact: true }).check();
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('row', { name: new RegExp(`^${email}.*open`) }).waitFor();
};

/** The link of the newest mail, as the page of the demonstration's mails shows it, opened by a stranger. */
const followLink = async (): Promise<Page> => {
  const { page, go } = await the.visit();
  await go('/demo/mail');
  const mail = page.getByRole('article').filter({ hasText: email }).first();
  await mail.getByRole('link', { name: /\/invitation#/ }).click();
  return page;
};

const openLink = async (token: string): Promise<Page> => {
  const { page, go } = await the.visit();
  await go(`/invitation#${token}`);
  return page;
};

const newestToken = async () => tokenIn(await mailTo(the, email));

const paste = async (page: Page, text: string) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((what) => navigator.clipboard.writeText(what), text);
  await page.keyboard.press('Control+V');
};

const deadLink = async (page: Page) => {
  const said = await page.getByRole('alert').innerText();
  expect(await page.getByRole('button', { name: 'Accept the invitation' }).count()).toBe(0);
  // Every dead link leads on.
  await page.getByRole('link', { name: 'Go to the sign-in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  return said;
};

describe('an invitation', () => {
  it('goes by mail, is accepted with a pasted password, and works once', async () => {
    const owner = await asOwner();
    await invite(owner);
    const guest = await followLink();
    await guest.getByRole('heading', { level: 1, name: 'Invitation to Acme GmbH' }).waitFor();
    // The secret does not stay in the address bar.
    expect(new URL(guest.url()).hash).toBe('');
    await guest.getByText(`${acme.emails.owner} invites you to Acme GmbH.`).waitFor();
    const field = guest.getByRole('textbox', { name: 'New password' });
    expect(await field.getAttribute('autocomplete')).toBe('new-password');
    await field.focus();
    await paste(guest, password);
    expect(await field.inputValue()).toBe(password);
    await guest.getByRole('button', { name: 'Accept the invitation' }).click();

    await guest.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await guest.getByRole('textbox', { name: 'E-mail address' }).inputValue()).toBe(email);
    await guest.getByRole('textbox', { name: 'Password' }).focus();
    await paste(guest, password);
    await guest.keyboard.press('Enter');
    await guest.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await owner.reload();
    await owner.getByRole('row', { name: new RegExp(`^${email}.*Legal`) }).waitFor();

    expect(await deadLink(await openLink(await newestToken()))).toMatch(
      /^This link has been used already\s+If you have accepted the invitation, sign in\./,
    );
  });

  it('works for seven days; sent again it has another link, and the one before stays dead', async () => {
    await invite(await asOwner());
    const first = await newestToken();
    the.clock.move(7 * day);
    expect(await deadLink(await openLink(first))).toMatch(/^This link no longer works\s+Its time is over/);
    const owner = await asOwner();
    await owner.getByRole('row', { name: new RegExp(`^${email}.*expired`) }).waitFor();
    await owner.getByRole('button', { name: `Send again: ${email}` }).click();
    await owner.getByText(`A new link is on its way to ${email}.`).first().waitFor();
    expect(await deadLink(await openLink(first))).toMatch(/^This link no longer works/);
    const guest = await openLink(await newestToken());
    await guest.getByRole('button', { name: 'Accept the invitation' }).waitFor();
  });

  it('is revoked: its link stops working at once', async () => {
    const owner = await asOwner();
    await invite(owner);
    await owner.getByRole('button', { name: `Revoke: ${email}` }).click();
    const dialog = owner.getByRole('dialog', { name: 'Revoke the invitation' });
    // Enter does not confirm: the way back has the focus.
    expect(
      await dialog.getByRole('button', { name: 'Cancel' }).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await dialog.getByRole('button', { name: 'Revoke the invitation' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await deadLink(await openLink(await newestToken()))).toMatch(
      /^This link no longer works\s+Its time is over, or it was revoked/,
    );
    expect(
      (await ask(the, 'POST /v1/invitations/acceptance', { body: { token: await newestToken(), password } })).status,
    ).toBe(410);
  });

  it('that is cut off says how to get the whole link', async () => {
    const { page, go } = await the.visit();
    await go('/invitation');
    expect(await deadLink(page)).toMatch(/^The link is incomplete\s+Open the link in the mail once more/);
  });
});

describe('the last owner', () => {
  const sentence = 'An organisation keeps at least one owner. Make somebody else owner first.';

  it('is not removed', async () => {
    const owner = await asOwner();
    await owner.getByRole('button', { name: `Remove: ${acme.emails.owner}` }).click();
    const dialog = owner.getByRole('dialog', { name: 'Remove a member' });
    await dialog.getByRole('button', { name: 'Remove the member' }).click();
    await dialog.getByText(sentence).waitFor();
    expect(await acme.tenant.members.role(acme.accounts.owner)).toBe('owner');
  });

  it('gets no lesser role', async () => {
    const owner = await asOwner();
    await owner.getByRole('button', { name: `Change role: ${acme.emails.owner}` }).click();
    const dialog = owner.getByRole('dialog', { name: 'Change the role' });
    await dialog.getByRole('radio', { name: 'Viewer', exact: true }).check();
    await dialog.getByRole('button', { name: 'Change the role' }).click();
    await dialog.getByText(sentence).waitFor();
    expect(await acme.tenant.members.role(acme.accounts.owner)).toBe('owner');
  });
});
