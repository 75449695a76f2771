import { readFileSync } from 'node:fs';
import { abilities } from '@annexa/core';
import { openLogger } from '../../apps/api/src/boot/logger';
import { ask, type Asking, comparable } from '../support/ask';
import { isClosed, isTenantApi, pathOf, type Row, rows } from '../support/surface';
import { type TestTenant, type World, world } from '../support/world';

const canary = 'canary-7f3a9';
const logLines: string[] = [];
let the: World;
let [a, b]: TestTenant[] = [];
/** For each parameter of a path: an id that tenant B has, and one that nobody has. */
let ids: Record<string, { foreign: string; nobodys: string }>;
let digestOfB: string;

const field = (key: string) => ({
  key, label: canary, purpose: canary, type: 'text', sensitivity: 'internal', sources: ['form'], activity: 'call_handling',
}); // prettier-ignore
/** What an address cannot do without. */
const queries: Record<string, string> = { getAnnexExport: '?format=json', getRecordExport: '?format=jsonld' };

const bodies: Record<string, unknown> = {
  putRetentionPolicy: { retention: { kind: 'fixed', period: 'P14D' } },
  putCustomField: (({ key: _key, ...body }) => body)(field('x')),
  changeMemberRole: { role: 'viewer' },
  revokeAnnex: { reason: canary },
};

const furnish = async (tenant: TestTenant, name: string) => {
  const token = tenant.tokens.owner;
  const profile = { legal_name: `${name} Ltd`, address: `${name} street`, country: 'DE', industry: name };
  for (const [revision, body] of [
    { profile },
    { recording: { mode: 'always' } },
    { custom_fields: [field(`k_${tenant.id.slice(-8)}`)] },
  ].entries())
    await ask(the, `PATCH /v1/settings?reason=${name}`, { token, ifMatch: revision + 1, body });
  const key = await ask(the, 'POST /v1/api-keys', { token, body: { name, scopes: ['settings:read'] } });
  const annex = await ask(the, 'POST /v1/annexes', { token });
  expect([key.status, annex.status]).toEqual([201, 201]);
  const invitation = await ask(the, 'POST /v1/invitations', {
    token,
    body: { email: `${name}@x.example`, role: 'legal' },
  });
  const session = await ask(the, 'GET /v1/sessions/current', { token: tenant.tokens.legal });
  expect([invitation.status, session.status]).toEqual([201, 200]);
  return {
    key: String(key.body.id),
    annex: String(annex.body.id),
    field: `k_${tenant.id.slice(-8)}`,
    invitation: String(invitation.body.id),
    session: String(session.body.id),
    passkey: await addPasskey(tenant),
  };
};

/** A passkey of the tenant's legal person; how one is really added is tested elsewhere. */
const addPasskey = async ({ accounts: { legal } }: TestTenant): Promise<string> => {
  const accounts = the.store.system('tests').accounts;
  const { security, created_at } = (await accounts.get(legal))!;
  const passkey = {
    id: `psk_${legal.slice('acc_'.length)}`, name: canary, credential_id: 'x', public_key: 'x', counter: 0, transports: [], created_at,
    last_used_at: null,
  }; // prettier-ignore
  await accounts.setSecurity(legal, 0, { ...security, passkeys: [passkey] }, null);
  return passkey.id;
};

beforeAll(async () => {
  the = await world({ printer: 'real', logger: openLogger('trace', { write: (line) => void logLines.push(line) }) });
  [a, b] = [await the.tenant('Acme'), await the.tenant(`Bravo ${canary}`)];
  const theirs = await furnish(b, canary);
  await ask(the, 'PATCH /v1/settings', { token: a.tokens.owner, ifMatch: 1, body: { recording: { mode: 'always' } } });
  ids = {
    annex: { foreign: theirs.annex, nobodys: theirs.annex.replace(/.{8}$/, '00000000') },
    api_key: { foreign: theirs.key, nobodys: theirs.key.replace(/.{8}$/, '00000000') },
    invitation: { foreign: theirs.invitation, nobodys: theirs.invitation.replace(/.{8}$/, '00000000') },
    member: { foreign: b.accounts.legal, nobodys: b.accounts.legal.replace(/.{8}$/, '00000000') },
    passkey: { foreign: theirs.passkey, nobodys: theirs.passkey.replace(/.{8}$/, '00000000') },
    session: { foreign: theirs.session, nobodys: theirs.session.replace(/.{8}$/, '00000000') },
    key: { foreign: theirs.field, nobodys: 'nobodys_key' },
    number: { foreign: '4', nobodys: '999999' },
  };
  digestOfB = await the.digest(b.id);
}, 120_000);
afterEach(async () => expect(await the.digest(b!.id)).toBe(digestOfB));
afterAll(() => the.end());

