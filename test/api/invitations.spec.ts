import { type Answer, ask, askFromPage, errorsOf } from '../support/ask';
import { mailTo, tokenIn } from '../support/links';
import { type TestTenant, type World, world } from '../support/world';

const [day, password] = [24 * 60 * 60_000, 'seven quiet herons at dusk'];
let the: World;
let acme: TestTenant;
let email: string;
beforeAll(async () => void (the = await world()));
beforeEach(async () => {
  acme = await the.tenant();
  email = `new.${acme.id}@example.com`;
});
afterAll(() => the.end());

const outcome = ({ status, body }: Answer) => [status, body.code];
const asOwner = async () => ({ cookie: await acme.cookie('owner') });
const invite = async (to = email, role = 'legal') =>
  ask(the, 'POST /v1/invitations', { ...(await asOwner()), body: { email: to, role } });
const act = async (line: string) => ask(the, line, await asOwner());
const show = (token: string) => ask(the, 'POST /v1/invitations/offer', { body: { token } });
const accept = (token: string, with_ = password) =>
  ask(the, 'POST /v1/invitations/acceptance', { body: { token, password: with_ } });
const signIn = (word = password) => askFromPage(the, 'POST /v1/browser-sessions', { body: { email, password: word } });
const link = async (to = email) => tokenIn(await mailTo(the, to));

describe('an invitation', () => {
  it('goes by mail: who invites to what, the link, and until when; the answer holds no link', async () => {
    const made = await invite();
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id: expect.stringMatching(/^inv_/),
      email,
      role: 'legal',
      state: 'open',
      created_at: expect.any(String),
      created_by: { kind: 'member', id: acme.accounts.owner, label: acme.emails.owner, role: 'owner' },
      expires_at: new Date(the.clock.now().getTime() + 7 * day).toISOString(),
    });
    const mail = await mailTo(the, email);
    expect(mail.subject).toBe('Invitation to Acme GmbH');
    expect(mail.text).toContain(`${acme.emails.owner} invites you to Acme GmbH on Annexa, with the role legal.`);
    expect(mail.text).toMatch(/^http:\/\/localhost:8080\/invitation#[0-9A-Za-z]{43}$/m);
    expect(mail.text).toContain('It works once, until 2026-');
    expect((await act('GET /v1/invitations')).body.items).toEqual([made.body]);
    expect(JSON.stringify(made.body)).not.toContain(tokenIn(mail));
  });

  it('goes to one address a few times an hour only, however it is sent; what sends no mail costs nothing', async () => {
    for (let failed = 0; failed < 8; failed += 1) await invite(acme.emails.viewer);
    const statuses: number[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      const { status, body } = await invite();
      statuses.push(status, (await act(`POST /v1/invitations/${String(body.id)}/resend`)).status);
      await act(`DELETE /v1/invitations/${String(body.id)}`);
    }
    expect(statuses).toEqual([201, 200, 201, 200, 201, 429]);
    const refused = await invite();
    expect([...outcome(refused), refused.headers['retry-after']]).toEqual([429, 'too_many_requests', '600']);
    expect((await invite(`other.${acme.id}@example.com`)).status).toBe(201);
    the.clock.move(60 * 60_000);
    expect((await invite()).status).toBe(201);
  });

  it('shows what it offers and is not used up by that', async () => {
    await invite();
    const offer = {
      tenant_name: 'Acme GmbH',
      email,
      role: 'legal',
      invited_by: acme.emails.owner,
      expires_at: expect.any(String),
      has_account: false,
    };
    for (let look = 0; look < 2; look += 1) expect((await show(await link())).body).toEqual(offer);
  });

  it('makes a member with a new password, in the role it names, and the trail tells it', async () => {
    await invite();
    expect((await accept(await link())).status).toBe(204);
    expect((await signIn()).body).toMatchObject({ step: 'signed_in', me: { role: 'legal', tenant: { id: acme.id } } });
    const events = await acme.tenant.audit.list({ limit: 3 });
    expect(events.map(({ action }) => action)).toEqual(['invitation.accepted', 'member.added', 'invitation.created']);
    expect(events[0]).toMatchObject({ actor: { label: email }, detail: { email, role: 'legal' } });
    expect((await act('GET /v1/invitations')).body.items).toMatchObject([{ state: 'accepted' }]);
  });

  it('to somebody who has an account asks for that password, and keeps it', async () => {
    const globex = await the.tenant('Globex SAS');
    await invite(globex.emails.viewer);
    const token = await link(globex.emails.viewer);
    expect((await show(token)).body.has_account).toBe(true);
    expect(outcome(await accept(token))).toEqual([401, 'login_failed']);
    expect((await accept(token, the.password)).status).toBe(204);
    expect(await acme.tenant.members.role(globex.accounts.viewer)).toBe('legal');
    const body = { email: globex.emails.viewer, password: the.password };
    expect((await askFromPage(the, 'POST /v1/browser-sessions', { body })).body.step).toBe('choose_tenant');
  });

  it('works once: afterwards it says so, and of eight at the same time one is a member', async () => {
    await invite();
    const token = await link();
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 410]));
    for (const answer of [await show(token), await accept(token)]) expect(outcome(answer)).toEqual([410, 'link_used']);
    expect((await acme.tenant.members.list()).filter((member) => member.email === email)).toHaveLength(1);
  });

  it('works for seven days', async () => {
    await invite();
    const token = await link();
    the.clock.move(7 * day);
    for (const answer of [await show(token), await accept(token)])
      expect(outcome(answer)).toEqual([410, 'link_expired']);
    expect((await act('GET /v1/invitations')).body.items).toMatchObject([{ state: 'expired' }]);
  });

  it('is revoked: the link is worthless, once and for all', async () => {
    const { id } = (await invite()).body;
    const token = await link();
    expect((await act(`DELETE /v1/invitations/${String(id)}`)).body.state).toBe('revoked');
    expect((await act(`DELETE /v1/invitations/${String(id)}`)).body.state).toBe('revoked');
    for (const answer of [await show(token), await accept(token)])
      expect(outcome(answer)).toEqual([410, 'link_expired']);
    const again = await act(`POST /v1/invitations/${String(id)}/resend`);
    expect([...outcome(again), again.body.detail]).toEqual([410, 'link_used', expect.stringContaining('was revoked')]);
  });

  it('is sent again with another link, also when it is over; the one before stops working', async () => {
    const { id } = (await invite()).body;
    const first = await link();
    the.clock.move(8 * day);
    const again = await act(`POST /v1/invitations/${String(id)}/resend`);
    expect(again.body).toMatchObject({ id, state: 'open' });
    const second = await link();
    expect(second).not.toBe(first);
    expect(outcome(await accept(first))).toEqual([410, 'link_expired']);
    expect((await accept(second)).status).toBe(204);
    const third = await act(`POST /v1/invitations/${String(id)}/resend`);
    expect([...outcome(third), third.body.detail]).toEqual([410, 'link_used', expect.stringContaining('was accepted')]);
  });

  it('needs a password that is not easy to guess; the link stays good meanwhile', async () => {
    await invite();
    const token = await link();
    expect(errorsOf(await accept(token, 'short'))).toEqual([['too_short', '/password', { min: '15' }]]);
    expect(errorsOf(await accept(token, 'passwordpassword'))).toEqual([['password_too_weak', '/password']]);
    expect((await accept(token)).status).toBe(204);
  });
});

