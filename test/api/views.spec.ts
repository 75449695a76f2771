import { planOf } from '../support/core-fixtures';
import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const send = (line: string, body?: unknown, ifMatch?: number) =>
  ask(the, line, { token: acme.tokens.admin, body, ifMatch });
const fixed = (period: string) => ({ retention: { kind: 'fixed', period } });

describe('retention policies', () => {
  it('say for each activity what was chosen, what holds and why', async () => {
    await acme.settings({ recording: { mode: 'always' } });
    const { body } = await send('GET /v1/retention-policies');
    const items = body.items as { activity: string; configurable: boolean; active: boolean; effective: object[] }[];
    expect(items.map(({ activity, configurable, active }) => [activity, configurable, active])).toEqual([
      ['user_interaction_logging', true, true],
      ['call_handling', false, true],
      ['co_browsing', false, true],
      ['call_recording', true, true],
      ['user_authentication', true, true],
      ['error_logging', true, true],
      ['ip_geolocation', false, true],
      ['custom_data_fields', false, false],
    ]);
    expect(items[3]!.effective[0]).toMatchObject({
      retention: { kind: 'fixed', period: 'P30D' },
      why: { kind: 'catalog_default' },
    });
  });

  it('are set, read and reset on the same revision and ETag as the settings', async () => {
    const put = await send('PUT /v1/retention-policies/error_logging', fixed('P2W'), 1);
    expect([put.status, put.headers.etag]).toEqual([200, '"rev-2"']);
    expect(put.body).toMatchObject({ revision: 2, retention: { kind: 'fixed', period: 'P14D' } });
    expect((await send('GET /v1/settings')).body.activities).toEqual({
      error_logging: put.body.retention && { retention: put.body.retention },
    });
    const reset = await send('DELETE /v1/retention-policies/error_logging', undefined, 2);
    expect(reset.body).toMatchObject({ revision: 3, retention: null });
    expect((await send('GET /v1/settings')).body.activities).toEqual({});
  });

  it('keep recordings under recording, where the recording settings show them', async () => {
    await send('PUT /v1/retention-policies/call_recording', fixed('P14D'), 1);
    expect((await send('GET /v1/recording-settings')).body).toEqual({ revision: 2, ...fixed('P14D') });
  });

  it('outside the plan are refused with the allowed range, seen from the body', async () => {
    const answer = await send('PUT /v1/retention-policies/error_logging', fixed('P1Y'), 1);
    expect([answer.status, errorsOf(answer)]).toEqual([
      422,
      [['out_of_plan_range', '/retention/period', { min: 'P7D', max: 'P90D' }]],
    ]);
  });

  it('of a live relay cannot be configured; of an unknown activity there is none', async () => {
    const relay = await send('PUT /v1/retention-policies/call_handling', fixed('P1D'), 1);
    expect([relay.status, relay.body.code]).toEqual([422, 'not_configurable']);
    expect((await send('DELETE /v1/retention-policies/custom_data_fields', undefined, 1)).body.code).toBe(
      'not_configurable',
    );
    expect((await send('PUT /v1/retention-policies/mind_reading', fixed('P1D'), 1)).status).toBe(404);
  });
});

const field = {
  key: 'case_number',
  label: 'Case number',
  purpose: 'Finding the case again',
  type: 'text',
  sensitivity: 'internal',
  sources: ['form'],
  activity: 'call_handling',
};
const { key: _key, ...withoutKey } = field;

describe('custom fields', () => {
  it('are added, read, replaced and removed', async () => {
    const made = await send('POST /v1/custom-fields', field, 1);
    expect([made.status, made.headers.etag]).toEqual([201, '"rev-2"']);
    expect(made.body).toEqual({ revision: 2, ...field, mask: false, required: false });
    expect((await send('GET /v1/custom-fields/case_number')).body).toEqual(made.body);
    const put = await send('PUT /v1/custom-fields/case_number', { ...withoutKey, mask: true }, 2);
    expect(put.body).toMatchObject({ revision: 3, key: 'case_number', mask: true });
    expect((await send('DELETE /v1/custom-fields/case_number', undefined, 3)).body).toEqual({ revision: 4, items: [] });
    expect((await send('GET /v1/custom-fields/case_number')).status).toBe(404);
  });

  it('keep their order when one is replaced', async () => {
    await send('POST /v1/custom-fields', field, 1);
    await send('POST /v1/custom-fields', { ...field, key: 'second' }, 2);
    await send('PUT /v1/custom-fields/case_number', { ...withoutKey, label: 'Case' }, 3);
    const { items } = (await send('GET /v1/custom-fields')).body as { items: { key: string }[] };
    expect(items.map(({ key }) => key)).toEqual(['case_number', 'second']);
  });

  it('a duplicate key is refused at the key', async () => {
    await send('POST /v1/custom-fields', field, 1);
    expect(errorsOf(await send('POST /v1/custom-fields', field, 2))).toEqual([['key_duplicate', '/key']]);
  });

  it('the key of a field never changes', async () => {
    await send('POST /v1/custom-fields', field, 1);
    expect(errorsOf(await send('PUT /v1/custom-fields/case_number', field, 2))).toEqual([['unknown_member', '/key']]);
  });
});

describe('catalogue and record', () => {
  it('the catalogue says what the plan allows, with range and reason', async () => {
    const { body } = await send('GET /v1/catalog');
    const { limits } = planOf('business');
    expect(body.plan).toEqual({ id: 'business', version: 1, name: 'Business', limits });
    expect(body.options).toContainEqual(
      expect.objectContaining({
        path: '/activities/error_logging/retention',
        allowed: { min: 'P7D', max: 'P90D' },
        reason: 'The Business plan allows a period from 7 days to 90 days.',
      }),
    );
  });

  it('the record of an earlier revision can still be read', async () => {
    await send('PUT /v1/retention-policies/error_logging', fixed('P14D'), 1);
    const periods = async (path: string) => {
      const { record } = (await send(path)).body as {
        record: { activities: { id: string; retention: { retention: unknown }[] }[] };
      };
      return record.activities.find(({ id }) => id === 'error_logging')!.retention[0]!.retention;
    };
    expect(await periods('GET /v1/record')).toMatchObject({ period: 'P14D' });
    expect(await periods('GET /v1/record?revision=1')).toMatchObject({ period: 'P30D' });
    expect((await send('GET /v1/record?revision=3')).status).toBe(404);
  });
});
