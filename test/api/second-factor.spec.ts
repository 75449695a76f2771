import { endpoints, problemsOf } from '@annexa/contract';
import { Secret, TOTP } from 'otpauth';
import { type Answer, ask, askFromPage, cookieOf, errorsOf } from '../support/ask';
import { lookInto } from '../support/digest';
import { type TestTenant, type World, world } from '../support/world';

const step = 30_000;
let the: World;
let acme: TestTenant;
let cookie: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  cookie = await acme.cookie('admin');
});
afterAll(() => the.end());

const outcome = ({ status, body }: Answer) => [status, body.code];
const app = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 });
const codeAt = (secret: string, shift = 0) =>
  app(secret).generate({ timestamp: the.clock.now().getTime() + shift * step });
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
/** Asks as a browser would, which takes every new cookie. */
const mine = async (line: string, body?: object) => {
  const answer = await ask(the, line, { cookie, ...(body ? { body } : {}) });
  if (answer.headers['set-cookie'] !== undefined) cookie = cookieOf(answer);
  return answer;
};
const confirm = (code: string) => mine('POST /v1/me/totp/confirmation', { code });

/** Sets an authenticator app up; the next code is that of the next step, for each is good once. */
const setUp = async () => {
  const { secret } = (await mine('POST /v1/me/totp')).body as { secret: string };
  const confirmed = await confirm(codeAt(secret));
  the.clock.move(step);
  return { secret, codes: confirmed.body.recovery_codes as string[] };
};
const signIn = () =>
  askFromPage(the, 'POST /v1/browser-sessions', { body: { email: acme.emails.admin, password: the.password } });
const second = (ticket: unknown, proof: object) =>
  askFromPage(the, 'POST /v1/browser-sessions/second-factor', { body: { ticket, ...proof } });
const ticketOf = async () => (await signIn()).body.ticket;
const login = (more: object = {}) =>
  ask(the, 'POST /v1/sessions', { body: { email: acme.emails.admin, password: the.password, ...more } });

