import { ask, askFromPage, type Asking, comparable, cookieOf } from '../support/ask';
import { lookInto } from '../support/digest';
import { type TestTenant, type World, world } from '../support/world';

const minute = 60_000;
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const signIn = (email: string, headers: Record<string, string> = {}) =>
  askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password: the.password }, headers });
const me = (asking: Asking) => ask(the, 'GET /v1/me', asking);
const setCookie = (answer: { headers: Record<string, string> }) => String(answer.headers['set-cookie']);

describe('signing in with a browser', () => {
  it('sets a cookie that scripts cannot read, and says who is there', async () => {
    const answer = await signIn(acme.emails.legal);
    expect(answer.body).toMatchObject({ step: 'signed_in', me: { role: 'legal', tenant: { id: acme.id } } });
    expect(setCookie(answer)).toMatch(
      /^annexa_session=ses_[0-9a-z]+\.[0-9A-Za-z]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    const who = await me({ cookie: cookieOf(answer) });
    expect([who.status, who.body.label, who.headers['cache-control']]).toEqual([200, acme.emails.legal, 'no-store']);
  });

  it('keeps a MAC of the secret and never the secret', async () => {
    const secret = cookieOf(await signIn(acme.emails.legal)).split('.')[1]!;
    const rows = await lookInto(the.uri, (database) => database.collection('sessions').find({}).toArray());
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('an unknown address and a wrong password are answered alike, without a cookie', async () => {
    const ways = [acme.emails.admin, `nobody.${acme.id}@example.com`];
    const [wrong, unknown] = await Promise.all(
      ways.map((email) => askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password: 'wrong' } })),
    );
    expect([wrong!.status, wrong!.body.code, wrong!.headers['set-cookie']]).toEqual([401, 'login_failed', undefined]);
    expect(comparable(unknown!)).toEqual(comparable(wrong!));
  });

  it('gives a new id each time; the session of an old cookie that comes along ends, whosever it was', async () => {
    const first = cookieOf(await signIn(acme.emails.admin));
    expect((await askFromPage(the, 'POST /v1/browser-sessions', { cookie: first, body: {} })).status).toBe(422);
    expect((await me({ cookie: first })).status).toBe(200);
    const second = cookieOf(await signIn(acme.emails.legal, { cookie: first }));
    expect(second.split('.')[0]).not.toBe(first.split('.')[0]);
    const statuses = [await me({ cookie: first }), await me({ cookie: second })].map(({ status }) => status);
    expect(statuses).toEqual([401, 200]);
    const third = cookieOf(await signIn(acme.emails.legal, { cookie: `${second}x` }));
    expect((await me({ cookie: second })).status).toBe(200);
    expect((await me({ cookie: third })).status).toBe(200);
  });
});

describe('a session in a browser', () => {
  it('ends after 30 idle minutes; use prolongs it, noted once a minute', async () => {
    const cookie = await acme.cookie('viewer');
    const seen = async () => (await ask(the, 'GET /v1/sessions/current', { cookie })).body.last_seen_at;
    const begun = await seen();
    the.clock.move(minute - 1);
    expect(await seen()).toBe(begun);
    the.clock.move(29 * minute);
    expect(await seen()).not.toBe(begun);
    the.clock.move(29 * minute);
    expect((await me({ cookie })).status).toBe(200);
    the.clock.move(30 * minute);
    expect((await me({ cookie })).status).toBe(401);
  });

  it('ends after 12 hours, however busy it was', async () => {
    const cookie = await acme.cookie('viewer');
    for (let used = 0; used < 12 * 60 - 20; used += 20) {
      the.clock.move(20 * minute);
      expect((await me({ cookie })).status).toBe(200);
    }
    the.clock.move(20 * minute);
    expect((await me({ cookie })).status).toBe(401);
  });

  it('ends at sign-out, which takes the cookie back', async () => {
    const cookie = await acme.cookie('viewer');
    const out = await ask(the, 'DELETE /v1/sessions/current', { cookie });
    expect([out.status, setCookie(out)]).toEqual([
      204,
      'annexa_session=; Max-Age=0; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Strict',
    ]);
    expect((await me({ cookie })).status).toBe(401);
  });

  it('a session of tokens ends as before, and no cookie is touched', async () => {
    const out = await ask(the, 'DELETE /v1/sessions/current', { token: acme.tokens.viewer });
    expect([out.status, out.headers['set-cookie']]).toEqual([204, undefined]);
    expect((await me({ token: acme.tokens.viewer })).status).toBe(401);
  });

  it('is worth nothing with another secret, cut off, or as somebody else’s', async () => {
    const [cookie, other] = [await acme.cookie('viewer'), await acme.cookie('owner')];
    const secret = other.split('.')[1]!;
    const bad = [cookie.slice(0, -1), `${cookie}x`, `${cookie.split('.')[0]}.${secret}`, 'annexa_session=x', 'x'];
    for (const one of bad) expect([one, (await me({ cookie: one })).status]).toEqual([one, 401]);
    expect((await me({ cookie })).status).toBe(200);
  });
});

