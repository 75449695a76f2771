import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { previewStyle } from '@annexa/pdf';
import { unlisted } from '../../apps/api/src/boot/check-routes';
import { routePath } from '../../apps/api/src/http/endpoint';
import { ask } from '../support/ask';
import { routes } from '../browser/routes';
import { rows } from '../support/surface';
import { type World, world } from '../support/world';

const script = `console.log(${JSON.stringify('portal '.repeat(200))});\n`;
const index = `<!doctype html><html lang="en"><head><meta property="csp-nonce" nonce="__CSP_NONCE__">
<script type="module" nonce="__CSP_NONCE__" src="/assets/index-abc123.js"></script></head><body><div id="root"></div></body></html>`;

/** A built portal in small: one page, one script with its compressed siblings, and a source map without any. */
const built = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'annexa-test-portal-'));
  const assets = join(folder, 'assets');
  mkdirSync(join(assets, 'locales'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), index);
  writeFileSync(join(assets, 'index-abc123.js'), script);
  writeFileSync(join(assets, 'index-abc123.js.br'), brotliCompressSync(script));
  writeFileSync(join(assets, 'index-abc123.js.gz'), gzipSync(script));
  writeFileSync(join(assets, 'locales', 'de-1.json'), '{}');
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
  return folder;
};

let the: World;
beforeAll(async () => {
  the = await world({ portalFolder: built() });
}, 60_000);
afterAll(() => the.end());

const browse = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(the, `${method} ${path}`, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', ...headers } });
const policyOf = ({ headers }: { headers: Record<string, string> }) => headers['content-security-policy'] ?? '';
const nonceOf = (answer: { headers: Record<string, string> }) => /'nonce-([^']+)'/.exec(policyOf(answer))?.[1] ?? '';

const deepLinks = [
  '/',
  '/?lang=de',
  '/retention',
  '/annex/versions/7',
  '/operator/tenants',
  '/invitation?ticket=a.b',
  '/history/3/',
];

