import { generateKeyPairSync } from 'node:crypto';
import { type Answer, ask, askFromPage, cookieOf } from '../support/ask';
import { type Mischief, type SoftAuthenticator, softAuthenticator } from '../support/authenticator';
import { type TestTenant, type World, world } from '../support/world';

type Challenge = { ticket: string; options: Record<string, unknown> & { challenge: string } };
let the: World;
let acme: TestTenant;
let cookie: string;
let device: SoftAuthenticator;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  cookie = await acme.cookie('admin');
  device = softAuthenticator();
});
afterAll(() => the.end());

const outcome = ({ status, body }: Answer) => [status, body.code];
const challenge = async () => (await ask(the, 'POST /v1/me/passkeys/options', { cookie })).body as Challenge;
const add = (ticket: string, response: unknown, by = cookie) =>
  ask(the, 'POST /v1/me/passkeys', { cookie: by, body: { ticket, name: 'Laptop', response } });
const register = async (mischief: Mischief = {}) => {
  const { ticket, options } = await challenge();
  return add(ticket, device.create(options, mischief));
};
const question = async () => (await askFromPage(the, 'POST /v1/browser-sessions/passkey-options')).body as Challenge;
const answer = (ticket: string, response: unknown) =>
  askFromPage(the, 'POST /v1/browser-sessions/passkey', { body: { ticket, response } });
const signIn = async (mischief: Mischief = {}) => {
  const { ticket, options } = await question();
  return answer(ticket, device.get(options, mischief));
};

describe('adding a passkey', () => {
  it('asks for one that is discoverable and verifies its person, and keeps no secret', async () => {
    const { options } = await challenge();
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Annexa' },
      user: { name: acme.emails.admin },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const made = await register();
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.stringMatching(/^psk_/), name: 'Laptop', created_at: expect.any(String), last_used_at: null },
    ]);
    const security = await ask(the, 'GET /v1/me/security', { cookie });
    expect(security.body).toEqual({ totp: false, recovery_codes_left: 0, passkeys: [made.body] });
  });

  it.each<[string, Mischief]>([
    ['made for another site', { origin: 'https://evil.example' }],
    ['made for another host', { rpId: 'evil.example' }],
    ['whose person was not verified', { verified: false }],
    ['that answers another challenge', { challenge: 'b3RoZXI' }],
    ['that is reached in no ways', { transports: 'internal' }],
    ['that is reached by numbers', { transports: [7, null, {}] }],
    ['that is reached by an object', { transports: { length: 1 } }],
    ['with an id that is too long (WebAuthn Level 3, section 7.1)', { idLength: 1100 }],
  ])('one %s is refused', async (_, mischief) => {
    expect(outcome(await register(mischief))).toEqual([401, 'code_wrong']);
  });

  it('answers each challenge once, in ten minutes, and only its own person’s', async () => {
    const { ticket, options } = await challenge();
    const response = device.create(options);
    expect(outcome(await add(ticket, response, await acme.cookie('viewer')))).toEqual([410, 'link_expired']);
    expect(outcome(await add(ticket, response))).toEqual([410, 'link_used']);
    const late = await challenge();
    the.clock.move(10 * 60_000);
    cookie = await acme.cookie('admin');
    expect(outcome(await add(late.ticket, device.create(late.options)))).toEqual([410, 'link_expired']);
  });

  it('a challenge for signing in adds none', async () => {
    const { ticket, options } = await question();
    expect(outcome(await add(ticket, device.create({ ...options, rp: { id: 'localhost' } })))).toEqual([
      410,
      'link_expired',
    ]);
  });

  it('the same one twice exists, and nonsense proves nothing', async () => {
    await register();
    expect(outcome(await register())).toEqual([409, 'already_exists']);
    for (const response of [{}, { id: 'x' }, { id: 7, response: null }]) {
      const { ticket } = await challenge();
      expect(outcome(await add(ticket, response))).toEqual([401, 'code_wrong']);
    }
  });

  it.each(['', '   ', 'Lap\u202Etop', 'x'.repeat(101), '\u0000'])('none is called %j', async (name) => {
    const { ticket, options } = await challenge();
    const body = { ticket, name, response: device.create(options) };
    const { status, body: problem } = await ask(the, 'POST /v1/me/passkeys', { cookie, body });
    expect([status, problem.errors]).toEqual([422, [expect.objectContaining({ pointer: '/name' })]]);
  });

  it('at most twenty', async () => {
    const accounts = the.store.system('tests').accounts;
    const account = (await accounts.get(acme.accounts.admin))!;
    const passkey = {
      name: 'x', credential_id: 'x', public_key: 'x', counter: 0, transports: [], created_at: account.created_at,
      last_used_at: null,
    }; // prettier-ignore
    const passkeys = Array.from({ length: 20 }, (_, at) => ({ ...passkey, id: `psk_${at}` }));
    await accounts.setSecurity(account.id, 0, { ...account.security, passkeys }, null);
    const asked = await ask(the, 'POST /v1/me/passkeys/options', { cookie });
    expect(outcome(asked)).toEqual([422, 'too_many']);
  });
});

