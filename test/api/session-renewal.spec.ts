import { type Answer, ask, askFromPage, cookieOf } from '../support/ask';
import { appCode } from '../support/app-code';
import { type TestTenant, type World, world } from '../support/world';

const fresh = 'seven quiet herons at dusk';
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const doors = {
  member: { api: '/v1', name: 'annexa_session' },
  operator: { api: '/operator/v1', name: 'annexa_operator' },
} as const;
type DoorName = keyof typeof doors;

const signIn = async (door: DoorName) => {
  const email = door === 'member' ? acme.emails.admin : (await the.newOperator()).email;
  const body = { email, password: the.password };
  return cookieOf(await askFromPage(the, `POST ${doors[door].api}/browser-sessions`, { body }));
};
const statusOf = async (door: DoorName, cookie: string) =>
  (await ask(the, `GET ${doors[door].api}/me`, { cookie })).status;
const current = async (door: DoorName, cookie: string) =>
  (await ask(the, `GET ${doors[door].api}/sessions/current`, { cookie })).body;

/** The answer sets another cookie, with which the session goes on; the one before is worth nothing. */
const expectRenewed = async (door: DoorName, before: string, answer: Answer): Promise<string> => {
  expect([answer.status, answer.body.code]).toEqual([expect.any(Number), undefined]);
  const after = cookieOf(answer);
  expect(after).toMatch(new RegExp(`^${doors[door].name}=ses_`));
  expect(after.split('.')[0]).not.toBe(before.split('.')[0]);
  expect([await statusOf(door, before), await statusOf(door, after)]).toEqual([401, 200]);
  return after;
};

describe.each(['member', 'operator'] as const)('the session of a %s in a browser gets another id', (door) => {
  const { api } = doors[door];

  it('when the person proves who they are, and lives no longer for it', async () => {
    const cookie = await signIn(door);
    const { expires_at } = await current(door, cookie);
    the.clock.move(60_000);
    const body = { password: the.password };
    const answer = await ask(the, `POST ${api}/sessions/current/reauthentication`, { cookie, body });
    const after = await expectRenewed(door, cookie, answer);
    expect(await current(door, after)).toMatchObject({ kind: 'browser', expires_at, current: true });
  });

  it('when the password is changed', async () => {
    const cookie = await signIn(door);
    const body = { current_password: the.password, new_password: fresh };
    await expectRenewed(door, cookie, await ask(the, `PUT ${api}/me/password`, { cookie, body }));
  });

  it('when an authenticator app is added or removed', async () => {
    const cookie = await signIn(door);
    const { secret } = (await ask(the, `POST ${api}/me/totp`, { cookie })).body as { secret: string };
    const body = { code: appCode(secret, the.clock.now()) };
    const confirmed = await ask(the, `POST ${api}/me/totp/confirmation`, { cookie, body });
    expect(confirmed.body.recovery_codes).toHaveLength(10);
    const after = await expectRenewed(door, cookie, confirmed);
    await expectRenewed(door, after, await ask(the, `DELETE ${api}/me/totp`, { cookie: after }));
  });

  it('not when the proof is wrong', async () => {
    const cookie = await signIn(door);
    const body = { password: 'wrong' };
    const answer = await ask(the, `POST ${api}/sessions/current/reauthentication`, { cookie, body });
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
    expect(await statusOf(door, cookie)).toBe(200);
  });
});

it('a program keeps its session and its token, and gets no cookie', async () => {
  const token = acme.tokens.admin;
  const proofs = [
    await ask(the, 'POST /v1/sessions/current/reauthentication', { token, body: { password: the.password } }),
    await ask(the, 'PUT /v1/me/password', { token, body: { current_password: the.password, new_password: fresh } }),
  ];
  for (const proof of proofs) expect([proof.status, proof.headers['set-cookie']]).toEqual([204, undefined]);
  expect((await ask(the, 'GET /v1/me', { token })).status).toBe(200);
});
