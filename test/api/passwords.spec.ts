import { type Answer, ask, askFromPage, comparable, cookieOf, errorsOf } from '../support/ask';
import { mailTo, tokenIn, until } from '../support/links';
import { type TestTenant, type World, world } from '../support/world';

const minute = 60_000;
const fresh = 'seven quiet herons at dusk';
let the: World;
let acme: TestTenant;
let email: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  email = acme.emails.admin;
});
afterAll(() => the.end());

const outcome = ({ status, body }: Answer) => [status, body.code];
const signIn = (password: string) => askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password } });
const change = (cookie: string, new_password: string, current_password = the.password) =>
  ask(the, 'PUT /v1/me/password', { cookie, body: { current_password, new_password } });
const forget = (address = email) => ask(the, 'POST /v1/password-resets', { body: { email: address } });
const complete = (token: string, password = fresh) =>
  ask(the, 'POST /v1/password-resets/completion', { body: { token, password } });
const me = async (cookie: string) => (await ask(the, 'GET /v1/me', { cookie })).status;
const links = async () =>
  (await the.parts.mailer.kept()).filter(({ to, subject }) => to === email && subject === 'Set a new password');
const link = async () => {
  const before = (await links()).length;
  expect((await forget()).status).toBe(204);
  return tokenIn(await until('a link', async () => ((await links()).length > before ? (await links())[0] : undefined)));
};

describe('changing the password', () => {
  it('needs the one that holds now, ends all other sessions, keeps this one, and is told by mail', async () => {
    const [cookie, other] = [await acme.cookie('admin'), await acme.cookie('admin')];
    expect(outcome(await change(cookie, fresh, 'wrong'))).toEqual([401, 'login_failed']);
    const changed = await change(cookie, fresh);
    expect(changed.status).toBe(204);
    expect([await me(cookieOf(changed)), await me(other)]).toEqual([200, 401]);
    expect((await ask(the, 'GET /v1/me', { token: acme.tokens.admin })).status).toBe(401);
    expect([(await signIn(the.password)).status, (await signIn(fresh)).status]).toEqual([401, 200]);
    const mail = await mailTo(the, email, 'Your password was changed');
    expect(mail.text).toMatch(/^http:\/\/localhost:8080\/forgotten-password$/m);
    expect(mail.text).not.toContain(fresh);
    const [event] = await the.store.system('tests').audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'account.password_changed', subject: acme.accounts.admin });
  });

  it('guesses of the one that holds now are slowed as at the sign-in', async () => {
    const cookie = await acme.cookie('admin');
    for (let guess = 0; guess < 5; guess += 1) await change(cookie, fresh, 'wrong');
    expect(outcome(await change(cookie, fresh))).toEqual([429, 'too_many_requests']);
  });
});

describe('a new password', () => {
  const refusal = async (word: string) => errorsOf(await change(await acme.cookie('admin'), word));

  it('has at least 15 characters, counted as people count', async () => {
    expect(await refusal('herons at dusk')).toEqual([['too_short', '/new_password', { min: '15' }]]);
    expect(await refusal('🦆🦩🦚🦜🦢🐦🕊🐓')).toEqual([['too_short', '/new_password', { min: '15' }]]);
    expect((await change(await acme.cookie('admin'), 'herons at dusk!')).status).toBe(204);
  });

  it.each([
    ['one character again and again', 'aaaaaaaaaaaaaaaaaaaaaa'],
    ['a few characters again and again', 'abc1abc1abc1abc1abc1'],
    ['a walk along the keyboard', 'qwertyuiopasdfghjkl'],
    ['a walk along a German keyboard, backwards', 'poiuztrewqlkjhgfdsa'],
    ['digits in order', '12345678901234567890'],
    ['walks with a little beside them', '1234qwer5678asdf!!'],
    ['everybody’s example', 'Correct Horse Battery Staple'],
    ['everybody’s joke', 'ThisIsMyPassword'],
    ['the product in it', 'my annexa sign-in words'],
  ])('%s is too weak', async (_, word) => {
    expect(await refusal(word)).toEqual([['password_too_weak', '/new_password']]);
  });

  it('does not hold the address or the part before the @', async () => {
    expect(await refusal(`x ${email} x`)).toEqual([['password_too_weak', '/new_password']]);
    expect(await refusal(`so long ${email.split('@')[0]!.toUpperCase()}`)).toEqual([
      ['password_too_weak', '/new_password'],
    ]);
  });

  it.each([
    'дом на краю большого леса',
    'no rule of composition',
    'Ein Satz, den niemand kennt.',
    '8 words 2 go & 4 you',
  ])('“%s” is fine', async (word) => {
    expect((await change(await acme.cookie('admin'), word)).status).toBe(204);
    expect((await signIn(word)).status).toBe(200);
  });

  it('is the same however an accent was typed', async () => {
    expect((await change(await acme.cookie('admin'), 'caf\u00e9 au lait le matin')).status).toBe(204);
    expect((await signIn('cafe\u0301 au lait le matin')).status).toBe(200);
  });
});

