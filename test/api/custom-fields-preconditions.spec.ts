import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
afterAll(() => the.end());

const body = {
  label: 'Case number',
  purpose: 'Finding the case again',
  type: 'text',
  sensitivity: 'internal',
  sources: ['form'],
  activity: 'call_handling',
};
const send = (line: string, given?: unknown, ifMatch?: number | string) =>
  ask(the, line, { token: acme.tokens.admin, body: given, ifMatch });

beforeEach(async () => {
  acme = await the.tenant();
  expect((await send('POST /v1/custom-fields', { key: 'case_number', ...body }, 1)).status).toBe(201);
});

const writes: [string, unknown][] = [
  ['POST /v1/custom-fields', { key: 'second', ...body }],
  ['PUT /v1/custom-fields/case_number', { ...body, mask: true }],
  ['DELETE /v1/custom-fields/case_number', undefined],
];

describe.each(writes)('%s', (line, given) => {
  it.each([
    ['no If-Match is asked for one', undefined, 428, 'precondition_required'],
    ['the revision before is stale', 1, 412, 'precondition_failed'],
    ['a revision that is not there yet is stale', 3, 412, 'precondition_failed'],
    ['a weak tag never matches', 'W/"rev-2"', 412, 'precondition_failed'],
  ])('%s', async (_, ifMatch, status, code) => {
    const before = await the.digest(acme.id);
    const answer = await send(line, given, ifMatch);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.etag).toBe(status === 412 ? '"rev-2"' : undefined);
    expect(await the.digest(acme.id)).toBe(before);
  });

  it('the revision that is in force makes the next, once', async () => {
    const first = await send(line, given, 2);
    expect([first.status < 300, first.headers.etag]).toEqual([true, '"rev-3"']);
    expect((await send('GET /v1/settings')).body.revision).toBe(3);
    expect((await send(line, given, 2)).status).toBe(line.startsWith('DELETE') ? 404 : 412);
  });
});

describe.each(['/v1/custom-fields', '/v1/custom-fields/case_number'])('GET %s', (path) => {
  const get = (tag: string) =>
    ask(the, `GET ${path}`, { token: acme.tokens.viewer, headers: { 'if-none-match': tag } });

  it.each(['"rev-2"', 'W/"rev-2"', '"rev-1", "rev-2"', '*'])('with If-None-Match: %s answers 304', async (tag) => {
    const answer = await get(tag);
    expect([answer.status, answer.headers.etag, answer.text]).toEqual([304, '"rev-2"', '']);
  });

  it('is answered in full once the revision has moved on, whatever was changed', async () => {
    expect((await send('PATCH /v1/settings', { recording: { mode: 'always' } }, 2)).status).toBe(200);
    const answer = await get('"rev-2"');
    expect([answer.status, answer.headers.etag, answer.body.revision]).toEqual([200, '"rev-3"', 3]);
  });
});

it('a field that is not there is 404, whatever the tag', async () => {
  const headers = { 'if-none-match': '"rev-2"' };
  expect((await ask(the, 'GET /v1/custom-fields/nobodys', { token: acme.tokens.admin, headers })).status).toBe(404);
});
