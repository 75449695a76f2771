import { defaultBranding } from '@annexa/core';
import { ask, type Asking, errorsOf } from '../support/ask';
import { type World, world } from '../support/world';

let the: World;
let operator: string;
beforeAll(async () => {
  the = await world();
  operator = await the.operator();
});
afterAll(() => the.end());

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><path fill="#0b6b6b" d="M0 0h4v4z"/></svg>';
const logo = (text: string) => ({ media: 'image/svg+xml', data: Buffer.from(text).toString('base64') });
const look = { name: 'Vendor GmbH', accent: '#1f4b99', logo: logo(svg), support_url: 'https://help.vendor.example/' };
const put = (body: unknown, more: Asking = {}) =>
  ask(the, 'PUT /operator/v1/branding', { token: operator, body, ...more });
const config = async () => (await ask(the, 'GET /config.json')).body;

describe('before anyone chose a look', () => {
  it('is the one of the program, as revision 1', async () => {
    const answer = await ask(the, 'GET /operator/v1/branding', { token: operator });
    expect([answer.status, answer.headers.etag, answer.body]).toEqual([
      200,
      '"rev-1"',
      { revision: 1, ...defaultBranding },
    ]);
  });

  it('the portal is told so, and that there is no logo', async () => {
    expect(await config()).toEqual({
      name: 'Annexa',
      accent: defaultBranding.accent,
      logo: null,
      support_url: null,
      demo: true,
      mail_page: '/demo/mail',
      version: '0.0.0-test',
    });
    expect((await ask(the, 'GET /branding/logo')).status).toBe(404);
  });
});

describe('a look', () => {
  it.each([
    ['without If-Match', {}, 428, undefined],
    ['on another revision', { ifMatch: 7 }, 412, '"rev-1"'],
    ['on a tag that is none of ours', { ifMatch: '"x"' }, 412, '"rev-1"'],
  ])('%s is refused and changes nothing', async (_, more, status, etag) => {
    const before = await the.digest();
    const answer = await put(look, more);
    expect([answer.status, answer.headers.etag]).toEqual([status, etag]);
    expect(await the.digest()).toBe(before);
  });

  it.each([
    ['an accent that is hard to read', { accent: '#aabbcc' }, ['contrast_too_low', '/accent']],
    ['a colour that is none', { accent: 'red' }, ['malformed', '/accent']],
    ['a logo that runs', { logo: logo('<svg onload="alert(1)"/>') }, ['not_allowed_value', '/logo/data']],
    ['an address that is no page', { support_url: 'javascript:alert(1)' }, ['malformed', '/support_url']],
  ])('%s is refused at its member', async (_, members, error) => {
    const answer = await put({ ...look, ...members }, { ifMatch: 1 });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [error]]);
  });

  it('is set once: of two at the same time, one is stale', async () => {
    const answers = await Promise.all([put(look, { ifMatch: 1 }), put(look, { ifMatch: 1 })]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    const set = answers.find(({ status }) => status === 200)!;
    expect([set.headers.etag, set.body]).toEqual(['"rev-2"', { revision: 2, ...look }]);
    expect((await put({ ...look, logo: null }, { ifMatch: 1 })).headers.etag).toBe('"rev-2"');
  });

  it('is what the portal is told, and its logo is read by its hash', async () => {
    const { logo: address, ...rest } = await config();
    expect(rest).toMatchObject({ name: 'Vendor GmbH', accent: '#1f4b99', support_url: look.support_url });
    expect(address).toMatch(/^\/branding\/logo\?v=[0-9a-f]{32}$/);
    const file = await ask(the, `GET ${String(address)}`);
    expect(file.headers).toMatchObject({
      'content-type': expect.stringMatching(/^image\/svg\+xml/),
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*sandbox$/),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect((file.body as unknown as Buffer).toString()).toBe(svg);
    const headers = { 'if-none-match': file.headers.etag! };
    expect((await ask(the, `GET ${String(address)}`, { headers })).status).toBe(304);
    expect((await ask(the, 'GET /branding/logo?v=old')).headers['cache-control']).toBe('no-cache');
  });

  it('another logo has another address, and none is none', async () => {
    const before = (await config()).logo;
    await put({ ...look, logo: logo(svg.replace('0b6b6b', '000000')) }, { ifMatch: 2 });
    expect((await config()).logo).not.toBe(before);
    expect((await put({ ...look, logo: null }, { ifMatch: 3 })).status).toBe(200);
    expect((await config()).logo).toBeNull();
  });

  it('is the vendor’s: a tenant neither reads nor sets it', async () => {
    const { tokens } = await the.tenant();
    expect((await ask(the, 'GET /operator/v1/branding', { token: tokens.owner })).status).toBe(401);
    expect((await put(look, { token: tokens.owner, ifMatch: 4 })).status).toBe(401);
  });
});