describe('nobody is invited', () => {
  it('who is a member already, or has an open invitation', async () => {
    const member = await invite(acme.emails.viewer.toUpperCase());
    expect(outcome(member)).toEqual([409, 'already_exists']);
    await invite();
    expect(outcome(await invite())).toEqual([409, 'already_exists']);
  });

  it('who became a member meanwhile: the link says so', async () => {
    await invite();
    const token = await link();
    const globex = await the.tenant('Globex SAS');
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    const account = { id: `acc_${globex.id}`, email, password_hash: 'x', created_at: the.clock.now().toISOString() };
    await the.store.system('tests').memberships.join({ account, tenant_id: acme.id, role: 'viewer', actor });
    await the.store.system('tests').accounts.setPassword(account.id, await passwordHash());
    expect(outcome(await accept(token, the.password))).toEqual([409, 'already_exists']);
    expect(await acme.tenant.members.role(account.id)).toBe('viewer');
  });

  it('by anybody but an owner, nor with a made-up link', async () => {
    for (const role of ['admin', 'legal', 'developer', 'viewer'] as const) {
      const cookie = await acme.cookie(role);
      const answer = await ask(the, 'POST /v1/invitations', { cookie, body: { email, role: 'owner' } });
      expect(answer.status).toBe(403);
    }
    for (const answer of [await show('x'.repeat(43)), await accept('x')])
      expect(outcome(answer)).toEqual([410, 'link_expired']);
  });

  it('beyond a hundred open invitations', async () => {
    for (let count = 0; count < 100; count += 1) {
      const row = { id: `inv_${acme.id}_${count}`, email: `${count}@example.com`, role: 'viewer', ...dates() } as const;
      await acme.tenant.invitations.create({ ...row, created_by: actorOf(acme), ticket: `${count}` }, 1_000);
    }
    expect(outcome(await invite())).toEqual([422, 'too_many']);
  });
});

const dates = () => ({
  created_at: the.clock.now().toISOString(),
  expires_at: new Date(the.clock.now().getTime() + day).toISOString(),
  accepted_at: null,
  revoked_at: null,
});
const actorOf = ({ accounts, emails }: TestTenant) =>
  ({ kind: 'member', id: accounts.owner, label: emails.owner, role: 'owner' }) as const;
const passwordHash = async () => (await the.store.system('tests').accounts.get(acme.accounts.owner))!.password_hash;
