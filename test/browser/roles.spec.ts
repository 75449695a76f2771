import { abilities, type Ability, Role } from '@annexa/core';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { livedInTenant } from './lived-in-tenant';

const the = browserWorld();
let globex: TestTenant;
let annex: string;
const cookies: Partial<Record<Role, string>> = {};
beforeAll(async () => {
  globex = await livedInTenant(the);
  for (const role of Role.options) cookies[role] = await globex.cookie(role);
  const { body } = await ask(the, 'GET /v1/annexes', { token: globex.tokens.owner });
  annex = (body as { items: { id: string }[] }).items[0]!.id;
});

type Find = (page: Page) => Locator | Promise<Locator>;
type Action = {
  what: string;
  roles: readonly Role[];
  /** The ability that the sentence of a denied control is about. */
  ability: Ability;
  /** A request that does it; with a body that nothing takes, so that who may is refused for another reason. */
  api: string;
  path: string;
  control: Find;
  /** Abilities without which the page, or the part with the control, is closed, from the outside in. */
  inside?: readonly Ability[];
};

const button =
  (name: string | RegExp): Find =>
  (page) =>
    page.getByRole('button', { name }).first();
const textbox =
  (name: string): Find =>
  (page) =>
    page.getByRole('textbox', { name, exact: true });

const period: Find = async (page) => {
  // Who may not change it may look.
  await page.getByRole('button', { name: /^(Change|Show): User interaction logging$/ }).click();
  return page.getByRole('group', { name: 'Retention of interaction logs' }).getByRole('textbox', { name: 'Period' });
};

const [writers, signers] = [
  ['owner', 'admin'],
  ['owner', 'admin', 'legal'],
] as const;
const makers = ['owner', 'admin', 'developer'] as const;

/** What can be done in the portal, and by whom (product rule "Roles"). */
const table: readonly Action[] = [
  { what: 'change a retention', roles: writers, ability: 'settings:write', api: 'PATCH /v1/settings', path: '/retention', control: period },
  { what: 'change the recording', roles: writers, ability: 'settings:write', api: 'PUT /v1/recording-settings', path: '/recording', control: (page) => page.getByRole('radio', { name: 'Off', exact: true }) },
  { what: 'add a custom field', roles: writers, ability: 'settings:write', api: 'POST /v1/custom-fields', path: '/custom-fields', control: button('Add a field') },
  { what: 'switch a feature', roles: writers, ability: 'settings:write', api: 'PATCH /v1/settings', path: '/features', control: (page) => page.getByRole('switch', { name: /^Co-browsing/ }) },
  { what: 'restore an instruction', roles: writers, ability: 'settings:write', api: 'POST /v1/settings/revisions/1/restore', path: '/history', control: button('Restore instruction 1') },
  { what: 'change the company profile', roles: signers, ability: 'profile:write', api: 'PUT /v1/profile', path: '/profile', control: textbox('Legal name') },
  { what: 'issue an annex', roles: signers, ability: 'annexes:write', api: 'POST /v1/annexes', path: '/annex', control: button(/^Issue annex/), inside: ['annexes:read'] },
  { what: 'see the draft of the annex', roles: signers, ability: 'drafts:read', api: 'POST /v1/annexes/preview', path: '/annex', control: (page) => page.getByTitle('Preview of the annex'), inside: ['annexes:read', 'drafts:read'] },
  { what: 'download an annex', roles: [...signers, 'viewer'], ability: 'annexes:read', api: 'GET /v1/annexes/:annex/pdf', path: '/annex', control: button('Download annex 1'), inside: ['annexes:read'] },
  { what: 'revoke an annex', roles: signers, ability: 'annexes:write', api: 'POST /v1/annexes/:annex/revocation', path: '/annex', control: button(/^Revoke annex/), inside: ['annexes:read'] },
  { what: 'export the history', roles: Role.options, ability: 'settings:read', api: 'GET /v1/settings/revisions/export?format=csv', path: '/history', control: (page) => page.getByRole('link', { name: 'Export as CSV' }) },
  { what: 'see the API keys', roles: [...signers, 'developer'], ability: 'api_keys:read', api: 'GET /v1/api-keys', path: '/developers', control: (page) => page.getByRole('table', { name: 'API keys' }), inside: ['api_keys:read'] },
  { what: 'make an API key', roles: makers, ability: 'api_keys:write', api: 'POST /v1/api-keys', path: '/developers', control: button('Make an API key'), inside: ['api_keys:read'] },
  { what: 'revoke an API key', roles: makers, ability: 'api_keys:write', api: 'DELETE /v1/api-keys/key_none', path: '/developers', control: button(/^Revoke: /), inside: ['api_keys:read'] },
  { what: 'see who is a member', roles: signers, ability: 'members:read', api: 'GET /v1/members', path: '/members', control: (page) => page.getByRole('table', { name: 'Members of the organisation' }), inside: ['members:read'] },
  { what: 'invite somebody', roles: ['owner'], ability: 'members:write', api: 'POST /v1/invitations', path: '/members', control: button('Invite somebody'), inside: ['members:read'] },
  { what: 'revoke an invitation', roles: ['owner'], ability: 'members:write', api: 'DELETE /v1/invitations/inv_none', path: '/members', control: button(/^Revoke: guest/), inside: ['members:read'] },
  { what: 'change the role of a member', roles: ['owner'], ability: 'members:write', api: 'PUT /v1/members/acc_none/role', path: '/members', control: button(/^Change role: viewer/), inside: ['members:read'] },
  { what: 'remove a member', roles: ['owner'], ability: 'members:write', api: 'DELETE /v1/members/acc_none', path: '/members', control: button(/^Remove: viewer/), inside: ['members:read'] },
]; // prettier-ignore

