import { baseCatalog, demoPlans } from '@annexa/core';
import { ask, type Asking, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let token: string;
let acme: TestTenant;
beforeAll(async () => {
  the = await world();
  token = await the.operator();
});
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const send = (line: string, asking: Asking = {}) => ask(the, line, { token, ...asking });

describe('tenants', () => {
  it('are created with a first owner, whose password is shown once and works', async () => {
    const body = { name: 'Umbrella BV', plan_id: 'starter', owner: { email: 'Owner@umbrella.example' } };
    const { status, body: made } = await send('POST /operator/v1/tenants', { body });
    const { tenant, owner } = made as unknown as { tenant: { id: string }; owner: { password: string } };
    expect(status).toBe(201);
    expect(made).toEqual({
      tenant: {
        id: expect.stringMatching(/^ten_/),
        name: 'Umbrella BV',
        plan_id: 'starter',
        demo: false,
        created_at: expect.any(String),
        revision: 1,
      },
      owner: {
        account_id: expect.stringMatching(/^acc_/),
        email: 'owner@umbrella.example',
        password: expect.stringMatching(/^[0-9A-Za-z]{20}$/),
      },
    });
    const login = await ask(the, 'POST /v1/sessions', {
      body: { email: 'owner@umbrella.example', password: owner.password },
    });
    expect(login.status).toBe(201);
    const again = await send(`POST /operator/v1/tenants/${tenant.id}/owner`, {
      body: { email: 'second@umbrella.example' },
    });
    expect([again.status, again.body.code]).toEqual([409, 'already_exists']);
  });

  it('without owner get one later, and an account that exists keeps its password', async () => {
    const { body } = await send('POST /operator/v1/tenants', { body: { name: 'Hooli', plan_id: 'starter' } });
    const id = (body.tenant as { id: string }).id;
    expect((await send(`GET /operator/v1/tenants/${id}`)).body).toMatchObject({ id, owned: false });
    const owner = await send(`POST /operator/v1/tenants/${id}/owner`, { body: { email: acme.emails.owner } });
    expect([owner.status, owner.body.password]).toEqual([201, null]);
    expect((await send(`GET /operator/v1/tenants/${id}`)).body).toMatchObject({ id, owned: true });
  });

  it('of eight first owners at the same time one is named, and its password works', async () => {
    const { body } = await send('POST /operator/v1/tenants', { body: { name: 'Initech', plan_id: 'starter' } });
    const id = (body.tenant as { id: string }).id;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        send(`POST /operator/v1/tenants/${id}/owner`, { body: { email: `o${at}@initech.example` } }),
      ),
    );
    const count = (wanted: number) => answers.filter(({ status }) => status === wanted).length;
    expect([count(201), count(409)]).toEqual([1, 7]);
    const { email, password } = answers.find(({ status }) => status === 201)!.body;
    expect((await ask(the, 'POST /v1/sessions', { body: { email, password } })).status).toBe(201);
    const events = await the.store.system('tests').audit.list({ limit: 10 });
    expect(events.filter(({ action }) => action === 'account.created')[0]).toMatchObject({
      actor: { kind: 'operator' },
    });
  });

  it('need a plan that exists', async () => {
    const answer = await send('POST /operator/v1/tenants', { body: { name: 'Hooli', plan_id: 'platinum' } });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['plan_does_not_fit', '/plan_id']]]);
  });

  it('are listed in pages, without their settings', async () => {
    const first = await send('GET /operator/v1/tenants?limit=1');
    const next = await send(`GET /operator/v1/tenants?limit=1&cursor=${String(first.body.next_cursor)}`);
    const [one, two] = [first, next].map(({ body }) => (body.items as { id: string }[])[0]!);
    expect(one!.id > two!.id).toBe(true);
    expect(Object.keys(one!)).toEqual(['id', 'name', 'plan_id', 'demo', 'created_at', 'revision']);
  });

  it('a missing tenant is 404 everywhere', async () => {
    for (const line of ['GET /operator/v1/tenants/ten_none', 'GET /operator/v1/tenants/ten_none/settings?reason=x'])
      expect((await send(line)).status).toBe(404);
  });
});

describe('the settings of a tenant', () => {
  it('are read for a stated reason only, which the tenant finds in its own trail', async () => {
    const without = await send(`GET /operator/v1/tenants/${acme.id}/settings`);
    expect([without.status, errorsOf(without)]).toEqual([422, [['required', '/reason']]]);
    const answer = await send(`GET /operator/v1/tenants/${acme.id}/settings?reason=Ticket%20471`);
    expect(answer.body).toMatchObject({ revision: 1, settings: { recording: {} } });
    const events = await acme.tenant.audit.list({ limit: 50 });
    const event = events.find(({ action }) => action === 'tenant.entered');
    expect(event).toMatchObject({
      actor: { kind: 'operator' },
      detail: { reason: 'Ticket 471' },
    });
  });
});

