import type { Page } from 'playwright-core';
import { ask } from '../support/ask';
import type { TestTenant } from '../support/world';
import { browserWorld } from './browser-world';
import { livedInTenant, revisionOf } from './lived-in-tenant';

const the = browserWorld();
let [acme, globex]: TestTenant[] = [];
/** For each kind of id: one that the other tenant has, and one that nobody has. */
let ids: Record<string, [foreign: string, nobodys: string]>;

const nobodys = (id: string) => id.replace(/.{8}$/, '00000000');
const firstId = async (line: string) => {
  const { body } = await ask(the, line, { token: globex!.tokens.owner });
  return (body as { items: { id: string }[] }).items[0]!.id;
};

beforeAll(async () => {
  [acme, globex] = [await livedInTenant(the, 'acme'), await livedInTenant(the, 'globex')];
  const pairOf = (id: string): [string, string] => [id, nobodys(id)];
  const last = await revisionOf(the, globex);
  ids = {
    annex: pairOf(await firstId('GET /v1/annexes')),
    key: pairOf(await firstId('GET /v1/api-keys')),
    invitation: pairOf(await firstId('GET /v1/invitations')),
    member: pairOf(globex.accounts.legal),
    field: ['health_condition', 'nobodys_field'],
    number: [String(last), '999999'],
    tenant: pairOf(globex.id),
  };
});

type Heard = { status: number; type: string | null; body: string };

/** What a page of the first tenant hears, without the id of the request. */
const hear = (page: Page, method: string, path: string, body?: string): Promise<Heard> =>
  page.evaluate(
    async ([method, path, body]) => {
      const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
      const headers = { 'if-match': '"rev-2"', ...type };
      const answer = await fetch(path, { method, headers, ...(body === undefined ? {} : { body }) });
      const text = (await answer.text()).replace(/"request_id":"[^"]+"/, '');
      return { status: answer.status, type: answer.headers.get('content-type'), body: text };
    },
    [method, path, body] as const,
  );

/** What is asked for, the kind of its id, and the request: method, path and body. */
const requests = [
  ['an annex', 'annex', 'GET /v1/annexes/:id'],
  ['the PDF of an annex', 'annex', 'GET /v1/annexes/:id/pdf'],
  ['an API key', 'key', 'GET /v1/api-keys/:id'],
  ['revoking an API key', 'key', 'DELETE /v1/api-keys/:id'],
  ['revoking an invitation', 'invitation', 'DELETE /v1/invitations/:id'],
  ['sending an invitation again', 'invitation', 'POST /v1/invitations/:id/resend'],
  ['the role of a member', 'member', 'PUT /v1/members/:id/role {"role":"viewer"}'],
  ['removing a member', 'member', 'DELETE /v1/members/:id'],
  ['a custom field', 'field', 'GET /v1/custom-fields/:id'],
  ['an instruction', 'number', 'GET /v1/settings/revisions/:id'],
  ['restoring an instruction', 'number', 'POST /v1/settings/revisions/:id/restore'],
  ['going to another organisation', 'tenant', 'POST /v1/sessions/current/switch {"tenant":":id"}'],
] as const;

it.each(requests)('%s of another tenant is answered like one that nobody has', async (_, kind, line) => {
  const { page, go } = await the.as(acme!, 'owner');
  await go('/account');
  const before = await the.digest(globex!.id);
  const answerTo = (id: string) => {
    const [method = '', path = '', body] = line.replace(':id', id).split(' ');
    return hear(page, method, path, body);
  };
  const [foreign, missing] = await Promise.all(ids[kind]!.map(answerTo));
  expect([foreign!.status, foreign!.type]).toEqual([404, 'application/problem+json; charset=utf-8']);
  expect(foreign).toEqual(missing);
  expect(await the.digest(globex!.id)).toBe(before);
});

it('an address of the portal that names an annex of another tenant shows what it shows for one that nobody has', async () => {
  const shown = async (id: string) => {
    const { page, go } = await the.as(acme!, 'viewer');
    await go(`/annex?view=${id}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').waitFor();
    return (await dialog.innerText()).replace(/Request id: \S+/, 'Request id');
  };
  const [foreign, missing] = [await shown(ids.annex![0]), await shown(ids.annex![1])];
  expect(foreign).toContain('It is not there any more.');
  expect(foreign).toBe(missing);
});

it('the address of a PDF of another tenant, followed as a link, is a problem and no file', async () => {
  const { page } = await the.as(acme!, 'viewer');
  const answer = await page.goto(`/v1/annexes/${ids.annex![0]}/pdf`);
  expect([answer?.status(), answer?.headers()['content-type']]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
});

it('the export of the history has the instructions of one’s own tenant only', async () => {
  const { page, go } = await the.as(acme!, 'owner');
  await go('/history');
  const link = page.getByRole('link', { name: 'Export as CSV' });
  const text = await page.evaluate(async (href) => (await fetch(href)).text(), (await link.getAttribute('href')) ?? '');
  expect(text).toContain('Facts about the company');
  for (const word of [globex!.id, globex!.emails.admin, 'Works council agreement']) expect(text).not.toContain(word);
});

it.each(['/', '/retention', '/custom-fields', '/history', '/members', '/developers', '/annex'])(
  '%s has no word of the other tenant',
  async (path) => {
    const { page, go } = await the.as(acme!, 'owner');
    await go(path);
    await page.getByText('Acme GmbH').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const html = await page.content();
    for (const word of ['Globex', globex!.id, globex!.emails.owner, ids.annex![0], ids.key![0]])
      expect(html).not.toContain(word);
  },
);

it('the console of the operators is shut for members', async () => {
  const { page, go } = await the.as(acme!, 'owner');
  await go(`/operator/tenants/${globex!.id}`);
  await page.waitForURL(/\/operator\/sign-in/);
  expect((await hear(page, 'GET', '/operator/v1/tenants')).status).toBe(401);
});
