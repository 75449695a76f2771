import { Secret, TOTP } from 'otpauth';
import { type Answer, ask, askFromPage, cookieOf } from '../support/ask';
import { type World, world } from '../support/world';

let the: World;
let email: string;
let id: string;
let cookie: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  ({ id, email } = await the.newOperator());
  cookie = cookieOf(await signIn());
});
afterAll(() => the.end());

const outcome = ({ status, body }: Answer) => [status, body.code];
const signIn = (password = the.password, address = email) =>
  askFromPage(the, 'POST /operator/v1/browser-sessions', { body: { email: address, password } });
/** Asks as a browser would, which takes every new cookie. */
const mine = async (line: string, body?: object) => {
  const answer = await ask(the, line, { cookie, ...(body ? { body } : {}) });
  if (/=ses_/.test(answer.headers['set-cookie'] ?? '')) cookie = cookieOf(answer);
  return answer;
};
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: the.clock.now().getTime() });
const setUp = async () => {
  const { secret } = (await mine('POST /operator/v1/me/totp')).body as { secret: string };
  const confirmed = await mine('POST /operator/v1/me/totp/confirmation', { code: codeOf(secret) });
  expect(confirmed.body.recovery_codes).toHaveLength(10);
  the.clock.move(30_000);
  return { secret, recovery_code: (confirmed.body.recovery_codes as string[])[0] };
};

describe('an operator', () => {
  it('signs in with a cookie of their own, and out again', async () => {
    expect(cookie).toMatch(/^annexa_operator=ses_/);
    expect((await mine('GET /operator/v1/me')).body).toEqual({ id, email });
    expect((await mine('GET /operator/v1/sessions/current')).body).toMatchObject({ kind: 'browser', current: true });
    const out = await mine('DELETE /operator/v1/sessions/current');
    expect([out.status, String(out.headers['set-cookie'])]).toEqual([204, expect.stringMatching(/^annexa_operator=;/)]);
    expect((await mine('GET /operator/v1/me')).status).toBe(401);
  });

  it('sets up an authenticator app, which both ways to log in then ask for', async () => {
    const { secret, recovery_code } = await setUp();
    expect((await mine('GET /operator/v1/me/security')).body).toMatchObject({ totp: true, recovery_codes_left: 10 });
    const asked = await signIn();
    expect(asked.body).toMatchObject({ step: 'second_factor', methods: ['totp', 'recovery_code'] });
    const second = (proof: object) =>
      askFromPage(the, 'POST /operator/v1/browser-sessions/second-factor', {
        body: { ticket: asked.body.ticket, ...proof },
      });
    expect(outcome(await second({ code: '000000' }))).toEqual([401, 'code_wrong']);
    expect((await second({ recovery_code })).body).toMatchObject({ step: 'signed_in', operator: { id, email } });
    const login = (more: object = {}) =>
      ask(the, 'POST /operator/v1/sessions', { body: { email, password: the.password, ...more } });
    expect(outcome(await login())).toEqual([401, 'code_required']);
    expect((await login({ code: codeOf(secret) })).status).toBe(201);
    expect((await mine('DELETE /operator/v1/me/totp')).status).toBe(204);
    expect((await signIn()).body.step).toBe('signed_in');
  });

  it('a step of their sign-in is no step of a member’s', async () => {
    const { recovery_code } = await setUp();
    const { ticket } = (await signIn()).body;
    const body = { ticket, recovery_code };
    expect(outcome(await askFromPage(the, 'POST /v1/browser-sessions/second-factor', { body }))).toEqual([
      410,
      'link_expired',
    ]);
  });

  it('changes the password: other sessions end, this one stays', async () => {
    const [other, new_password] = [cookieOf(await signIn()), 'seven quiet herons at dusk'];
    const change = (current_password: string, word = new_password) =>
      mine('PUT /operator/v1/me/password', { current_password, new_password: word });
    expect(outcome(await change('wrong'))).toEqual([401, 'login_failed']);
    expect(outcome(await change(the.password, 'aaaaaaaaaaaaaaaaaaaa'))[0]).toBe(422);
    expect((await change(the.password)).status).toBe(204);
    expect((await ask(the, 'GET /operator/v1/me', { cookie: other })).status).toBe(401);
    expect((await mine('GET /operator/v1/me')).status).toBe(200);
    expect([(await signIn()).status, (await signIn(new_password)).status]).toEqual([401, 200]);
  });
});

describe('the operators', () => {
  const add = (address: string) => mine('POST /operator/v1/operators', { email: address });
  const remove = (who: string, by = cookie) => ask(the, `DELETE /operator/v1/operators/${who}`, { cookie: by });

  it('add each other, with a password that is shown once and works', async () => {
    const made = await add(`Second.${id}@vendor.example`);
    const { password, ...rest } = made.body as { password: string; email: string };
    expect(rest).toEqual({
      id: expect.stringMatching(/^opr_/),
      email: `second.${id}@vendor.example`,
      created_at: expect.any(String),
    });
    expect((await signIn(password, rest.email)).status).toBe(200);
    expect((await mine('GET /operator/v1/operators')).body.items).toContainEqual(rest);
    expect(outcome(await add(rest.email))).toEqual([409, 'already_exists']);
    const [event] = await the.store.system('tests').audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'operator.created', actor: { kind: 'operator', label: email } });
  });

  it('remove each other: what the removed one holds ends at once', async () => {
    const second = (await add(`third.${id}@vendor.example`)).body as { id: string; email: string; password: string };
    const theirs = cookieOf(await signIn(second.password, second.email));
    expect((await remove(second.id)).status).toBe(204);
    expect((await ask(the, 'GET /operator/v1/me', { cookie: theirs })).status).toBe(401);
    expect((await signIn(second.password, second.email)).status).toBe(401);
    expect((await remove(second.id)).status).toBe(404);
  });

  it('the last one stays, and of two who go at the same moment one stays', async () => {
    const { operators } = the.store.system('tests');
    const others = (await operators.list()).filter((one) => one.id !== id);
    for (const other of others) expect((await remove(other.id)).status).toBe(204);
    expect(outcome(await remove(id))).toEqual([409, 'last_operator']);
    const second = await the.newOperator();
    const theirs = cookieOf(await signIn(the.password, second.email));
    const answers = await Promise.all([remove(id), remove(second.id, theirs)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
    expect(await operators.count()).toBe(1);
  });
});