describe('the page', () => {
  it('is answered at every deep link, each time with a nonce of its own', async () => {
    const answers = await Promise.all(deepLinks.map((path) => browse(path)));
    expect(answers.map(({ status, headers }) => [status, headers['content-type']])).toEqual(
      deepLinks.map(() => [200, 'text/html; charset=utf-8']),
    );
    const nonces = answers.map(nonceOf);
    expect(new Set(nonces).size).toBe(deepLinks.length);
    for (const [at, { text, headers }] of answers.entries()) {
      expect(text).toBe(index.replaceAll('__CSP_NONCE__', nonces[at]!));
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['request-id']).toBeTruthy();
    }
  });

  it('is answered at the address of every page that the portal has', async () => {
    const paths = routes.map(({ path }) => path.replaceAll(/\$\w+/g, 'ten_1'));
    const found = await Promise.all(paths.map(async (path) => [path, (await browse(path)).status]));
    expect(found).toEqual(paths.map((path) => [path, 200]));
  });

  it.each(['/nowhere', '/no/where', '/no-where/', '/toString', '/Retention2'])(
    'says at %s, where nothing is, that nothing is there',
    async (path) => {
      const { status, headers, text } = await browse(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(text).toContain('<div id="root">');
      expect(policyOf(await browse(path))).toMatch(/'nonce-/);
    },
  );

  it('runs and styles nothing that is not its own', async () => {
    const policy = policyOf(await browse('/retention'));
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toMatch(/default-src 'none'; script-src 'self' 'nonce-[^']+';/);
    expect(policy).toContain(previewStyle);
    for (const directive of ['object-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(policy).toContain(`${directive} 'none'`);
  });

  it('answers HEAD without a body', async () => {
    for (const path of ['/', '/retention']) {
      const { status, text, headers } = await browse(path, {}, 'HEAD');
      expect([status, text ?? '', headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8']);
    }
  });
});

it('the one address that the contract does not have is that of the files, and it is listed with its reason', () => {
  const contract = new Set(rows.map(({ path }) => routePath(path)));
  const others = the.routes.map(({ url }) => url).filter((url) => !contract.has(url));
  expect([...new Set(others)]).toEqual(['/assets/*']);
  expect([...unlisted.keys()]).toEqual(['/assets/*']);
});

describe('what is no page stays a problem', () => {
  it.each([
    '/v1/nope',
    '/v1',
    '/operator/v1/nope',
    '/docs/nope/nope',
    '/assets/missing-1.js',
    '/assets',
    '/branding/nope',
    '/demo/nope.json',
    '/favicon.ico',
    '/index.html',
    '/secret.txt',
    '/history/3.json',
    '/V1/settings',
    '/Operator/V1/tenants',
    '/DOCS/nope',
    '/livez/nope',
    '/ReadyZ',
    '//retention',
    '/retention//',
    '/retention%2Fnope',
    '/%2e%2e/retention',
    '/retention;x=1',
    '/retention%00',
    '/%E0%A4%A',
  ])('GET %s', async (path) => {
    const { status, headers, body } = await browse(path);
    expect([status, headers['content-type'], body.code]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'not_found',
    ]);
  });

  it('for a client that asks for JSON, and for every other method', async () => {
    const answers = [
      await browse('/retention', { accept: 'application/json' }),
      await browse('/retention', { accept: 'text/html;q=0' }),
      await browse('/retention', { accept: 'text/html; q=0, */*' }),
      await browse('/retention', { accept: 'text/html-fragment' }),
      await browse('/nowhere', { accept: '*/*' }),
      await ask(the, 'GET /retention'),
      await browse('/retention', {}, 'POST'),
      await browse('/retention', {}, 'DELETE'),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'not_found']));
    expect((await browse('/', {}, 'POST')).status).toBe(405);
  });
});

describe('hashed files', () => {
  const script1 = '/assets/index-abc123.js';

  it('are kept for a year, and asked for again by their ETag', async () => {
    const first = await ask(the, `GET ${script1}`, { headers: { 'accept-encoding': 'identity' } });
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringMatching(/^(text|application)\/javascript/),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(first.text).toBe(script);
    const headers = { 'accept-encoding': 'identity', 'if-none-match': first.headers.etag! };
    expect((await ask(the, `GET ${script1}`, { headers })).status).toBe(304);
  });

  it('come as a whole to whoever asks for a part, and not at all to whoever expects another file', async () => {
    for (const range of ['bytes=99999999-', 'bytes=0-9', 'nonsense']) {
      const { status, text } = await ask(the, `GET ${script1}`, { headers: { range } });
      expect([status, text]).toEqual([200, script]);
    }
    const other: Record<string, string>[] = [
      { 'if-match': '"rev-1"' },
      { 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' },
    ];
    for (const headers of other) {
      const { status, body } = await ask(the, `GET ${script1}`, { headers });
      expect([status, body.code]).toEqual([412, 'precondition_failed']);
    }
  });

  it('are sent as they were compressed by the build', async () => {
    const got = async (encoding: string) => {
      const { headers, text } = await ask(the, `GET ${script1}`, { headers: { 'accept-encoding': encoding } });
      return [headers['content-encoding'], Number(headers['content-length']), text];
    };
    // The client unpacks: what it unpacks to is the script, and what came over the wire are the siblings.
    expect(await got('gzip, deflate, br')).toEqual(['br', brotliCompressSync(script).length, script]);
    expect(await got('gzip')).toEqual(['gzip', gzipSync(script).length, script]);
    expect(await got('identity')).toEqual([undefined, script.length, script]);
  });

  it('lie in folders too, and answer HEAD', async () => {
    expect((await ask(the, 'GET /assets/locales/de-1.json')).body).toEqual({});
    const { status, text } = await ask(the, `HEAD ${script1}`);
    expect([status, text ?? '']).toEqual([200, '']);
  });

  it.each([
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/%2e%2e/secret.txt',
    '/assets//index-abc123.js',
    '/assets/./index-abc123.js',
    '/assets/locales',
    '/assets/locales/',
    '/assets/',
    '/assets/%00',
    '/assets/..%5csecret.txt',
  ])('GET %s reaches nothing', async (path) => {
    const { status, headers, text } = await browse(path);
    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    expect(text).not.toContain('not for the web');
  });

  it('the compressed siblings are no files of their own', async () => {
    expect((await browse(`${script1}.br`)).status).toBe(404);
  });
});