/** Parameters that name nothing of a tenant, with the reason. */
const namesNothing = new Map([['activity', 'the eight activities are the same for everyone']]);
const paramsOf = ({ path }: Row) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
const tenantRows = rows.filter((row) => isTenantApi(row) && isClosed(row));
const walk = tenantRows.filter((row) => paramsOf(row).some((name) => !namesNothing.has(name)));

describe('the walk', () => {
  it('knows every route: the router, the contract and openapi.json have the same', () => {
    const listed = rows.map(({ method, path }) => `${method} ${path}`).sort();
    const routed = the.routes
      .filter(({ method }) => method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`)
      .sort();
    const { paths } = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8')) as {
      paths: Record<string, object>;
    };
    const documented = Object.entries(paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
      .sort();
    expect(routed).toEqual(listed);
    expect(documented).toEqual(listed);
  });

  it('knows every parameter of the tenant API', () => {
    const known = [...Object.keys(ids), ...namesNothing.keys()].sort();
    expect([...new Set(tenantRows.flatMap(paramsOf))].sort()).toEqual(known);
  });

  it('no address, query or body of the tenant API takes a tenant', () => {
    for (const row of tenantRows) expect([row.name, /tenant/.test(row.path)]).toEqual([row.name, false]);
  });
});

describe.each(['session', 'cookie', 'API key'])('with the %s of A', (carrier) => {
  const credential = async (): Promise<Asking> => {
    if (carrier === 'cookie') return { cookie: await a!.cookie('owner') };
    return { token: carrier === 'session' ? a!.tokens.owner : (await a!.key([...abilities])).key };
  };

  it.each(walk.map((row) => [row.name, row] as const))(
    '%s: the id of B equals an id that nobody has',
    async (_, row) => {
      const name = paramsOf(row)[0]!;
      const asking: Asking = {
        ...(await credential()),
        body: bodies[row.name],
        ifMatch: row.ifMatch ? 2 : undefined,
      };
      const answerTo = (id: string) =>
        ask(the, `${row.method} ${pathOf(row, { [name]: id })}${queries[row.name] ?? ''}`, asking);
      const [foreign, nobodys] = [await answerTo(ids[name]!.foreign), await answerTo(ids[name]!.nobodys)];
      // What is a person's own, and people themselves, are shut for a key, whatever the id.
      const personal = ['member', 'members:write'].includes(String(row.needs));
      expect(foreign.status).toBe(carrier === 'API key' && personal ? 403 : 404);
      expect(comparable(foreign)).toEqual(comparable(nobodys));
    },
  );

  it('no answer holds a word of B', async () => {
    const asking = await credential();
    const own = await ask(the, 'POST /v1/annexes', asking);
    for (const row of tenantRows.filter(({ method }) => method === 'GET')) {
      const path = pathOf(row, {
        annex: String(own.body.id),
        number: '1',
        activity: 'call_recording',
        key: 'x',
        api_key: 'x',
      });
      const answer = await ask(the, `GET ${path}${queries[row.name] ?? ''}`, asking);
      // The PDF comes as bytes; its words are checked where annexes are printed.
      const text = answer.text ?? '';
      expect([row.name, [canary, b!.id].filter((word) => text.includes(word))]).toEqual([row.name, []]);
    }
  });
});

describe('other ways to name somebody else', () => {
  it('the revision of B in If-Match is just stale', async () => {
    const answer = await ask(the, 'PATCH /v1/settings', {
      token: a!.tokens.owner,
      ifMatch: 4,
      body: { recording: {} },
    });
    expect([answer.status, answer.headers.etag]).toEqual([412, '"rev-2"']);
  });

  it('a tenant in query, header or body is refused or ignored', async () => {
    const token = a!.tokens.owner;
    expect((await ask(the, `GET /v1/settings?tenant=${b!.id}`, { token })).status).toBe(422);
    const headers = { 'x-tenant-id': b!.id, 'x-forwarded-host': b!.id };
    expect((await ask(the, 'GET /v1/me', { token, headers })).body).toMatchObject({ tenant: { id: a!.id } });
    expect((await ask(the, 'PATCH /v1/settings', { token, ifMatch: 2, body: { tenant_id: b!.id } })).status).toBe(422);
  });

  it('two tenants at once never see each other', async () => {
    const asked = Array.from({ length: 200 }, (_, index) => (index % 2 ? a! : b!));
    const answers = await Promise.all(asked.map(({ tokens }) => ask(the, 'GET /v1/me', { token: tokens.viewer })));
    expect(answers.map(({ body }) => (body.tenant as { id: string }).id)).toEqual(asked.map(({ id }) => id));
  });
});

describe('the log', () => {
  it('has a line for each request with route template and tenant, and no secret and no content', () => {
    const lines = logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'request',
        method: 'GET',
        route: '/v1/annexes/:annex',
        status: 404,
        tenant: a!.id,
        request_id: expect.any(String),
      }),
    );
    const text = logLines.join('');
    for (const secret of [canary, a!.tokens.owner, 'anx_live_', 'annexa_session=', the.password])
      expect(text.includes(secret)).toBe(false);
  });
});
