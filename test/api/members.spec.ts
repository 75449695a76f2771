import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
let owner: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  owner = await acme.cookie('owner');
});
afterAll(() => the.end());

const setRole = (member: string, role: string, cookie = owner) =>
  ask(the, `PUT /v1/members/${member}/role`, { cookie, body: { role } });
const remove = (member: string, cookie = owner) => ask(the, `DELETE /v1/members/${member}`, { cookie });
const actions = async () => (await acme.tenant.audit.list({ limit: 5 })).map(({ action }) => action);

describe('members', () => {
  it('are listed by e-mail address, for those who may read them', async () => {
    const { body } = await ask(the, 'GET /v1/members', { cookie: await acme.cookie('legal') });
    const items = body.items as { email: string; role: string }[];
    expect(items.map(({ role }) => role)).toEqual(['admin', 'developer', 'legal', 'owner', 'viewer']);
    expect((await ask(the, 'GET /v1/members', { cookie: await acme.cookie('viewer') })).status).toBe(403);
  });

  it('get another role at once, in the session they are in, and the trail says from what to what', async () => {
    const [viewer, changed] = [await acme.cookie('viewer'), await setRole(acme.accounts.viewer, 'admin')];
    expect(changed.body).toEqual({
      account_id: acme.accounts.viewer,
      email: acme.emails.viewer,
      role: 'admin',
      since: expect.any(String),
    });
    const me = await ask(the, 'GET /v1/me', { cookie: viewer });
    expect([me.body.role, me.body.abilities]).toEqual(['admin', expect.arrayContaining(['settings:write'])]);
    const [event] = await acme.tenant.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      action: 'member.role_changed',
      subject: acme.accounts.viewer,
      actor: { label: acme.emails.owner },
      detail: { from: 'viewer', to: 'admin' },
    });
  });

  it('removed ones are out at once: their sessions here end, their account stays', async () => {
    const [legal, other] = [await acme.cookie('legal'), await the.tenant('Globex SAS')];
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    const membership = { account_id: acme.accounts.legal, tenant_id: other.id, role: 'viewer', actor } as const;
    await the.store.system('tests').memberships.add(membership);
    const elsewhere = await the.login(acme.emails.legal, { tenant: other.id });
    expect((await remove(acme.accounts.legal)).status).toBe(204);
    expect((await ask(the, 'GET /v1/me', { cookie: legal })).status).toBe(401);
    expect((await ask(the, 'GET /v1/me', { token: acme.tokens.legal })).status).toBe(401);
    expect((await ask(the, 'GET /v1/me', { token: elsewhere })).body.tenant).toMatchObject({ id: other.id });
    expect(await actions()).toContain('member.removed');
    expect((await remove(acme.accounts.legal)).status).toBe(404);
  });

  it('only an owner changes them', async () => {
    for (const role of ['admin', 'legal', 'developer', 'viewer'] as const) {
      const cookie = await acme.cookie(role);
      expect((await setRole(acme.accounts.viewer, 'owner', cookie)).status).toBe(403);
      expect((await remove(acme.accounts.viewer, cookie)).status).toBe(403);
    }
  });

  it('a role that does not exist and a member that does not are refused', async () => {
    expect((await setRole(acme.accounts.viewer, 'emperor')).status).toBe(422);
    expect((await setRole('acc_nobody', 'viewer')).status).toBe(404);
    expect((await remove('acc_nobody')).status).toBe(404);
  });
});

describe('the last owner', () => {
  it('stays owner and stays, also by their own wish', async () => {
    const before = await the.digest(acme.id);
    for (const answer of [await setRole(acme.accounts.owner, 'admin'), await remove(acme.accounts.owner)])
      expect([answer.status, answer.body.code]).toEqual([409, 'last_owner']);
    expect(await the.digest(acme.id)).toBe(before);
  });

  it('may go once there is another one', async () => {
    await setRole(acme.accounts.admin, 'owner');
    expect((await setRole(acme.accounts.owner, 'legal')).status).toBe(200);
    expect((await ask(the, 'GET /v1/me', { cookie: owner })).body.role).toBe('legal');
    expect((await remove(acme.accounts.admin, await acme.cookie('admin'))).body.code).toBe('last_owner');
  });

  it('of two owners who go at the same moment one stays', async () => {
    await setRole(acme.accounts.admin, 'owner');
    const second = await acme.cookie('admin');
    const answers = await Promise.all([remove(acme.accounts.owner), remove(acme.accounts.admin, second)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
    expect((await acme.tenant.members.list()).filter(({ role }) => role === 'owner')).toHaveLength(1);
  });
});

describe('sessions of a person', () => {
  it('are listed with what they are, newest first, and only one’s own', async () => {
    const headers = { 'user-agent': 'Some Browser 1.0' };
    await ask(the, 'POST /v1/sessions', {
      body: { email: acme.emails.owner, password: the.password },
      headers,
    });
    const { items } = (await ask(the, 'GET /v1/sessions', { cookie: owner })).body as {
      items: { id: string; kind: string; client: string; current: boolean }[];
    };
    expect(items.map(({ kind, client, current }) => [kind, client, current])).toEqual([
      ['token', 'Some Browser 1.0', false],
      ['browser', 'tests', true],
      ['token', '', false],
    ]);
  });

  it('end one by one, all others at once, and never somebody else’s', async () => {
    const others = [await acme.cookie('owner'), await acme.cookie('owner')];
    const current = async (cookie: string) => String((await ask(the, 'GET /v1/sessions/current', { cookie })).body.id);
    const viewer = await acme.cookie('viewer');
    const foreign = await ask(the, `DELETE /v1/sessions/${await current(viewer)}`, { cookie: owner });
    expect(foreign.status).toBe(404);
    const first = await current(others[0]!);
    expect((await ask(the, `DELETE /v1/sessions/${first}`, { cookie: owner })).status).toBe(204);
    expect((await ask(the, `DELETE /v1/sessions/${first}`, { cookie: owner })).status).toBe(404);
    expect((await ask(the, 'GET /v1/me', { cookie: others[0]! })).status).toBe(401);
    expect((await ask(the, 'DELETE /v1/sessions', { cookie: owner })).status).toBe(204);
    const left = await Promise.all([others[1]!, owner, viewer].map((cookie) => ask(the, 'GET /v1/me', { cookie })));
    expect(left.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect((await ask(the, 'GET /v1/me', { token: acme.tokens.owner })).status).toBe(401);
  });
});
