import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
let before: string;
beforeAll(async () => {
  the = await world();
  acme = await the.tenant();
  before = await the.digest();
});
afterEach(async () => expect(await the.digest()).toBe(before));
afterAll(() => the.end());

const send = (line: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(the, line, { token: acme.tokens.owner, ifMatch: 1, body, headers });
const raw = (text: string) => send('PATCH /v1/settings', text, { 'content-type': 'application/json' });
const nested = (depth: number) => '{"profile":'.repeat(depth) + '1' + '}'.repeat(depth);

describe('a body that cannot be read is refused before anything looks into it', () => {
  it.each([
    ['cut off', '{"recording":', 400, 'malformed_json'],
    ['no JSON at all', 'recording=off', 400, 'malformed_json'],
    ['a trailing comma', '{"recording":{},}', 400, 'malformed_json'],
    ['NaN', '{"recording":NaN}', 400, 'malformed_json'],
    ['a thousand levels deep', nested(1000), 400, 'body_too_deep'],
    ['a hundred thousand brackets', '['.repeat(100_000), 400, 'body_too_deep'],
    ['257 kB', JSON.stringify({ x: 'a'.repeat(257_000) }), 413, 'body_too_large'],
    ['nothing', '', 422, 'wrong_type'],
  ])('%s', async (_, text, status, code) => {
    const answer = await raw(text);
    expect(answer.status).toBe(status);
    expect([answer.body.code, ...(answer.body.errors as { code: string }[]).map((error) => error.code)]).toContain(
      code === 'wrong_type' ? 'required' : code,
    );
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  });

  it('is not valid UTF-8', async () => {
    const request = the.http
      .patch('/v1/settings')
      .set({ authorization: `Bearer ${acme.tokens.owner}`, 'if-match': '"rev-1"', 'content-type': 'application/json' });
    request.write(Buffer.from([0x22, 0xc3, 0x28, 0x22]));
    expect((await request).body).toMatchObject({ status: 400, code: 'malformed_json' });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/xml',
    'application/jsonx',
  ])('has the media type %s', async (type) => {
    const answer = await send('PATCH /v1/settings', '{}', { 'content-type': type });
    expect([answer.status, answer.body.code]).toEqual([415, 'unsupported_media_type']);
  });
});

const fixed = (period: unknown) => ({ activities: { error_logging: { retention: { kind: 'fixed', period } } } });
const at = '/activities/error_logging/retention/period';
const field = (change: object) => ({
  key: 'case_number', label: 'Case', purpose: 'Cases', type: 'text', sensitivity: 'internal', sources: ['form'],
  activity: 'call_handling', ...change,
}); // prettier-ignore

describe('a body that does not fit is refused with pointer, code and what would be allowed', () => {
  it.each<[string, unknown, unknown[]]>([
    ['an unknown member', { colour: 'red' }, ['unknown_member', '/colour']],
    ['an unknown member below', { recording: { color: 1 } }, ['unknown_member', '/recording/color']],
    ['a member that only answers have', { revision: 7 }, ['unknown_member', '/revision']],
    ['a wrong type', { recording: { transcript: 'yes' } }, ['wrong_type', '/recording/transcript']],
    ['an array instead of an object', { recording: [] }, ['wrong_type', '/recording']],
    ['an operator instead of a value', { recording: { mode: { $ne: 'off' } } }, ['unknown_member', '/recording/mode/$ne']],
    ['a prototype', JSON.parse('{"__proto__":{"admin":true}}'), ['unknown_member', '/__proto__']],
    ['a constructor', { profile: { constructor: { prototype: 1 } } }, ['unknown_member', '/profile/constructor']],
    ['a path instead of a member', { 'profile.country': 'DE' }, ['unknown_member', '/profile.country']],
    ['a value outside the list', { recording: { mode: 'sometimes' } }, ['not_allowed_value', '/recording/mode', { values: ['off', 'on_demand', 'always'] }]],
    ['a period beyond the plan', fixed('P91D'), ['out_of_plan_range', at, { min: 'P7D', max: 'P90D' }]],
    ['a period below the plan', fixed('P6D'), ['out_of_plan_range', at, { min: 'P7D', max: 'P90D' }]],
    ['a mixed period', fixed('P1M2W'), ['period_mixed', at]],
    ['an empty period', fixed('P0D'), ['period_zero', at]],
    ['a period with a fraction', fixed('P1.5M'), ['period_malformed', at]],
    ['a period with a time', fixed('PT24H'), ['period_malformed', at]],
    ['a period that is a number', fixed(30), ['wrong_type', at]],
    ['indefinite without right', { activities: { error_logging: { retention: { kind: 'indefinite', justification: 'because' } } } }, ['indefinite_not_allowed', '/activities/error_logging/retention', { min: 'P7D', max: 'P90D' }]],
    ['a mode outside the plan', { recording: { storage: 'own_bucket' } }, ['not_in_plan', '/recording/storage', { values: ['vendor'] }]],
    ['a reserved key', { custom_fields: [field({ key: '__proto__' })] }, ['key_reserved', '/custom_fields/0/key']],
    ['an operator as key', { custom_fields: [field({ key: '$x' })] }, ['key_malformed', '/custom_fields/0/key']],
    ['a path as key', { custom_fields: [field({ key: 'a.b' })] }, ['key_malformed', '/custom_fields/0/key']],
    ['the same key twice', { custom_fields: [field({}), field({})] }, ['key_duplicate', '/custom_fields/1/key']],
    ['a special category outside the plan', { custom_fields: [field({ sensitivity: 'special_category', special_ground: { ground: '9_2_a', safeguards: 'locked' } })] }, ['not_in_plan', '/custom_fields/0/sensitivity']],
    ['ten thousand characters', { profile: { legal_name: 'x'.repeat(10_000) } }, ['too_long', '/profile/legal_name', { max: '200' }]],
    ['a bidi override', { profile: { legal_name: 'Acme \u202egnp.exe' } }, ['text_not_allowed', '/profile/legal_name']],
    ['ten thousand array items', { profile: { jurisdictions: Array(10_000).fill('DE') } }, ['too_many', '/profile/jurisdictions', { max: '249' }]],
  ])('%s', async (_, body, expected) => {
    const answer = await send('PATCH /v1/settings', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
    expect(errorsOf(answer).map((error) => (error as unknown[]).slice(0, expected.length))).toContainEqual(expected);
  }); // prettier-ignore

  it('every problem at once', async () => {
    const body = { colour: 1, recording: { mode: 'x', transcript: 2 }, ...fixed('P0D') };
    expect(errorsOf(await send('PATCH /v1/settings', body))).toHaveLength(4);
  });

  it('no stack, no driver text and no rejected value in the answer', async () => {
    const { text } = await send('PATCH /v1/settings', { profile: { legal_name: 7, industry: 'top-secret\u0000' } });
    expect(text).not.toMatch(/top-secret|zod|mongo|\.ts|\.js|at \//i);
  });

  it('an unknown query parameter and a body where none belongs', async () => {
    const query = await ask(the, 'GET /v1/settings?fields=all&tenant=x', { token: acme.tokens.owner });
    expect([query.status, errorsOf(query)]).toEqual([
      422,
      [
        ['unknown_member', '/fields'],
        ['unknown_member', '/tenant'],
      ],
    ]);
    const body = await send('DELETE /v1/retention-policies/error_logging', { force: true });
    expect([body.status, body.body.code]).toEqual([422, 'unknown_member']);
  });
});