describe('setting up an authenticator app', () => {
  it('counts once a code has confirmed it, and answers ten recovery codes', async () => {
    const made = await mine('POST /v1/me/totp');
    const { secret, uri } = made.body as { secret: string; uri: string };
    expect([made.status, secret, uri]).toEqual([
      201,
      expect.stringMatching(/^[A-Z2-7]{32}$/),
      `otpauth://totp/Annexa:${encodeURIComponent(acme.emails.admin)}?issuer=Annexa&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    ]);
    expect((await signIn()).body.step).toBe('signed_in');
    expect(outcome(await confirm(wrong(codeAt(secret))))).toEqual([401, 'code_wrong']);
    const { recovery_codes } = (await confirm(codeAt(secret))).body as { recovery_codes: string[] };
    expect(new Set(recovery_codes).size).toBe(10);
    for (const code of recovery_codes) expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/);
    expect((await mine('GET /v1/me/security')).body).toEqual({ totp: true, recovery_codes_left: 10, passkeys: [] });
    expect(outcome(await mine('POST /v1/me/totp'))).toEqual([409, 'already_exists']);
    expect(outcome(await confirm(codeAt(secret)))).toEqual([404, 'not_found']);
  });

  it('keeps neither the secret nor a recovery code readable', async () => {
    const { secret, codes } = await setUp();
    const stored = await lookInto(the.uri, (database) => database.collection('accounts').find({}).toArray());
    const text = JSON.stringify(stored);
    for (const hidden of [secret, ...codes, ...codes.map((code) => code.replace('-', ''))])
      expect(text).not.toContain(hidden);
  });

  it('is told in the vendor’s trail, without the secret', async () => {
    const { secret } = await setUp();
    const events = await the.store.system('tests').audit.list({ limit: 3 });
    expect(events[0]).toMatchObject({ action: 'account.totp_added', actor: { label: acme.emails.admin } });
    expect(JSON.stringify(events)).not.toContain(secret);
  });

  it('is taken back with its recovery codes; then the password is enough again', async () => {
    await setUp();
    for (let turn = 0; turn < 2; turn += 1) expect((await mine('DELETE /v1/me/totp')).status).toBe(204);
    expect((await mine('GET /v1/me/security')).body).toMatchObject({ totp: false, recovery_codes_left: 0 });
    expect((await signIn()).body.step).toBe('signed_in');
    expect(outcome(await mine('POST /v1/me/recovery-codes'))).toEqual([404, 'not_found']);
  });
});

describe('changes of security', () => {
  const version = async () => (await the.store.system('tests').accounts.get(acme.accounts.admin))?.security_version;

  it('write nothing where there is nothing to take back', async () => {
    const before = await version();
    expect((await mine('DELETE /v1/me/totp')).status).toBe(204);
    expect(await version()).toBe(before);
  });

  it('wait for each other, and nobody is told that it was the server’s fault', async () => {
    const begin = () => ask(the, 'POST /v1/me/totp', { token: acme.tokens.admin });
    const statuses = (await Promise.all(Array.from({ length: 40 }, begin))).map(({ status }) => status);
    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
    expect(statuses).toContain(201);
  });
});

describe('signing in with a second factor', () => {
  it('asks for it after the password, and no cookie is set before it is right', async () => {
    const { secret } = await setUp();
    const asked = await signIn();
    expect([asked.body, asked.headers['set-cookie']]).toEqual([
      { step: 'second_factor', ticket: expect.any(String), methods: ['totp', 'recovery_code'] },
      undefined,
    ]);
    const done = await second(asked.body.ticket, { code: codeAt(secret) });
    expect(done.body).toMatchObject({ step: 'signed_in', me: { label: acme.emails.admin } });
    expect((await ask(the, 'GET /v1/me', { cookie: cookieOf(done) })).status).toBe(200);
  });

  it('a code of the step before or after is taken, none from farther away', async () => {
    const { secret } = await setUp();
    the.clock.move(10 * step);
    for (const [shift, status] of [
      [-2, 401],
      [2, 401],
      [-1, 200],
      [0, 200],
      [1, 200],
    ] as const)
      // prettier-ignore
      expect([shift, (await second(await ticketOf(), { code: codeAt(secret, shift) })).status]).toEqual([shift, status]);
  });

  it('a code is good once: not twice, not for another door, and not two at the same moment', async () => {
    const { secret } = await setUp();
    const code = codeAt(secret);
    const tickets = [await ticketOf(), await ticketOf(), await ticketOf(), await ticketOf()];
    const answers = await Promise.all(tickets.map((ticket) => second(ticket, { code })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 401, 401, 401]);
    expect(outcome(await login({ code }))).toEqual([401, 'code_wrong']);
    the.clock.move(step);
    const [old, next] = [codeAt(secret, -1), codeAt(secret)];
    expect(outcome(await login({ code: old }))).toEqual([401, 'code_wrong']);
    expect((await login({ code: next })).status).toBe(201);
  });

  it('a recovery code is good once, however it is written; new ones end those from before', async () => {
    const { codes } = await setUp();
    const used = { recovery_code: ` ${codes[0]!.toUpperCase().replace('-', ' ')} ` };
    expect((await second(await ticketOf(), used)).status).toBe(200);
    expect(outcome(await second(await ticketOf(), used))).toEqual([401, 'code_wrong']);
    expect((await mine('GET /v1/me/security')).body.recovery_codes_left).toBe(9);
    const renewed = await mine('POST /v1/me/recovery-codes');
    expect([renewed.status, (renewed.body.recovery_codes as string[]).length]).toEqual([201, 10]);
    expect(outcome(await second(await ticketOf(), { recovery_code: codes[1] }))).toEqual([401, 'code_wrong']);
  });

  it('a ticket allows five tries, and a wrong one does not end it', async () => {
    const { secret } = await setUp();
    const ticket = await ticketOf();
    for (let tries = 0; tries < 4; tries += 1)
      expect(outcome(await second(ticket, { code: wrong(codeAt(secret)) }))).toEqual([401, 'code_wrong']);
    expect((await second(ticket, { code: codeAt(secret) })).status).toBe(200);
    expect(outcome(await second(ticket, { code: codeAt(secret, 1) }))).toEqual([410, 'link_used']);
    const another = await ticketOf();
    the.clock.move(step);
    const answers = await Promise.all(Array.from({ length: 8 }, () => second(another, { code: '000000' })));
    const beyond = answers.filter(({ body }) => body.code === 'link_used');
    expect(beyond.length).toBeGreaterThanOrEqual(3);
    expect(outcome(await second(another, { code: codeAt(secret) }))).toEqual([410, 'link_used']);
  });

  it('of somebody who belongs nowhere any more ends as a login that failed, which the contract names', async () => {
    const { secret } = await setUp();
    const ticket = await ticketOf();
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    await acme.tenant.members.remove(acme.accounts.admin, actor);
    expect(outcome(await second(ticket, { code: codeAt(secret) }))).toEqual([401, 'login_failed']);
    for (const name of ['signInSecondFactor', 'signInTenant', 'switchTenant'] as const)
      expect(problemsOf(endpoints[name])).toContain('login_failed');
  });

  it('codes are slowed per person, whichever tickets they come with', async () => {
    const { secret } = await setUp();
    for (let tries = 0; tries < 5; tries += 1) await second(await ticketOf(), { code: wrong(codeAt(secret)) });
    const slowed = await second(await ticketOf(), { code: codeAt(secret) });
    expect(outcome(slowed)).toEqual([429, 'too_many_requests']);
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
    the.clock.move(2_000);
    expect((await second(await ticketOf(), { code: codeAt(secret) })).status).toBe(200);
  });
});

describe('everything that asks for a password asks for the second factor too', () => {
  it('the login of programs', async () => {
    const { secret } = await setUp();
    expect(outcome(await login())).toEqual([401, 'code_required']);
    expect(outcome(await login({ code: wrong(codeAt(secret)) }))).toEqual([401, 'code_wrong']);
    expect((await login({ code: codeAt(secret) })).status).toBe(201);
  });

  it('which leaves the code good where the tenant is not clear, and tells no tenant to a wrong code', async () => {
    const { secret } = await setUp();
    const globex = await the.tenant('Globex SAS');
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    const membership = { account_id: acme.accounts.admin, tenant_id: globex.id, role: 'viewer', actor } as const;
    await the.store.system('tests').memberships.add(membership);
    const code = codeAt(secret);
    const guessed = await login({ code: wrong(code) });
    expect([...outcome(guessed), JSON.stringify(guessed.body)]).toEqual([
      401,
      'code_wrong',
      expect.not.stringContaining(globex.id),
    ]);
    expect(errorsOf(await login({ code }))).toMatchObject([['required', '/tenant', {}]]);
    expect(outcome(await login({ code, tenant: 'ten_none' }))).toEqual([401, 'login_failed']);
    expect((await login({ code, tenant: globex.id })).status).toBe(201);
  });

  it('the proof in the middle of a session', async () => {
    const { secret } = await setUp();
    the.clock.move(10 * 60_000);
    const prove = (more: object = {}) =>
      mine('POST /v1/sessions/current/reauthentication', { password: the.password, ...more });
    expect(outcome(await prove())).toEqual([401, 'code_required']);
    expect(outcome(await mine('DELETE /v1/me/totp'))).toEqual([403, 'reauthentication_required']);
    expect((await prove({ code: codeAt(secret) })).status).toBe(204);
    expect((await mine('DELETE /v1/me/totp')).status).toBe(204);
  });

  it('a wrong password says nothing of it', async () => {
    await setUp();
    expect(outcome(await login({ password: 'wrong' }))).toEqual([401, 'login_failed']);
  });
});
