import { noMailer } from '../../apps/api/src/mail/no-mailer';
import { appCode } from '../support/app-code';
import { type Answer, ask, askFromPage, cookieOf } from '../support/ask';
import { softAuthenticator } from '../support/authenticator';
import { mailTo } from '../support/links';
import { type TestTenant, type World, world } from '../support/world';

const fresh = 'seven quiet herons at dusk';
let the: World;
let acme: TestTenant;
let email: string;
let cookie: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  email = acme.emails.admin;
  cookie = await acme.cookie('admin');
});
afterAll(() => the.end());

/** Asks as the person in the browser would, who takes every new cookie. */
const mine = async (line: string, body?: object, at = the): Promise<Answer> => {
  const answer = await ask(at, line, { cookie, ...(body ? { body } : {}) });
  if (answer.headers['set-cookie'] !== undefined) cookie = cookieOf(answer);
  return answer;
};
const setUp = async (api: string, at = the) => {
  const { secret } = (await mine(`POST ${api}/me/totp`, undefined, at)).body as { secret: string };
  const body = { code: appCode(secret, at.clock.now()) };
  return (await mine(`POST ${api}/me/totp/confirmation`, body, at)).body.recovery_codes as string[];
};
const signInAsOperator = async () => {
  ({ email } = await the.newOperator());
  const body = { email, password: the.password };
  cookie = cookieOf(await askFromPage(the, 'POST /operator/v1/browser-sessions', { body }));
};
const note = async (subject: string) => (await mailTo(the, email, subject)).text;
const resetLink = /^http:\/\/localhost:8080\/forgotten-password$/m;

describe('a member learns by mail', () => {
  it('of an authenticator app that was added, of a recovery code that was used, and of the app that was removed', async () => {
    const [recovery_code] = await setUp('/v1');
    const added = await note('An authenticator app was added');
    expect(added).toContain('on 2026-11-23 12:00 UTC');
    expect(added).toMatch(resetLink);
    const begun = await askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password: the.password } });
    const body = { ticket: begun.body.ticket, recovery_code };
    expect((await askFromPage(the, 'POST /v1/browser-sessions/second-factor', { body })).status).toBe(200);
    const used = await note('A recovery code was used');
    expect(used).not.toContain(recovery_code);
    await mine('POST /v1/me/recovery-codes');
    await note('New recovery codes were made');
    expect((await mine('DELETE /v1/me/totp')).status).toBe(204);
    await note('An authenticator app was removed');
  });

  it('of a passkey that was added or removed', async () => {
    const { ticket, options } = (await mine('POST /v1/me/passkeys/options')).body as {
      ticket: string;
      options: Record<string, unknown> & { challenge: string };
    };
    const response = softAuthenticator().create(options);
    const made = await mine('POST /v1/me/passkeys', { ticket, name: 'Laptop', response });
    expect(await note('A passkey was added')).toMatch(resetLink);
    expect((await mine(`DELETE /v1/me/passkeys/${String(made.body.id)}`)).status).toBe(204);
    await note('A passkey was removed');
  });

  it('of nothing that did not happen', async () => {
    await mine('POST /v1/me/totp');
    await mine('DELETE /v1/me/totp');
    await mine('POST /v1/me/totp/confirmation', { code: '000000' });
    await mine('PUT /v1/me/password', { current_password: the.password, new_password: fresh });
    await note('Your password was changed');
    expect((await the.parts.mailer.kept()).filter(({ to }) => to === email)).toHaveLength(1);
  });
});

describe('an operator learns by mail', () => {
  it('of the same, without the link of members, which sets no operator’s password', async () => {
    await signInAsOperator();
    await setUp('/operator/v1');
    const body = { current_password: the.password, new_password: fresh };
    expect((await mine('PUT /operator/v1/me/password', body)).status).toBe(204);
    for (const subject of ['An authenticator app was added', 'Your password was changed']) {
      const text = await note(subject);
      expect(text).not.toContain('http');
      expect(text).toContain('tell another operator at once');
    }
  });
});

describe('where the processor has a name of its own', () => {
  const asProcessor = async (name: string) => {
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    const { branding } = the.store.system('tests');
    const base = (await branding.get())?.revision ?? 0;
    await branding.put(base, { name, accent: '#1f4b99', logo: null, support_url: null }, actor);
  };

  it('mails, authenticator apps and passkeys go by it', async () => {
    await asProcessor('Vendor GmbH');
    const options = (await mine('POST /v1/me/passkeys/options')).body.options;
    expect(options).toMatchObject({ rp: { name: 'Vendor GmbH' } });
    const { uri } = (await mine('POST /v1/me/totp')).body as { uri: string };
    expect(uri).toContain('otpauth://totp/Vendor%20GmbH:');
    const invited = `new.${acme.id}@example.com`;
    const body = { email: invited, role: 'viewer' };
    expect(await ask(the, 'POST /v1/invitations', { token: acme.tokens.owner, body })).toMatchObject({ status: 201 });
    await ask(the, 'POST /v1/password-resets', { body: { email } });
    const texts = [(await mailTo(the, invited)).text, await note('Set a new password')];
    for (const text of texts) {
      expect(text).toContain('on Vendor GmbH');
      expect(text.trimEnd()).toMatch(/-- \nVendor GmbH$/);
      expect(text).not.toContain('Annexa');
    }
  });
});

// The last one: another application takes the place of the first where tokens are read (passport is global).
it('a mail that cannot be sent fails no change', async () => {
  for (const mailer of [noMailer, { ...noMailer, ready: true }]) {
    const other = await world({ mailer });
    try {
      cookie = await (await other.tenant()).cookie('admin');
      expect(await setUp('/v1', other)).toHaveLength(10);
      expect((await mine('DELETE /v1/me/totp', undefined, other)).status).toBe(204);
    } finally {
      await other.end();
    }
  }
});
