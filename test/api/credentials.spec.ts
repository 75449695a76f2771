import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { ask, comparable } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => {
  the = await world();
  acme = await the.tenant();
});
afterAll(() => the.end());

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claimsIn = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;

/** A token that is right in everything but what is changed. */
const forge = (change: { header?: object; claims?: object; key?: KeyObject | Uint8Array } = {}) =>
  new SignJWT({ ...claimsIn(acme.tokens.owner), ...change.claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: the.keys.kid, ...change.header })
    .sign(change.key ?? the.keys.sign);

const byHand = (header: object, sign: (input: string) => string) => {
  const input = `${encode(header)}.${encode(claimsIn(acme.tokens.owner))}`;
  return `${input}.${sign(input)}`;
};

const publicPem = () => the.keys.verify.export({ type: 'spki', format: 'pem' }).toString();
const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const seconds = () => Math.floor(the.clock.now().getTime() / 1000);
const changedAt = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

const corpus: [string, () => string | Promise<string>][] = [
  ['nothing', () => ''],
  ['no token', () => 'Bearer'],
  ['another scheme', () => `Basic ${Buffer.from('owner:password').toString('base64')}`],
  ['garbage', () => 'Bearer x.y.z'],
  ['an empty signature', () => `Bearer ${acme.tokens.owner.replace(/[^.]*$/, '')}`],
  ['a changed signature', () => `Bearer ${changedAt(acme.tokens.owner, acme.tokens.owner.length - 10)}`],
  ['changed claims', () => `Bearer ${changedAt(acme.tokens.owner, 150)}`],
  ['alg none', () => `Bearer ${byHand({ alg: 'none', typ: 'at+jwt', kid: the.keys.kid }, () => '')}`],
  ['alg None', () => `Bearer ${byHand({ alg: 'None', typ: 'at+jwt', kid: the.keys.kid }, () => '')}`],
  [
    'HS256 with the public key as secret',
    () =>
      `Bearer ${byHand({ alg: 'HS256', typ: 'at+jwt', kid: the.keys.kid }, (input) =>
        createHmac('sha256', publicPem()).update(input).digest('base64url'),
      )}`,
  ],
  ['an unknown kid', async () => `Bearer ${await forge({ header: { kid: 'someone-else' } })}`],
  ['no kid', async () => `Bearer ${await forge({ header: { kid: undefined } })}`],
  ['a path as kid', async () => `Bearer ${await forge({ header: { kid: '../../../../dev/null' } })}`],
  ['an address of keys', async () => `Bearer ${await forge({ header: { jku: 'https://evil.example/keys' } })}`],
  ['a key of its own', async () => `Bearer ${await forge({ header: { jwk: { kty: 'EC' } }, key: otherKey })}`],
  ['a certificate address', async () => `Bearer ${await forge({ header: { x5u: 'https://evil.example/x' } })}`],
  ["another environment's key", async () => `Bearer ${await forge({ key: otherKey })}`],
  ['another type', async () => `Bearer ${await forge({ header: { typ: 'JWT' } })}`],
  ['another issuer', async () => `Bearer ${await forge({ claims: { iss: 'someone' } })}`],
  ["the operators' audience", async () => `Bearer ${await forge({ claims: { aud: 'annexa:operator' } })}`],
  ['two audiences', async () => `Bearer ${await forge({ claims: { aud: ['annexa:tenant', 'annexa:operator'] } })}`],
  ['expired', async () => `Bearer ${await forge({ claims: { exp: seconds() } })}`],
  ['no expiry', async () => `Bearer ${await forge({ claims: { exp: undefined } })}`],
  ['expiry as text', async () => `Bearer ${await forge({ claims: { exp: '9999999999' } })}`],
  [
    'issued in the future',
    async () => `Bearer ${await forge({ claims: { iat: seconds() + 3600, exp: seconds() + 7200 } })}`,
  ],
  ['not yet valid', async () => `Bearer ${await forge({ claims: { nbf: seconds() + 3600 } })}`],
  ['an unknown session', async () => `Bearer ${await forge({ claims: { sid: 'ses_00000000000000000000000000' } })}`],
  ['an operator object as session', async () => `Bearer ${await forge({ claims: { sid: { $ne: null } } })}`],
  ['10 kB', async () => `Bearer ${await forge({ claims: { sub: 'x'.repeat(10_000) } })}`],
  ['an unknown API key', () => `Bearer anx_live_${'0'.repeat(60)}`],
  ['an operator token', async () => `Bearer ${await the.operator()}`],
];

describe('credentials', () => {
  it('the forged tokens differ from a good one in one thing only', async () => {
    expect((await ask(the, 'GET /v1/settings', { token: await forge() })).status).toBe(200);
  });

  it.each(corpus)('%s → 401 with the one body', async (_, make) => {
    const authorization = await make();
    const headers: Record<string, string> = authorization === '' ? {} : { authorization };
    const [answer, none] = [await ask(the, 'GET /v1/settings', { headers }), await ask(the, 'GET /v1/settings')];
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(comparable(answer)).toEqual(comparable(none));
  });

  it.each([
    ['bearer', ' '],
    ['BEARER', ' '],
    ['Bearer', '  '],
    ['Bearer', '\t'],
    ['Bearer x', ' '],
    ['', ''],
  ])('%j and %j before a good credential → 401 at every door', async (scheme, space) => {
    const doors = [
      ['GET /v1/settings', acme.tokens.owner],
      ['GET /v1/settings', (await acme.key()).key],
      ['GET /operator/v1/tenants', await the.operator()],
    ] as const;
    for (const [line, token] of doors) {
      expect((await ask(the, line, { token })).status).toBe(200);
      const answer = await ask(the, line, { headers: { authorization: `${scheme}${space}${token}` } });
      expect([line, answer.status]).toEqual([line, 401]);
    }
  });

  it('a token in the address or in a cookie is no credential', async () => {
    const query = await ask(the, `GET /v1/settings?access_token=${acme.tokens.owner}`);
    const cookie = await ask(the, 'GET /v1/settings', { headers: { cookie: `access_token=${acme.tokens.owner}` } });
    expect([query.status, cookie.status]).toEqual([401, 401]);
  });

  it('a write without a credential writes nothing', async () => {
    const now = await the.digest();
    await ask(the, 'PATCH /v1/settings', { ifMatch: 1, body: { recording: { mode: 'always' } } });
    expect(await the.digest()).toBe(now);
  });

  it('an operator token and a member token do not work at each other’s door', async () => {
    const operator = await the.operator();
    expect((await ask(the, 'GET /operator/v1/tenants', { token: operator })).status).toBe(200);
    expect((await ask(the, 'GET /operator/v1/tenants', { token: acme.tokens.owner })).status).toBe(401);
    expect((await ask(the, 'GET /operator/v1/tenants', { token: (await acme.key()).key })).status).toBe(401);
    expect((await ask(the, 'GET /v1/settings', { token: operator })).status).toBe(401);
  });

  it('a token dies with its session and after 15 minutes', async () => {
    const token = await the.login(acme.emails.admin);
    await ask(the, 'DELETE /v1/sessions/current', { token });
    expect((await ask(the, 'GET /v1/settings', { token })).status).toBe(401);
    const second = await the.login(acme.emails.admin);
    the.clock.move(15 * 60_000 - 1);
    expect((await ask(the, 'GET /v1/settings', { token: second })).status).toBe(200);
    the.clock.move(1);
    expect((await ask(the, 'GET /v1/settings', { token: second })).status).toBe(401);
  });
});