const roleNames = { owner: 'Owner', admin: 'Admin', legal: 'Legal', developer: 'Developer', viewer: 'Viewer' };
const rolesWith = (ability: Ability) =>
  Role.options.filter((role) => table.some((row) => row.ability === ability && row.roles.includes(role)));
const namesWith = (ability: Ability) => rolesWith(ability).map((role) => roleNames[role]);
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const denial = (ability: Ability) => `Needs the role ${either.format(namesWith(ability))}`;

it('every ability of the product stands in the table, but reading the record, which all roles may', () => {
  const named = new Set(table.map(({ ability }) => ability));
  expect(abilities.filter((ability) => !named.has(ability))).toEqual(['record:read']);
});

it.each(table.map((row) => [row.what, row] as const))('by API, to %s is for the roles of the table', async (_, row) => {
  const before = await the.digest(globex.id);
  const open: Role[] = [];
  for (const role of Role.options) {
    const [method, path] = row.api.replace(':annex', annex).split(' ');
    const body = method === 'GET' ? undefined : { nonsense: 1 };
    const { status } = await ask(the, `${method} ${path}`, { cookie: cookies[role], body });
    if (status !== 403) open.push(role);
  }
  expect(open.toSorted()).toEqual([...row.roles].toSorted());
  expect(await the.digest(globex.id)).toBe(before);
});

/** How a control stands: usable, or shut with the sentence that names the roles it takes. */
const standingOf = async (page: Page, { control, ability }: Action): Promise<string> => {
  const found = await control(page);
  await found.waitFor();
  const shut = await found.evaluate(
    (node) => node.matches(':disabled, [aria-disabled="true"]') || (node instanceof HTMLInputElement && node.readOnly),
  );
  if (!shut) return 'open';
  const described = await found.getAttribute('aria-description');
  const said =
    described ??
    (
      await page
        .getByText(/^\s*Needs the role/)
        .first()
        .innerText()
    ).trim();
  return said === denial(ability) ? 'shut, with the reason' : `shut: ${said}`;
};

/** The ability that a role lacks to see the page, or the part with the control, at all. */
const closedBy = ({ inside }: Action, role: Role): Ability | undefined =>
  inside?.find((ability) => !rolesWith(ability).includes(role));

const expectedFor = (row: Action, role: Role): string => {
  if (closedBy(row, role)) return 'closed, with the reason';
  return row.roles.includes(role) ? 'open' : 'shut, with the reason';
};

const foundFor = async (page: Page, row: Action, role: Role): Promise<string> => {
  const closed = closedBy(row, role);
  if (!closed) return standingOf(page, row);
  const sentence = `It takes the role ${either.format(namesWith(closed))}. Yours is ${roleNames[role]}.`;
  await page.getByText(sentence).first().waitFor();
  return (await (await row.control(page)).count()) === 0 ? 'closed, with the reason' : 'closed, but there';
};

it.each(Role.options)(
  'in the portal, the role %s does what the table says and reads what the rest takes',
  async (role) => {
    const { page, go } = await the.as(globex, role);
    const found: [string, string][] = [];
    for (const row of table) {
      if (new URL(page.url(), the.base).pathname !== row.path) await go(row.path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      found.push([row.what, await foundFor(page, row, role)]);
    }
    expect(found).toEqual(table.map((row) => [row.what, expectedFor(row, role)]));
  },
);

it('a control that is shut does nothing, and the API refuses what it would have sent', async () => {
  const { page, go } = await the.as(globex, 'legal');
  await go('/custom-fields');
  await page.getByRole('button', { name: 'Add a field' }).first().click({ force: true });
  expect(await page.getByRole('dialog').count()).toBe(0);
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'if-match': '"rev-4"' };
    return (await fetch('/v1/settings', { method: 'PATCH', headers, body: '{"custom_fields":[]}' })).status;
  });
  expect(status).toBe(403);
});
