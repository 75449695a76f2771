import { ask } from '../support/ask';
import { lookInto } from '../support/digest';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const patch = (days: number, ifMatch?: number | string) =>
  ask(the, 'PATCH /v1/settings', {
    token: acme.tokens.admin,
    ifMatch,
    body: { recording: { retention: { kind: 'fixed', period: `P${days}D` } } },
  });

const count = (collection: string) =>
  lookInto(the.uri, (database) => database.collection(collection).countDocuments({ tenant_id: acme.id }));

describe('If-Match', () => {
  it('50 writers on the same revision: one success, 49 times 412, one revision, one audit event, one outbox row', async () => {
    const [audit, outbox] = [await count('audit_events'), await count('outbox')];
    const answers = await Promise.all(Array.from({ length: 50 }, (_, day) => patch(day + 1, 1)));
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other);
    expect(statuses).toEqual([200, ...Array<number>(49).fill(412)]);
    for (const { status, headers } of answers) expect([status, headers.etag]).toEqual([status, '"rev-2"']);
    expect([await count('audit_events'), await count('outbox')]).toEqual([audit + 1, outbox + 1]);
    expect((await acme.tenant.settings.list({ limit: 10 })).map(({ number }) => number)).toEqual([2, 1]);
  }, 60_000);

  it('missing is 428, and writes nothing', async () => {
    const before = await the.digest();
    const answer = await patch(3);
    expect([answer.status, answer.body.code]).toEqual([428, 'precondition_required']);
    expect(await the.digest()).toBe(before);
  });

  it.each(['"rev-2"', 'W/"rev-1"', '"rev-1", "rev-2"', '*', 'rev-1', '"rev-01"', '""', '"1"'])(
    '%s is 412',
    async (tag) => {
      const answer = await patch(3, tag);
      expect([answer.status, answer.body.code, answer.headers.etag]).toEqual([412, 'precondition_failed', '"rev-1"']);
    },
  );

  it.each([
    ['PUT /v1/recording-settings', {}],
    ['PUT /v1/profile', {}],
    ['PUT /v1/retention-policies/error_logging', { retention: { kind: 'fixed', period: 'P7D' } }],
    ['DELETE /v1/retention-policies/error_logging', undefined],
    ['POST /v1/settings/revisions/1/restore', undefined],
  ])('%s needs it too', async (line, body) => {
    const token = acme.tokens.admin;
    expect((await ask(the, line, { token, body })).status).toBe(428);
    expect((await ask(the, line, { token, body, ifMatch: 7 })).status).toBe(412);
  });
});

describe('If-None-Match', () => {
  it.each([
    '/v1/settings',
    '/v1/profile',
    '/v1/recording-settings',
    '/v1/custom-fields',
    '/v1/retention-policies',
    '/v1/retention-policies/co_browsing',
  ])('%s is 304 while nothing changed and 200 afterwards', async (path) => {
    const get = (tag: string) =>
      ask(the, `GET ${path}`, { token: acme.tokens.viewer, headers: { 'if-none-match': tag } });
    for (const tag of ['"rev-1"', 'W/"rev-1"', '"x", "rev-1"', '*']) {
      const { status, headers, text } = await get(tag);
      expect([status, headers.etag, text]).toEqual([304, '"rev-1"', '']);
    }
    await patch(3, 1);
    expect((await get('"rev-1"')).status).toBe(200);
  });

  it('does not get past the guard', async () => {
    const answer = await ask(the, 'GET /v1/settings', { headers: { 'if-none-match': '*' } });
    expect(answer.status).toBe(401);
  });
});