describe('signing in with a passkey', () => {
  it('needs no address and no password, and is both factors at once', async () => {
    await register();
    const { options } = await question();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const done = await signIn();
    expect(done.body).toMatchObject({ step: 'signed_in', me: { label: acme.emails.admin } });
    const security = await ask(the, 'GET /v1/me/security', { cookie: cookieOf(done) });
    expect(security.body.passkeys).toMatchObject([{ last_used_at: the.clock.now().toISOString() }]);
  });

  it.each<[string, () => Mischief]>([
    ['for another site', () => ({ origin: 'https://evil.example' })],
    ['for another host', () => ({ rpId: 'evil.example' })],
    ['without its person', () => ({ verified: false })],
    ['for another challenge', () => ({ challenge: 'b3RoZXI' })],
    ['with another key', () => ({ key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey })],
    ['for somebody else', () => ({ handle: Buffer.from(acme.accounts.owner).toString('base64url') })],
    ['for nobody', () => ({ handle: Buffer.from('acc_none').toString('base64url') })],
  ])('one that signs %s opens nothing', async (_, mischief) => {
    await register();
    expect(outcome(await signIn(mischief()))).toEqual([401, 'login_failed']);
    expect((await signIn()).status).toBe(200);
  });

  it('a copy of the authenticator gives itself away by its counter', async () => {
    await register();
    await signIn();
    await signIn();
    expect(outcome(await signIn({ counter: 2 }))).toEqual([401, 'login_failed']);
  });

  it('an answer is good once, also eight times at the same moment', async () => {
    await register();
    const { ticket, options } = await question();
    const response = device.get(options);
    const answers = await Promise.all(Array.from({ length: 8 }, () => answer(ticket, response)));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 410),
    ]);
  });

  it('a removed one opens nothing', async () => {
    const { id } = (await register()).body;
    expect((await ask(the, `DELETE /v1/me/passkeys/${String(id)}`, { cookie })).status).toBe(204);
    expect((await ask(the, `DELETE /v1/me/passkeys/${String(id)}`, { cookie })).status).toBe(404);
    expect(outcome(await signIn())).toEqual([401, 'login_failed']);
  });

  it('never locks who succeeds, however often: both of its steps cost nothing then', async () => {
    await register();
    for (let turn = 0; turn < 62; turn += 1) expect([turn, (await signIn()).status]).toEqual([turn, 200]);
  });

  it('does not force a second factor on the password', async () => {
    await register();
    const body = { email: acme.emails.admin, password: the.password };
    expect((await askFromPage(the, 'POST /v1/browser-sessions', { body })).body.step).toBe('signed_in');
  });
});

describe('where the public URL is an address in numbers', () => {
  it('passkeys cannot work, and both doors say why', async () => {
    const other = await world({ publicUrl: 'http://127.0.0.1:8080' });
    const owner = await (await other.tenant()).cookie('owner');
    for (const asked of [
      await ask(other, 'POST /v1/me/passkeys/options', { cookie: owner }),
      await askFromPage(other, 'POST /v1/browser-sessions/passkey-options'),
    ])
      expect([...outcome(asked), asked.body.detail]).toEqual([
        422,
        'not_configurable',
        expect.stringContaining('PUBLIC_URL'),
      ]);
    await other.end();
  });
});