describe('a plan change', () => {
  const change = (query = '', body: object = { from: 'business', to: 'starter' }) =>
    send(`PUT /operator/v1/tenants/${acme.id}/plan${query}`, { body });

  beforeEach(async () => {
    await acme.settings({ recording: { mode: 'always', retention: { kind: 'fixed', period: 'P90D' } } });
  });

  it('is previewed without being made', async () => {
    const { body } = await change('?validate_only=true');
    expect(body).toMatchObject({ changed: false, tenant: { plan_id: 'business' } });
    expect((body.refits as { path: string }[]).map(({ path }) => path)).toEqual([
      '/recording/mode',
      '/recording/retention',
    ]);
    const events = await acme.tenant.audit.list({ limit: 50 });
    const reason = 'preview of a plan change from business to starter';
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'tenant.entered', detail: expect.objectContaining({ reason }) }),
    );
    expect(JSON.stringify(events)).not.toContain('"plan change');
  });

  it('answers what no longer fits, keeps the settings, and the record says the limit', async () => {
    const { body } = await change();
    expect(body).toMatchObject({ changed: true, tenant: { plan_id: 'starter', revision: 2 } });
    expect(body.refits).toContainEqual(
      expect.objectContaining({
        path: '/recording/retention',
        chosen: { kind: 'fixed', period: 'P90D' },
        resolved: expect.objectContaining({ period: 'P30D' }),
      }),
    );
    const { body: settings } = await ask(the, 'GET /v1/settings', { token: acme.tokens.admin });
    expect(settings.recording).toEqual({ mode: 'always', retention: { kind: 'fixed', period: 'P90D' } });
  });

  it('is refused where the tenant has another plan by now, or the plan does not exist', async () => {
    expect((await change()).status).toBe(200);
    const stale = await change();
    expect([stale.status, stale.body.code]).toEqual([412, 'precondition_failed']);
    expect(errorsOf(await change('', { from: 'starter', to: 'platinum' }))).toEqual([['plan_does_not_fit', '/to']]);
  });
});

describe('catalogue and plan versions', () => {
  it('are published as data, hold from their day on, and never change', async () => {
    const limits = { ...demoPlans[1].limits, error_logs: { min: 'P7D', max: 'P30D' } };
    const plan = { ...demoPlans[1], version: 2, effective_from: '2026-11-23', limits };
    expect((await send('POST /operator/v1/plans', { body: plan })).status).toBe(201);
    const asking = { token: acme.tokens.admin, ifMatch: 1, body: { retention: { kind: 'fixed', period: 'P60D' } } };
    const answer = await ask(the, 'PUT /v1/retention-policies/error_logging', asking);
    expect(errorsOf(answer)).toEqual([['out_of_plan_range', '/retention/period', { min: 'P7D', max: 'P30D' }]]);
    const again = await send('POST /operator/v1/plans', { body: plan });
    expect([again.status, again.body.code]).toEqual([409, 'version_exists']);
  });

  it('take effect today at the earliest, and not before the newest version', async () => {
    const plan = (version: number, effective_from: string) =>
      send('POST /operator/v1/plans', { body: { ...demoPlans[0], version, effective_from } });
    expect(errorsOf(await plan(7, '2026-11-22'))).toEqual([
      ['effective_date_passed', '/effective_from', { min: '2026-11-23' }],
    ]);
    expect((await plan(7, '2026-12-24')).status).toBe(201);
    expect(errorsOf(await plan(8, '2026-12-23'))).toEqual([
      ['effective_date_passed', '/effective_from', { min: '2026-12-24' }],
    ]);
    const old = { ...baseCatalog, version: '2026-11-01', effective_from: '2026-11-01' };
    expect(errorsOf(await send('POST /operator/v1/catalog-versions', { body: old }))).toEqual([
      ['effective_date_passed', '/effective_from', { min: '2026-11-23' }],
    ]);
  });

  it('take effect in two years at the latest: a slip of the year would keep every later version out', async () => {
    const range = { min: '2026-11-23', max: '2028-11-23' };
    const plan = { ...demoPlans[2], version: 9, effective_from: '2028-11-24' };
    expect(errorsOf(await send('POST /operator/v1/plans', { body: plan }))).toEqual([
      ['out_of_range', '/effective_from', range],
    ]);
    const late = { ...baseCatalog, version: '9999-12-31', effective_from: '9999-12-31' };
    for (const line of ['POST /operator/v1/catalog-versions', 'POST /operator/v1/catalog-versions/preview'])
      expect(errorsOf(await send(line, { body: late }))).toEqual([['out_of_range', '/effective_from', range]]);
    const last = { ...plan, effective_from: range.max };
    expect((await send('POST /operator/v1/plans', { body: last })).status).toBe(201);
  });

  it('a catalogue that does not fit together is refused with the place', async () => {
    const broken = { ...baseCatalog, version: '2026-12-01', subprocessors: baseCatalog.subprocessors.slice(1) };
    const answer = await send('POST /operator/v1/catalog-versions', { body: broken });
    expect(answer.status).toBe(422);
    expect(errorsOf(answer)).toContainEqual(['unknown_subprocessor', expect.stringMatching(/^\/activities\/\d\//)]);
    expect(
      errorsOf(await send('POST /operator/v1/catalog-versions', { body: { ...broken, colour: 1 } })),
    ).toContainEqual(['unknown_member', '/colour']);
  });

  it('a new version is in force from its first day and can be read', async () => {
    const next = { ...baseCatalog, version: '2026-11-24', effective_from: '2026-11-24', source: 'Next record' };
    expect((await send('POST /operator/v1/catalog-versions', { body: next })).status).toBe(201);
    const version = async () =>
      (await ask(the, 'GET /v1/catalog', { token: await the.login(acme.emails.viewer) })).body.catalog_version;
    expect(await version()).toBe(baseCatalog.version);
    the.clock.move(24 * 60 * 60_000);
    expect(await version()).toBe('2026-11-24');
    token = await the.operator();
    const { body } = await send('GET /operator/v1/catalog-versions/2026-11-24');
    expect(body).toMatchObject({ catalog: { source: 'Next record' }, published_by: { kind: 'operator' } });
    expect((await send('GET /operator/v1/catalog-versions')).body.items).toHaveLength(2);
  });
});
