import { ask, comparable } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

type Tokens = { access_token: string; refresh_token: string };
const login = (body: object) => ask(the, 'POST /v1/sessions', { body });
const tokens = async () =>
  (await login({ email: acme.emails.admin, password: the.password })).body as unknown as Tokens;
const refresh = (refresh_token: string, line = 'POST /v1/sessions/refresh') =>
  ask(the, line, { body: { refresh_token } });

describe('logging in', () => {
  it('answers tokens, and the access token says who is asking', async () => {
    const answer = await login({ email: acme.emails.legal.toUpperCase(), password: the.password });
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^ey/),
      token_type: 'Bearer',
      expires_in: 900,
      refresh_token: expect.any(String),
    });
    const me = await ask(the, 'GET /v1/me', { token: (answer.body as unknown as Tokens).access_token });
    expect(me.body).toMatchObject({ kind: 'member', label: acme.emails.legal, role: 'legal', tenant: { id: acme.id } });
  });

  it('an unknown address and a wrong password are answered alike', async () => {
    const wrong = await login({ email: acme.emails.admin, password: 'wrong' });
    const unknown = await login({ email: `nobody.${acme.id}@example.com`, password: 'wrong' });
    expect([wrong.status, wrong.body.code]).toEqual([401, 'login_failed']);
    expect(comparable(unknown)).toEqual(comparable(wrong));
  });

  it.each([[{ $ne: null }], [['a', 'b']], [true], [null]])('a password that is %j is no password', async (password) => {
    expect((await login({ email: acme.emails.admin, password })).status).toBe(422);
  });

  it('an account of two tenants names one, and a foreign one is as wrong as a password', async () => {
    const globex = await the.tenant('Globex SAS');
    const system = the.store.system('tests');
    const account = await system.accounts.byEmail(acme.emails.admin);
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    await system.memberships.add({ account_id: account!.id, tenant_id: globex.id, role: 'viewer', actor });
    const body = { email: acme.emails.admin, password: the.password };
    expect((await login(body)).body.errors).toEqual([
      expect.objectContaining({
        pointer: '/tenant',
        code: 'required',
        allowed: { values: [acme.id, globex.id].sort() },
      }),
    ]);
    const token = await the.login(acme.emails.admin, { tenant: globex.id });
    expect((await ask(the, 'GET /v1/me', { token })).body).toMatchObject({ role: 'viewer', tenant: { id: globex.id } });
    const third = await the.tenant('Initech Ltd');
    expect((await login({ ...body, tenant: third.id })).body.code).toBe('login_failed');
  });

  it('after five failures each further one makes the wait longer, even for the right password', async () => {
    const email = acme.emails.owner;
    for (let failure = 0; failure < 5; failure += 1)
      expect((await login({ email, password: 'wrong' })).status).toBe(401);
    const answer = await login({ email, password: the.password });
    expect([answer.status, answer.body.code]).toEqual([429, 'too_many_requests']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await login({ email: acme.emails.admin, password: the.password })).status).toBe(201);
  });
});

describe('refresh tokens', () => {
  it('are good once: using one twice ends the session, for the thief and for the owner', async () => {
    const first = await tokens();
    const second = (await refresh(first.refresh_token)).body as unknown as Tokens;
    expect((await ask(the, 'GET /v1/me', { token: second.access_token })).status).toBe(200);
    expect((await refresh(first.refresh_token)).status).toBe(401);
    expect((await refresh(second.refresh_token)).status).toBe(401);
    expect((await ask(the, 'GET /v1/me', { token: second.access_token })).status).toBe(401);
  });

  it('a made-up one does not end the session of somebody else', async () => {
    const { refresh_token, access_token } = await tokens();
    const made = refresh_token.replace(/[0-9a-f]{4}$/, '0000');
    expect((await refresh(made)).status).toBe(401);
    expect((await ask(the, 'GET /v1/me', { token: access_token })).status).toBe(200);
  });

  it('do not work at the operators’ door', async () => {
    const { refresh_token } = await tokens();
    expect((await refresh(refresh_token, 'POST /operator/v1/sessions/refresh')).status).toBe(401);
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  it('stop after 30 idle minutes and after 12 hours', async () => {
    const idle = await tokens();
    the.clock.move(30 * 60_000);
    expect((await refresh(idle.refresh_token)).status).toBe(401);
    let { refresh_token } = await tokens();
    for (let hours = 0; hours < 12 * 60 - 20; hours += 20) {
      the.clock.move(20 * 60_000);
      refresh_token = ((await refresh(refresh_token)).body as unknown as Tokens).refresh_token;
    }
    the.clock.move(20 * 60_000);
    expect((await refresh(refresh_token)).status).toBe(401);
  });
});

describe('sessions', () => {
  it('belong to people: an API key has none', async () => {
    const { key } = await acme.key();
    expect((await ask(the, 'GET /v1/sessions/current', { token: key })).body.code).toBe('forbidden');
    const session = await ask(the, 'GET /v1/sessions/current', { token: acme.tokens.viewer });
    expect(session.body).toEqual({
      id: expect.stringMatching(/^ses_/),
      kind: 'token',
      client: '',
      created_at: expect.any(String),
      last_seen_at: expect.any(String),
      expires_at: expect.any(String),
      current: true,
    });
  });

  it('one’s own is always in the list, and each can be ended, however many there are', async () => {
    const cookie = await acme.cookie('legal');
    const oldest = (await ask(the, 'GET /v1/sessions/current', { cookie })).body.id as string;
    const other = await acme.cookie('legal');
    const { sessions } = the.store.system('tests');
    const like = (await sessions.get(oldest))!;
    await Promise.all(
      Array.from({ length: 205 }, (_, at) => sessions.start({ ...like, id: `ses_zz${acme.id.slice(4)}${at}` })),
    );
    const items = (await ask(the, 'GET /v1/sessions', { cookie })).body.items as { id: string; current: boolean }[];
    expect([items.length, items.filter(({ current }) => current).map(({ id }) => id)]).toEqual([200, [oldest]]);
    const second = (await ask(the, 'GET /v1/sessions/current', { cookie: other })).body.id as string;
    const end = (as: object) => ask(the, `DELETE /v1/sessions/${second}`, as);
    expect((await end({ token: acme.tokens.owner })).status).toBe(404);
    expect((await end({ cookie })).status).toBe(204);
    expect((await end({ cookie })).status).toBe(404);
    expect((await ask(the, 'GET /v1/me', { cookie: other })).status).toBe(401);
  });

  it('the members are listed for those who may read them', async () => {
    const { body } = await ask(the, 'GET /v1/members', { token: acme.tokens.legal });
    expect((body.items as { role: string }[]).map(({ role }) => role).sort()).toEqual([
      'admin',
      'developer',
      'legal',
      'owner',
      'viewer',
    ]);
  });
});