describe('one credential counts', () => {
  it('an Authorization header wins, and the cookie beside it is ignored, good or bad', async () => {
    const cookie = await acme.cookie('owner');
    expect((await me({ cookie, token: acme.tokens.viewer })).body.role).toBe('viewer');
    const { key } = await acme.key(['settings:read']);
    expect((await me({ cookie, token: key })).body.kind).toBe('api_key');
    for (const authorization of ['Bearer nonsense', 'Basic b3duZXI6', 'Bearer', ''])
      expect((await me({ cookie, headers: { authorization } })).status).toBe(401);
  });

  it('a cookie is no token and no refresh token, and a token is no cookie', async () => {
    const value = (await acme.cookie('owner')).split('=')[1]!;
    expect((await me({ token: value })).status).toBe(401);
    expect((await ask(the, 'POST /v1/sessions/refresh', { body: { refresh_token: value } })).status).toBe(401);
    expect((await me({ cookie: `annexa_session=${acme.tokens.owner}` })).status).toBe(401);
  });

  it('the cookie of an operator opens no door of a tenant, and the other way round', async () => {
    const { email } = await the.newOperator();
    const body = { email, password: the.password };
    const operator = await askFromPage(the, 'POST /operator/v1/browser-sessions', { body });
    expect(operator.body).toMatchObject({ step: 'signed_in', operator: { email } });
    const value = cookieOf(operator).replace(/^annexa_operator=/, '');
    expect((await ask(the, 'GET /operator/v1/me', { cookie: cookieOf(operator) })).status).toBe(200);
    for (const cookie of [cookieOf(operator), `annexa_session=${value}`])
      expect((await me({ cookie })).status).toBe(401);
    const member = await acme.cookie('owner');
    for (const cookie of [member, member.replace('annexa_session', 'annexa_operator')])
      expect((await ask(the, 'GET /operator/v1/me', { cookie })).status).toBe(401);
    expect((await askFromPage(the, 'POST /v1/browser-sessions', { body })).body.code).toBe('login_failed');
  });
});

describe('what is instructed from the portal', () => {
  it('is remembered as coming from the portal, and from a token as coming from the API', async () => {
    const body = { recording: { mode: 'on_demand' } };
    const cookie = await acme.cookie('admin');
    expect((await ask(the, 'PATCH /v1/settings', { cookie, ifMatch: 1, body })).status).toBe(200);
    const back = { recording: { mode: null } };
    await ask(the, 'PATCH /v1/settings', { token: acme.tokens.admin, ifMatch: 2, body: back });
    const [second, first] = await acme.tenant.settings.list({ limit: 2 });
    expect([first!.channel, second!.channel]).toEqual(['portal', 'api']);
  });
});

// Last, because passport has one strategy of a name per process: the tokens of the first world end here.
describe('under https', () => {
  it('the cookie is Secure and bound to the host', async () => {
    const other = await world({ publicUrl: 'https://annexa.example', loopback: false });
    const { emails } = await other.tenant();
    const body = { email: emails.owner, password: other.password };
    const answer = await askFromPage(other, 'POST /v1/browser-sessions', { body });
    expect(setCookie(answer)).toMatch(/^__Host-annexa_session=ses_\S+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await ask(other, 'GET /v1/me', { cookie: cookieOf(answer) })).status).toBe(200);
    const plain = cookieOf(answer).replace('__Host-', '');
    expect((await ask(other, 'GET /v1/me', { cookie: plain })).status).toBe(401);
    await other.end();
  });
});
