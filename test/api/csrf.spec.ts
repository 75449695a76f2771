import { ask, type Asking } from '../support/ask';
import { isClosed, isOperatorApi, isTenantApi, pathOf, type Row, rows } from '../support/surface';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
let cookie: string;
beforeAll(async () => {
  the = await world();
  acme = await the.tenant();
  cookie = await acme.cookie('owner');
});
afterAll(() => the.end());

const unsafe = rows.filter(({ method }) => method !== 'GET');
const named = (found: Row[]) => found.map((row) => [row.name, row] as const);
const knock = (row: Row, asking: Asking) => ask(the, `${row.method} ${pathOf(row)}`, { body: {}, ...asking });
const refused = [403, 'cross_site_request'];
const outcome = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [status, body.code];

/** A request as a browser sends it that was made to ask by a page of `site`. */
const from = (site: string | undefined, origin?: string): Record<string, string> => ({
  cookie,
  ...(site === undefined ? {} : { 'sec-fetch-site': site }),
  ...(origin === undefined ? {} : { origin }),
});

describe('a change with a cookie', () => {
  it.each(named(unsafe.filter((row) => isTenantApi(row) && isClosed(row))))(
    '%s: is refused from another site, and without any word of where it comes from',
    async (_, row) => {
      const before = await the.digest();
      for (const site of ['cross-site', 'same-site', 'none', '', undefined])
        expect([site, ...outcome(await knock(row, { headers: from(site) }))]).toEqual([site, ...refused]);
      expect(outcome(await knock(row, { headers: from(undefined, 'https://evil.example') }))).toEqual(refused);
      expect(outcome(await knock(row, { headers: from('cross-site', 'http://localhost:8080') }))).toEqual(refused);
      expect(await the.digest()).toBe(before);
    },
  );

  it.each([
    ['same-origin', undefined],
    [undefined, 'http://localhost:8080'],
  ])('passes from our own page: Sec-Fetch-Site %s, Origin %s', async (site, origin) => {
    const answer = await ask(the, 'PATCH /v1/settings', { headers: from(site, origin), body: {}, ifMatch: 9 });
    expect(answer.status).not.toBe(403);
  });

  it('on loopback the name by which this machine was asked is ours too, a name that was pointed here is not', async () => {
    const asked = (host: string) =>
      ask(the, 'PATCH /v1/settings', { headers: { ...from(undefined, `http://${host}`), host }, body: {}, ifMatch: 9 });
    expect((await asked('127.0.0.1:4711')).status).not.toBe(403);
    expect(outcome(await asked('evil.example:8080'))).toEqual(refused);
    expect(outcome(await asked('localhost.evil.example'))).toEqual(refused);
  });

  it('reading with a cookie needs no word of the site: a page elsewhere cannot see the answer', async () => {
    const answer = await ask(the, 'GET /v1/me', { headers: from('cross-site') });
    expect([answer.status, answer.headers['cross-origin-resource-policy']]).toEqual([200, 'same-origin']);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('of an operator is refused likewise', async () => {
    const { email } = await the.newOperator();
    const signIn = await ask(the, 'POST /operator/v1/browser-sessions', {
      body: { email, password: the.password },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const operator = String(signIn.headers['set-cookie']).split(';')[0]!;
    for (const row of unsafe.filter((one) => isOperatorApi(one) && isClosed(one))) {
      const headers = { ...from('cross-site'), cookie: operator };
      expect([row.name, ...outcome(await knock(row, { headers }))]).toEqual([row.name, ...refused]);
    }
  });
});

describe('starting a session in a browser', () => {
  it.each(named(unsafe.filter((row) => row.cookie === true && !isClosed(row))))(
    '%s: only a page of ours may ask, with or without a cookie or another credential',
    async (_, row) => {
      for (const asking of [{}, { headers: { 'sec-fetch-site': 'cross-site' } }, { token: acme.tokens.owner }])
        expect(outcome(await knock(row, asking))).toEqual(refused);
      const page = await knock(row, { headers: { 'sec-fetch-site': 'same-origin' } });
      expect(page.body.code).not.toBe('cross_site_request');
    },
  );
});

describe('a credential that no browser sends by itself', () => {
  it('works from anywhere: token and API key', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const { key } = await acme.key();
    for (const token of [acme.tokens.admin, key]) {
      const answer = await ask(the, 'PATCH /v1/settings', { token, headers, body: {}, ifMatch: 9 });
      expect(answer.status).toBe(412);
    }
  });
});
