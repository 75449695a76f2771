import { ask, askFromPage, type Answer, cookieOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
let the: World;
let [acme, globex]: TestTenant[] = [];
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  [acme, globex] = [await the.tenant(), await the.tenant('Globex SAS')];
  const membership = { account_id: acme.accounts.admin, tenant_id: globex.id, role: 'viewer', actor } as const;
  await the.store.system('tests').memberships.add(membership);
});
afterAll(() => the.end());

const signIn = (email: string) =>
  askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password: the.password } });
const choose = (ticket: unknown, tenant: string) =>
  askFromPage(the, 'POST /v1/browser-sessions/tenant', { body: { ticket, tenant } });
const tenantOf = async (cookie: string) => (await ask(the, 'GET /v1/me', { cookie })).body.tenant;
const code = ({ status, body }: Answer) => [status, body.code];

describe('an account of two tenants', () => {
  it('chooses after the password, among its own and with the role it has there', async () => {
    const step = await signIn(acme!.emails.admin);
    expect([step.body.step, step.headers['set-cookie']]).toEqual(['choose_tenant', undefined]);
    const tenants = [
      { tenant: acme!.id, name: 'Acme GmbH', role: 'admin' },
      { tenant: globex!.id, name: 'Globex SAS', role: 'viewer' },
    ].sort((one, other) => (one.tenant < other.tenant ? -1 : 1));
    expect(step.body.tenants).toEqual(tenants);
    const answer = await choose(step.body.ticket, globex!.id);
    expect(answer.body).toMatchObject({ step: 'signed_in', me: { role: 'viewer', tenant: { id: globex!.id } } });
    expect(await tenantOf(cookieOf(answer))).toMatchObject({ id: globex!.id });
    expect(code(await choose(step.body.ticket, acme!.id))).toEqual([410, 'link_used']);
  });

  it('cannot choose a tenant of somebody else, which is as missing as none', async () => {
    const { ticket } = (await signIn(acme!.emails.admin)).body;
    const third = await the.tenant('Initech Ltd');
    for (const tenant of [third.id, 'ten_none']) expect(code(await choose(ticket, tenant))).toEqual([404, 'not_found']);
    expect((await choose(ticket, acme!.id)).status).toBe(200);
  });

  it('has ten minutes; then, or with a ticket that was made up, it starts again', async () => {
    const { ticket } = (await signIn(acme!.emails.admin)).body;
    expect(code(await choose('made-up', acme!.id))).toEqual([410, 'link_expired']);
    the.clock.move(10 * 60_000);
    expect(code(await choose(ticket, acme!.id))).toEqual([410, 'link_expired']);
  });

  it('of eight choices with one ticket one gets in', async () => {
    const { ticket } = (await signIn(acme!.emails.admin)).body;
    const answers = await Promise.all(Array.from({ length: 8 }, () => choose(ticket, acme!.id)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 410),
    ]);
  });

  it('a ticket dies with the password', async () => {
    const { ticket } = (await signIn(acme!.emails.admin)).body;
    await the.store.system('tests').accounts.setPassword(acme!.accounts.admin, 'another');
    expect(code(await choose(ticket, acme!.id))).toEqual([410, 'link_expired']);
  });
});

describe('going to another tenant', () => {
  const switchTo = (cookie: string, tenant: string) =>
    ask(the, 'POST /v1/sessions/current/switch', { cookie, body: { tenant } });

  it('ends the session and starts another one with a new id', async () => {
    const cookie = await acme!.cookie('admin');
    const own = await ask(the, 'GET /v1/memberships', { cookie });
    expect((own.body.items as { tenant: string }[]).map(({ tenant }) => tenant)).toEqual([acme!.id, globex!.id].sort());
    const answer = await switchTo(cookie, globex!.id);
    expect(answer.body).toMatchObject({ step: 'signed_in', me: { role: 'viewer', tenant: { id: globex!.id } } });
    expect(cookieOf(answer).split('.')[0]).not.toBe(cookie.split('.')[0]);
    expect(await tenantOf(cookieOf(answer))).toMatchObject({ id: globex!.id });
    expect((await ask(the, 'GET /v1/me', { cookie })).status).toBe(401);
  });

  it('happens once, also where it is asked for twenty times at the same moment', async () => {
    const cookie = await acme!.cookie('admin');
    const answers = await Promise.all(Array.from({ length: 20 }, () => switchTo(cookie, globex!.id)));
    const done = answers.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    for (const answer of answers.filter((one) => one !== done[0]))
      expect([...code(answer), answer.headers['set-cookie']]).toEqual([401, 'unauthenticated', undefined]);
  });

  it('of somebody else is 404, and the session stays', async () => {
    const cookie = await acme!.cookie('owner');
    for (const tenant of [globex!.id, 'ten_none'])
      expect(code(await switchTo(cookie, tenant))).toEqual([404, 'not_found']);
    expect(await tenantOf(cookie)).toMatchObject({ id: acme!.id });
  });

  it('proves nothing and prolongs nothing', async () => {
    const cookie = await acme!.cookie('admin');
    const end = async (of: string) => (await ask(the, 'GET /v1/sessions/current', { cookie: of })).body.expires_at;
    const ends = await end(cookie);
    the.clock.move(11 * 60_000);
    const moved = cookieOf(await switchTo(cookie, globex!.id));
    expect(code(await ask(the, 'POST /v1/me/totp', { cookie: moved }))).toEqual([403, 'reauthentication_required']);
    expect(await end(moved)).toBe(ends);
  });

  it('is for browsers: with a token one logs in again', async () => {
    const answer = await ask(the, 'POST /v1/sessions/current/switch', {
      token: acme!.tokens.admin,
      body: { tenant: globex!.id },
    });
    expect(code(answer)).toEqual([403, 'forbidden']);
  });
});
