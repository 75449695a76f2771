import { problemTitles } from '@annexa/core';
import { openPrinter } from '@annexa/pdf';
import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => {
  the = await world();
  acme = await the.tenant();
});
afterAll(() => the.end());

const token = () => acme.tokens.admin;

describe('every error is a problem', () => {
  it.each([
    ['GET /nope', 404, 'not_found'],
    ['GET /v1/settings/', 404, 'not_found'],
    ['GET /V1/settings', 404, 'not_found'],
    ['GET /v1%2Fsettings', 404, 'not_found'],
    ['GET /%zz', 404, 'not_found'],
    ['GET //v1/settings', 404, 'not_found'],
    [`GET /verify/${'a'.repeat(3000)}`, 404, 'not_found'],
    [`GET /v1/annexes/${'a'.repeat(3000)}`, 401, 'unauthenticated'],
    ['PUT /v1/settings', 405, 'method_not_allowed'],
    ['DELETE /livez', 405, 'method_not_allowed'],
    ['GET /v1/settings', 401, 'unauthenticated'],
  ])('%s → %i', async (line, status, code) => {
    const answer = await ask(the, line);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect([answer.status, answer.body.status, answer.body.code]).toEqual([status, status, code]);
    expect(answer.body.request_id).toBe(answer.headers['request-id']);
    expect(answer.body.type).toBe(`/docs/problems/${code}`);
  });

  it('405 names the methods there are, whatever the method-override headers say', async () => {
    const answer = await ask(the, 'POST /v1/settings', { headers: { 'x-http-method-override': 'PATCH' } });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, PATCH']);
  });

  it('406 where nothing acceptable can be answered', async () => {
    const csv = await ask(the, 'GET /v1/settings', { token: token(), headers: { accept: 'text/csv' } });
    expect([csv.status, csv.body.code]).toEqual([406, 'not_acceptable']);
    const any = { accept: 'text/csv, application/*;q=0.1' };
    expect((await ask(the, 'GET /v1/settings', { token: token(), headers: any })).status).toBe(200);
    const none = { accept: '*/*, application/json;q=0' };
    expect((await ask(the, 'GET /v1/settings', { token: token(), headers: none })).status).toBe(406);
  });

  it('each code has the page that `type` points to', async () => {
    for (const code of Object.keys(problemTitles)) {
      const page = await ask(the, `GET /docs/problems/${code}`);
      expect([page.status, page.text.includes(code)]).toEqual([200, true]);
    }
    expect((await ask(the, 'GET /docs/problems/constructor')).status).toBe(404);
  });
});

describe('every answer', () => {
  it.each(['GET /v1/settings', 'GET /nope', 'GET /livez', 'GET /%zz'])(
    '%s carries the security headers',
    async (line) => {
      const { headers } = await ask(the, line, { token: token() });
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  it('keeps a request id of the client only if it is short and harmless', async () => {
    const idFor = async (id: string) =>
      (await ask(the, 'GET /livez', { headers: { 'request-id': id } })).headers['request-id'];
    expect(await idFor('trace-0123.abc')).toBe('trace-0123.abc');
    for (const bad of ['x', 'a b c d e f g h', '<script>alert(1)</script>', 'a'.repeat(65), '${jndi:ldap}'])
      expect(await idFor(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('the reference loads nothing from elsewhere and may run only its own scripts', async () => {
    const { headers, text } = await ask(the, 'GET /docs');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
    expect(text).not.toMatch(/https?:/);
    for (const asset of ['swagger-ui.css', 'swagger-ui-bundle.js', 'reference.js', 'favicon-32x32.png'])
      expect((await ask(the, `GET /docs/${asset}`)).status).toBe(200);
    for (const path of ['package.json', '..%2Fpackage.json', 'index.html'])
      expect((await ask(the, `GET /docs/${path}`)).status).toBe(404);
  });
});

describe('health', () => {
  it('live without asking anything, ready with database and printer, within 50 ms', async () => {
    expect((await ask(the, 'GET /livez')).body).toEqual({ status: 'live' });
    await ask(the, 'GET /readyz');
    const started = performance.now();
    const answer = await ask(the, 'GET /readyz');
    expect(answer.body).toEqual({ status: 'ready' });
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('not ready without a printer, and says after how many seconds to ask again', async () => {
    const printer = { ready: () => false, close: () => Promise.resolve() } as unknown as Awaited<
      ReturnType<typeof openPrinter>
    >;
    const other = await world({ printer });
    const answer = await ask(other, 'GET /readyz');
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([503, 'printer_unavailable', '5']);
    await other.end();
  });
});
