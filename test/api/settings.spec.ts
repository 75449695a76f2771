import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const get = (path: string, token = acme.tokens.admin) => the.http.get(path).set('authorization', `Bearer ${token}`);
const patch = (body: object, base = 1, token = acme.tokens.admin) =>
  the.http.patch('/v1/settings').set('authorization', `Bearer ${token}`).set('if-match', `"rev-${base}"`).send(body);

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
});
