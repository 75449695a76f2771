import { createHash } from 'node:crypto';
import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world({ printer: 'real' })), 120_000);
beforeEach(async () => void (acme = await the.tenant('Ächme & Söhne GmbH')));
afterAll(() => the.end());

const issue = (body?: object, token = acme.tokens.legal) => ask(the, 'POST /v1/annexes', { token, body });
const pdf = async (id: unknown, headers: Record<string, string> = {}) =>
  the.http
    .get(`/v1/annexes/${String(id)}/pdf`)
    .set({ authorization: `Bearer ${acme.tokens.viewer}`, ...headers })
    .buffer(true)
    .parse((answer, done) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done(null, Buffer.concat(chunks)));
    });
const patch = (ifMatch: number, body: object) =>
  ask(the, 'PATCH /v1/settings', { token: acme.tokens.admin, ifMatch, body });

describe('issuing', () => {
  it('makes an annex (201), and answers the same one while nothing changes (200)', async () => {
    const first = await issue();
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ number: 1, revision: 1, status: 'draft', language: 'en', plan_id: 'business' });
    const again = await issue({ language: 'en' });
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await ask(the, 'GET /v1/annexes/current', { token: acme.tokens.viewer })).body.id).toBe(first.body.id);
  });

  it('states the revision that was seen, or nothing is issued: what somebody else saved meanwhile is not confirmed', async () => {
    await patch(1, { recording: { mode: 'always' } });
    const before = await the.digest();
    const stale = await issue({ revision: 1 });
    expect([stale.status, stale.body.code, stale.headers.etag]).toEqual([412, 'precondition_failed', '"rev-2"']);
    expect(await the.digest()).toBe(before);
    expect((await issue({ revision: 2 })).body).toMatchObject({ revision: 2 });
  });

  it('a change makes a new annex; the old one keeps its bytes', async () => {
    const first = await issue();
    const before = await pdf(first.body.id);
    await patch(1, { recording: { mode: 'always', retention: { kind: 'fixed', period: 'P14D' } } });
    const second = await issue();
    expect(second.body).toMatchObject({ number: 2, revision: 2 });
    expect(JSON.stringify(second.body.record)).toContain('14 days');
    const after = await pdf(first.body.id);
    expect(Buffer.compare(before.body as Buffer, after.body as Buffer)).toBe(0);
    expect((await pdf(second.body.id)).headers.etag).not.toBe(before.headers.etag);
  });

  it('a plan that is changed and changed back makes a new annex: the one before was superseded for good', async () => {
    const token = await the.operator();
    const changePlan = (from: string, to: string) =>
      ask(the, `PUT /operator/v1/tenants/${acme.id}/plan`, { token, body: { from, to } });
    const first = await issue();
    await changePlan('business', 'enterprise');
    await issue();
    await changePlan('enterprise', 'business');
    const third = await issue();
    expect([third.status, third.body]).toMatchObject([201, { number: 3, state: 'draft', superseded_by: null }]);
    expect([third.body.record_hash, (await issue()).status]).toEqual([first.body.record_hash, 200]);
  });

  it('ten equal requests at once make one annex and print once', async () => {
    const print = jest.spyOn(the.parts.printer, 'print');
    const answers = await Promise.all(Array.from({ length: 10 }, () => issue()));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      ...Array<number>(9).fill(200),
      201,
    ]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(print).toHaveBeenCalledTimes(1);
    print.mockRestore();
  });

  it('a language outside the plan, or in which the catalogue is not written in full, is refused with those there are', async () => {
    const starter = await the.tenant('Initech Ltd', 'starter');
    const answer = await issue({ language: 'fr' }, starter.tokens.legal);
    expect(errorsOf(answer)).toEqual([['not_in_plan', '/language', { values: ['en'] }]]);
  });

  it('a name that no font can print is named, never printed blank', async () => {
    await patch(1, { profile: { legal_name: '株式会社アネクサ', industry: 'cafés 🦊' } });
    const before = await the.digest();
    const answer = await issue();
    expect([answer.status, errorsOf(answer)]).toEqual([
      422,
      [
        ['glyph_missing', '/profile/legal_name'],
        ['glyph_missing', '/profile/industry'],
      ],
    ]);
    expect(await the.digest()).toBe(before);
  });
});

describe('an issued annex', () => {
  it('is downloaded as stored, under its hash and a sensible name', async () => {
    const { body } = await issue();
    const { headers, body: bytes, status } = await pdf(body.id);
    expect(status).toBe(200);
    expect(
      createHash('sha256')
        .update(bytes as Buffer)
        .digest('hex'),
    ).toBe(body.pdf_sha256);
    expect((bytes as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(body.pdf_bytes),
      etag: `"${String(body.pdf_sha256)}"`,
      'cache-control': 'private, max-age=31536000, immutable',
      'content-disposition':
        'attachment; filename="annexa-achme-sohne-gmbh-annex-1-rev-1-draft.pdf"; filename*=UTF-8\'\'annexa-%C3%A4chme-s%C3%B6hne-gmbh-annex-1-rev-1-draft.pdf',
    });
    const cached = await pdf(body.id, { 'if-none-match': headers.etag! });
    expect([cached.status, (cached.body as Buffer).length]).toEqual([304, 0]);
  });

  it('is listed without the record, newest first', async () => {
    await issue();
    await patch(1, { recording: { mode: 'always' } });
    await issue();
    const { body } = await ask(the, 'GET /v1/annexes?limit=1', { token: acme.tokens.viewer });
    const items = body.items as Record<string, unknown>[];
    expect(items.map(({ number }) => number)).toEqual([2]);
    expect(items[0]).not.toHaveProperty('record');
    const rest = await ask(the, `GET /v1/annexes?limit=1&cursor=${String(body.next_cursor)}`, {
      token: acme.tokens.viewer,
    });
    expect((rest.body.items as Record<string, unknown>[]).map(({ number }) => number)).toEqual([1]);
  });
});

describe('the preview', () => {
  it('is a page that may run nothing and load nothing, and stores nothing', async () => {
    const before = await the.digest();
    const answer = await ask(the, 'GET /v1/annexes/preview', {
      token: acme.tokens.legal,
      headers: { accept: 'text/html' },
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
    expect(answer.text).toContain('Ächme &amp; Söhne GmbH');
    expect(await the.digest()).toBe(before);
    expect((await ask(the, 'GET /v1/annexes/preview', { token: acme.tokens.viewer })).status).toBe(403);
  });
});