describe('a forgotten password', () => {
  it('is set anew with the link of a mail; all sessions end, and the change is told', async () => {
    const cookie = await acme.cookie('admin');
    const token = await link();
    expect((await mailTo(the, email)).text).toContain(`http://localhost:8080/reset-password#${token}`);
    expect((await complete(token)).status).toBe(204);
    expect([await me(cookie), (await signIn(the.password)).status]).toEqual([401, 401]);
    expect(await me(cookieOf(await signIn(fresh)))).toBe(200);
    await mailTo(the, email, 'Your password was changed');
  });

  it('nobody learns whether an address has an account: the answer is the same, and nothing is looked up before it', async () => {
    const unknown = `nobody.${acme.id}@example.com`;
    const [known, none] = [await forget(), await forget(unknown)];
    expect(comparable(none)).toEqual(comparable(known));
    await mailTo(the, email);
    expect((await the.parts.mailer.kept()).some(({ to }) => to === unknown)).toBe(false);
  });

  it('a link works once, for an hour, and dies with the password it was to replace', async () => {
    const token = await link();
    const answers = await Promise.all(Array.from({ length: 4 }, () => complete(token)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(outcome(await complete(token))[0]).toBe(410);
    const [first, second] = [await link(), await link()];
    expect(first).not.toBe(second);
    expect((await complete(second, 'other words, never used')).status).toBe(204);
    expect(outcome(await complete(first))).toEqual([410, 'link_expired']);
  });

  it('after an hour the link is over, and a made-up one never worked', async () => {
    const token = await link();
    the.clock.move(60 * minute);
    expect(outcome(await complete(token))).toEqual([410, 'link_expired']);
    expect(outcome(await complete('x'.repeat(43)))).toEqual([410, 'link_expired']);
  });

  it('a weak password is refused and leaves the link good', async () => {
    const token = await link();
    expect(errorsOf(await complete(token, 'passwordpassword'))).toEqual([['password_too_weak', '/password']]);
    expect((await complete(token)).status).toBe(204);
  });

  it('floods no mailbox: after three mails each further one waits, for known and unknown addresses alike', async () => {
    for (const address of [email, `nobody.${acme.id}@example.com`]) {
      const statuses = [];
      for (let request = 0; request < 5; request += 1) statuses.push((await forget(address)).status);
      expect(statuses).toEqual([204, 204, 204, 429, 429]);
    }
  });

  it('a second factor stays', async () => {
    const accounts = the.store.system('tests').accounts;
    const account = (await accounts.get(acme.accounts.admin))!;
    const totp = { secret: 'sealed', confirmed_at: account.created_at, last_step: 0 };
    await accounts.setSecurity(account.id, 0, { ...account.security, totp }, null);
    await complete(await link());
    expect((await signIn(fresh)).body.step).toBe('second_factor');
  });
});
