import { baseCatalog, type EffectiveRecord } from '@annexa/core';
import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
const hour = 60 * 60_000;
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world({ printer: 'real' })), 120_000);
beforeEach(async () => {
  the.clock.move(hour);
  acme = await the.tenant('Acme GmbH', 'enterprise');
});
afterAll(() => the.end());

const now = () => the.clock.now().toISOString();
/** Tells the time and lets it go on. */
const moment = () => {
  const at = now();
  the.clock.move(hour);
  return at;
};
const get = async (path: string, query: { as_of?: string; revision?: string }) => {
  const { key: token } = await acme.key();
  const search = new URLSearchParams(query).toString();
  return ask(the, `GET ${path}?${search}`, { token });
};
const recordAt = async (as_of?: string) => {
  const { status, body } = await get('/v1/record', as_of === undefined ? {} : { as_of });
  expect(status).toBe(200);
  const { record, ...rest } = body as { record: EffectiveRecord; revision: number; resolved_at: string };
  return { ...record, ...rest };
};
const keptIn = ({ activities }: EffectiveRecord) => activities[0]?.retention[0]?.text;
const logsFor = (period: string) =>
  acme.settings({
    activities: { user_interaction_logging: { retention: { kind: 'fixed', period, from: 'collected' } } },
  });
const publish = (version: string, note: string, effective_from = version.slice(0, 10)) =>
  the.store.system('tests').catalogs.publish({ ...baseCatalog, version, effective_from, notes: [note] }, actor);
const changePlan = async (from: string, to: string) => {
  const token = await the.operator();
  const path = `/operator/v1/tenants/${acme.id}/plan`;
  return ask(the, `PUT ${path}`, { token, body: { from, to } });
};

describe('GET /v1/record with as_of', () => {
  it('answers the settings of that moment, to the millisecond', async () => {
    const first = now();
    the.clock.move(hour);
    const change = now();
    await logsFor('P3M');
    the.clock.move(hour);
    const before = new Date(Date.parse(change) - 1).toISOString();
    const at = await Promise.all([first, before, change, now()].map(recordAt));
    expect(at.map((each) => [each.revision, keptIn(each)])).toEqual([
      [1, '14 months from collection'],
      [1, '14 months from collection'],
      [2, '3 months from collection'],
      [2, '3 months from collection'],
    ]);
    expect(at.map(({ resolved_at, on }) => [resolved_at, on])).toEqual(
      [first, before, change, now()].map((each) => [each, each.slice(0, 10)]),
    );
  });

  it.each(['/v1/record', '/v1/annexes/preview'])('%s: before the first revision nothing was in force', async (path) => {
    const first = now();
    const early = new Date(Date.parse(first) - 1).toISOString();
    const answer = await get(path, { as_of: early });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['out_of_range', '/as_of']]]);
    expect(answer.text).toContain(`Choose a moment from ${first} on.`);
  });

  it.each(['/v1/record', '/v1/annexes/preview', '/v1/annexes/current'])('%s: the future is refused', async (path) => {
    const late = new Date(Date.parse(now()) + 1).toISOString();
    const answer = await get(path, { as_of: late });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['out_of_range', '/as_of']]]);
    expect(answer.text).toContain(`up to now, ${now()}`);
  });

  it('takes a revision or a moment, not both, and nothing that is no instant', async () => {
    const both = await get('/v1/record', { as_of: now(), revision: '1' });
    expect([both.status, errorsOf(both)]).toEqual([422, [['not_allowed_value', '/as_of']]]);
    for (const as_of of [
      '',
      'yesterday',
      '2026-11-23',
      '2026-02-30T00:00:00.000Z',
      '2026-11-23T13:30:00.000+01:00',
      '9'.repeat(5000),
    ])
      expect((await get('/v1/record', { as_of })).status).toBe(422);
  });

  it('is resolved with the plan of that moment, also after the plan has changed', async () => {
    const before = moment();
    expect((await changePlan('enterprise', 'business')).status).toBe(200);
    const between = moment();
    expect((await changePlan('business', 'enterprise')).status).toBe(200);
    const at = await Promise.all([before, between, undefined].map(recordAt));
    expect(at.map(({ plan }) => plan.id)).toEqual(['enterprise', 'business', 'enterprise']);
  });

  it('does not know yet what was published later on the same day', async () => {
    const day = now().slice(0, 10);
    const before = moment();
    await publish(`${day}.71`, 'Published in the morning.');
    const between = moment();
    await publish(`${day}.72`, 'Published in the evening.');
    const at = await Promise.all([before, between, undefined].map(recordAt));
    expect(at.map(({ notes }) => notes)).toEqual([
      expect.not.arrayContaining([expect.stringMatching('Published')]),
      ['Published in the morning.'],
      ['Published in the evening.'],
    ]);
    expect(at.map(({ catalog_version }) => catalog_version).slice(1)).toEqual([`${day}.71`, `${day}.72`]);
  });

  it('does not let a version that is published for the past change what was said then', async () => {
    const before = moment();
    const { catalog_version } = await recordAt(before);
    the.clock.move(24 * hour);
    const day = now().slice(0, 10);
    await publish(`${day}.73`, 'Written back.', before.slice(0, 10));
    expect((await recordAt(before)).catalog_version).toBe(catalog_version);
  });

  it('of another tenant answers nothing of this one', async () => {
    await logsFor('P3M');
    const after = moment();
    const other = await the.tenant('Globex SAS', 'enterprise');
    const { key: token } = await other.key();
    const answer = await ask(the, `GET /v1/record?as_of=${after}`, { token });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['out_of_range', '/as_of']]]);
  });
});

describe('the annex with as_of', () => {
  const issue = async () => {
    const { key: token } = await acme.key();
    const { status, body } = await ask(the, 'POST /v1/annexes', { token, body: {} });
    expect(status).toBe(201);
    return body as { id: string; number: number };
  };
  const current = async (as_of: string) => {
    const { status, body } = await get('/v1/annexes/current', { as_of });
    return [status, body.number, body.state];
  };

  it('shows as a preview what would have been printed then', async () => {
    const before = moment();
    await logsFor('P3M');
    const [then, today] = [await get('/v1/annexes/preview', { as_of: before }), await get('/v1/annexes/preview', {})];
    expect([then.status, today.status]).toEqual([200, 200]);
    expect([then.text.includes('14 months'), then.text.includes('3 months from')]).toEqual([true, false]);
    expect([today.text.includes('3 months from')]).toEqual([true]);
  });

  it('lists as a preview what had changed by then, and nothing of the annexes that came later', async () => {
    await issue();
    const first = moment();
    await logsFor('P3M');
    const changed = moment();
    await issue();
    const pages = await Promise.all(
      [{ as_of: first }, { as_of: changed }, {}].map(async (query) => (await get('/v1/annexes/preview', query)).text),
    );
    const said = (page: string) =>
      /No setting has changed since annex \d|that have changed since annex \d/.exec(page)?.[0];
    expect(pages.map(said)).toEqual([
      'No setting has changed since annex 1',
      'that have changed since annex 1',
      'No setting has changed since annex 2',
    ]);
  });

  it('is the one that was the latest then, with what became of it since', async () => {
    const before = moment();
    await issue();
    const first = moment();
    await logsFor('P3M');
    await issue();
    expect([await current(before), await current(first), await current(now())]).toEqual([
      [404, undefined, undefined],
      [200, 1, 'superseded'],
      [200, 2, 'draft'],
    ]);
  });
});
