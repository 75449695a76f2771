import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const get = (path: string) => ask(the, `GET ${path}`, { token: acme.tokens.admin });
const patch = (body: unknown, ifMatch: number | string = 1) =>
  ask(the, 'PATCH /v1/settings', { token: acme.tokens.admin, ifMatch, body });

const fortnight = { kind: 'fixed', period: 'P14D' };

describe('settings', () => {
  it('start with revision 1 and nothing chosen', async () => {
    const answer = await get('/v1/settings');
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"rev-1"');
    expect(answer.body).toEqual({
      revision: 1,
      changed_at: '2026-11-23T12:00:00.000Z',
      profile: {},
      activities: {},
      recording: {},
      custom_fields: [],
    });
  });

  it('a change makes the next revision and answers it with its ETag', async () => {
    const answer = await patch({ recording: { retention: fortnight } });
    expect(answer.status).toBe(200);
    expect(answer.headers.etag).toBe('"rev-2"');
    expect(answer.body).toMatchObject({ revision: 2, recording: { retention: fortnight } });
    expect((await get('/v1/settings')).body).toEqual(answer.body);
  });

  it('absent keeps and null resets', async () => {
    await patch({ recording: { mode: 'on_demand', retention: fortnight } });
    const answer = await patch({ recording: { mode: null } }, 2);
    expect(answer.body.recording).toEqual({ retention: fortnight });
  });

  it('a merge patch may be sent under its own media type, other endpoints refuse it', async () => {
    const headers = { 'content-type': 'application/merge-patch+json' };
    const body = JSON.stringify({ recording: { mode: 'on_demand' } });
    const asking = { token: acme.tokens.admin, ifMatch: 1, headers, body };
    expect((await ask(the, 'PATCH /v1/settings', asking)).status).toBe(200);
    expect((await ask(the, 'PUT /v1/recording-settings', { ...asking, ifMatch: 2 })).status).toBe(415);
  });

  it('a change that changes nothing makes no revision', async () => {
    await patch({ recording: { retention: fortnight } });
    const before = await the.digest();
    const answer = await patch({ recording: { retention: { kind: 'fixed', period: 'P2W' } } }, 2);
    expect([answer.status, answer.body.revision]).toEqual([200, 2]);
    expect(await the.digest()).toBe(before);
  });

  it('the reason of a change is kept with the instruction, and who gave it through what', async () => {
    const asking = { token: acme.tokens.admin, ifMatch: 1, body: { recording: { mode: 'on_demand' } } };
    await ask(the, 'PATCH /v1/settings?reason=Works%20council', asking);
    const { key } = await acme.key();
    await ask(the, 'PATCH /v1/settings', { token: key, ifMatch: 2, body: { recording: { mode: 'off' } } });
    const revisions = (await get('/v1/settings/revisions')).body.items as Record<string, unknown>[];
    expect(revisions.map(({ number, reason, channel }) => [number, reason, channel])).toEqual([
      [3, null, 'api'],
      [2, 'Works council', 'api'],
      [1, null, 'system'],
    ]);
    expect(revisions[1]!.actor).toMatchObject({ kind: 'member', label: acme.emails.admin, role: 'admin' });
    expect(revisions[0]!.actor).toMatchObject({ kind: 'api_key', label: 'test key' });
  });
});

describe('revisions of the settings', () => {
  beforeEach(async () => {
    await patch({ recording: { retention: fortnight } });
    await patch({ recording: { retention: null, mode: 'always' } }, 2);
  });

  it('can be read one by one, and the first never changes', async () => {
    const first = await get('/v1/settings/revisions/1');
    expect(first.body).toMatchObject({ number: 1, settings: { recording: {} } });
    expect((await get('/v1/settings/revisions/4')).status).toBe(404);
    for (const number of ['0', '01', '1e0', '-1', '1.0', '%31%20'])
      expect((await get(`/v1/settings/revisions/${number}`)).status).toBe(404);
  });

  it('differ member by member', async () => {
    const { body } = await get('/v1/settings/revisions/diff?from=2&to=3');
    expect(body.changes).toEqual([
      { path: '/recording/mode', before: null, after: 'always', text: expect.any(String) },
      { path: '/recording/retention', before: fortnight, after: null, text: expect.any(String) },
    ]);
  });

  it('can be restored as a new revision', async () => {
    const asking = { token: acme.tokens.admin, ifMatch: 3 };
    const answer = await ask(the, 'POST /v1/settings/revisions/2/restore?reason=back', asking);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ revision: 4, recording: { retention: fortnight } });
    expect((await get('/v1/settings/revisions/4')).body).toMatchObject({ restored_from: 2, reason: 'back' });
    const again = await ask(the, 'POST /v1/settings/revisions/2/restore', { ...asking, ifMatch: 4 });
    expect([again.status, again.body.code]).toEqual([422, 'nothing_to_change']);
  });

  it('are listed in pages whose cursors belong to the tenant', async () => {
    const first = await get('/v1/settings/revisions?limit=2');
    expect((first.body.items as { number: number }[]).map(({ number }) => number)).toEqual([3, 2]);
    const cursor = String(first.body.next_cursor);
    const second = await get(`/v1/settings/revisions?limit=2&cursor=${cursor}`);
    expect((second.body.items as { number: number }[]).map(({ number }) => number)).toEqual([1]);
    expect(second.body.next_cursor).toBeNull();
    const globex = await the.tenant('Globex SAS');
    const foreign = await ask(the, `GET /v1/settings/revisions?cursor=${cursor}`, { token: globex.tokens.admin });
    expect([foreign.status, errorsOf(foreign)]).toEqual([422, [['malformed', '/cursor']]]);
  });
});

describe('views on the settings', () => {
  it('recording settings and profile are replaced as a whole', async () => {
    await patch({ recording: { mode: 'always', media: 'audio' }, profile: { legal_name: 'Acme GmbH', country: 'DE' } });
    const put = { token: acme.tokens.admin, ifMatch: 2, body: { mode: 'on_demand' } };
    expect((await ask(the, 'PUT /v1/recording-settings', put)).body).toEqual({ revision: 3, mode: 'on_demand' });
    const profile = { token: acme.tokens.legal, ifMatch: 3, body: { legal_name: 'Acme AG' } };
    expect((await ask(the, 'PUT /v1/profile', profile)).body).toEqual({ revision: 4, legal_name: 'Acme AG' });
    expect((await get('/v1/profile')).headers.etag).toBe('"rev-4"');
  });

  it('problems point into the body that was sent, not into the settings', async () => {
    const asking = { token: acme.tokens.admin, ifMatch: 1, body: { retention: { kind: 'fixed', period: 'P2Y' } } };
    const answer = await ask(the, 'PUT /v1/recording-settings', asking);
    expect(errorsOf(answer)).toEqual([['out_of_plan_range', '/retention/period', { min: 'P1D', max: 'P180D' }]]);
  });
});
