import { baseCatalog, demoPlans } from '@annexa/core';
import type { Session } from '@annexa/store';
import { digestOf } from '../support/digest';
import { member, operator, storeWorld, type StoreWorld } from '../support/world-store';
import { keyOf } from './walk-tenant';

jest.setTimeout(30_000);

let world: StoreWorld;
beforeEach(async () => {
  world = await storeWorld();
});
afterEach(async () => world.store.close());

const at = '2026-01-01T00:00:00.000Z';
const account = { id: 'acc_1', email: 'ada@acme.example', password_hash: 'argon2', created_at: at };
const purpose = 'tests of the store';

describe('tenants', () => {
  it('are summed up without their settings, newest first, in pages', async () => {
    const made = [await world.tenant('A'), await world.tenant('B'), await world.tenant('C')];
    const list = await world.system.tenants.list({ limit: 2 });
    expect(list.map(({ name }) => name)).toEqual(['C', 'B']);
    expect((await world.system.tenants.list({ limit: 2, before: made[1]!.id })).map(({ name }) => name)).toEqual(['A']);
    expect(await world.system.tenants.get(made[0]!.id)).toEqual({
      id: made[0]!.id,
      name: 'A',
      plan_id: 'business',
      demo: true,
      created_at: made[0]!.created_at,
      revision: 1,
    });
    expect(await world.system.tenants.get('ten_none')).toBeNull();
  });

  it('a plan changes by compare-and-set, audited in the trail of the tenant and of the vendor', async () => {
    const { id } = await world.tenant();
    const change = { id, from: 'business', to: 'starter', actor: operator, detail: { resolved: ['/recording'] } };
    const both = await Promise.all([world.system.tenants.changePlan(change), world.system.tenants.changePlan(change)]);
    expect(new Set(both)).toEqual(new Set(['changed', 'stale']));
    const tenant = await world.store.forTenant(id);
    expect(tenant?.plan_id).toBe('starter');
    const told = { action: 'tenant.plan_changed', actor: operator, subject: id };
    const detail = { purpose, from: 'business', to: 'starter', detail: { resolved: ['/recording'] } };
    expect((await tenant!.audit.list({ limit: 9 })).map(({ action }) => action)).toEqual([
      told.action,
      'tenant.created',
    ]);
    expect((await tenant!.audit.list({ limit: 1 }))[0]).toMatchObject({ ...told, detail });
    expect((await world.system.audit.list({ limit: 1 }))[0]).toMatchObject({
      ...told,
      detail: { ...detail, tenant: id },
    });
    const before = await digestOf(world.uri);
    expect(await world.system.tenants.changePlan({ ...change, id: 'ten_none' })).toBeNull();
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('an operator who enters leaves the reason in the tenant’s own trail', async () => {
    const { id } = await world.tenant();
    const entered = await world.system.tenants.enter(id, operator, 'support case 17');
    const [event] = await entered!.audit.list({ limit: 1 });
    expect(event).toMatchObject({
      actor: operator,
      action: 'tenant.entered',
      subject: id,
      detail: { purpose, reason: 'support case 17' },
    });
    expect(await world.system.tenants.enter('ten_none', operator, 'support case 17')).toBeNull();
    await expect(world.system.tenants.enter(id, operator, ' ')).rejects.toThrow(RangeError);
    expect(await entered!.audit.list({ limit: 9 })).toHaveLength(2);
  });

  it('system access without a purpose is refused', () => {
    expect(() => world.store.system('  ')).toThrow(RangeError);
  });
});

describe('people', () => {
  it('an e-mail address has one account, even when two ask at once', async () => {
    const [one, two] = await Promise.all([
      world.system.accounts.create(account),
      world.system.accounts.create({ ...account, id: 'acc_2' }),
    ]);
    const stored = [one, two].find((answer) => answer !== 'exists');
    expect([one, two].filter((answer) => answer === 'exists')).toHaveLength(1);
    expect(await world.system.accounts.byEmail(account.email)).toEqual(stored);
    expect(await world.system.accounts.byEmail('ada@globex.example')).toBeNull();
    expect(await world.system.audit.list({ limit: 9 })).toMatchObject([
      { action: 'account.created', detail: { purpose } },
    ]);
  });

  it('operators are kept apart from accounts', async () => {
    expect(await world.system.operators.count()).toBe(0);
    await world.system.operators.create({ ...account, id: 'opr_1' });
    expect(await world.system.operators.count()).toBe(1);
    expect(await world.system.operators.get('opr_1')).toMatchObject({ email: account.email });
    expect(await world.system.accounts.byEmail(account.email)).toBeNull();
  });

  it('a membership ties an account to a tenant once, audited, and both sides see it', async () => {
    const [acme, globex] = [await world.tenant('Acme GmbH'), await world.tenant('Globex SAS')];
    await world.system.accounts.create(account);
    const add = { account_id: account.id, tenant_id: acme.id, role: 'owner', actor: operator } as const;
    expect(await world.system.memberships.add(add)).toBe('added');
    expect(await world.system.memberships.add({ ...add, role: 'viewer' })).toBe('exists');
    await world.system.memberships.add({ ...add, tenant_id: globex.id, role: 'legal' });
    expect(await world.system.memberships.of(account.id)).toEqual([
      { tenant_id: acme.id, tenant_name: 'Acme GmbH', role: 'owner' },
      { tenant_id: globex.id, tenant_name: 'Globex SAS', role: 'legal' },
    ]);
    expect(await acme.members.list()).toEqual([
      { account_id: account.id, email: account.email, role: 'owner', since: expect.any(String) },
    ]);
    expect(await globex.members.role(account.id)).toBe('legal');
    expect(await acme.audit.list({ limit: 1 })).toMatchObject([{ action: 'member.added', subject: account.id }]);
    const before = await digestOf(world.uri);
    await expect(world.system.memberships.add({ ...add, tenant_id: 'ten_none' })).rejects.toThrow('that exists');
    expect(await digestOf(world.uri)).toBe(before);
  });
});

describe('credentials', () => {
  it('a key is found by its id, with tenant and MAC; revoked at once, once, audited', async () => {
    const tenant = await world.tenant();
    const { mac, ...key } = keyOf('key_1');
    expect(await tenant.apiKeys.create({ ...key, mac })).toEqual({ ...key, revoked_at: null });
    expect(await world.system.apiKeys.byId('key_1')).toEqual({
      key: { ...key, revoked_at: null },
      tenant_id: tenant.id,
      mac,
    });
    const revoked = await tenant.apiKeys.revoke('key_1', member);
    expect(revoked?.revoked_at).toEqual(expect.any(String));
    expect(await tenant.apiKeys.revoke('key_1', member)).toEqual(revoked);
    expect((await world.system.apiKeys.byId('key_1'))?.key).toEqual(revoked);
    const actions = ['api_key.revoked', 'api_key.created', 'tenant.created'];
    expect((await tenant.audit.list({ limit: 9 })).map(({ action }) => action)).toEqual(actions);
    expect(await world.system.apiKeys.byId('key_none')).toBeNull();
  });

  it('a refresh token rotates by compare-and-set: of two at once one wins', async () => {
    const session: Session = {
      id: 'ses_1',
      subject: { kind: 'member', account_id: 'acc_1', tenant_id: 'ten_1' },
      refresh_hash: 'one',
      previous_hash: null,
      rotated_at: at,
      created_at: at,
      expires_at: '2026-02-01T00:00:00.000Z',
      ended_at: null,
      kind: 'token',
      owner: 'acc_1',
      client: '',
      authenticated_at: at,
    };
    await world.system.sessions.start(session);
    expect(await world.system.sessions.get('ses_1')).toEqual(session);
    const later = '2026-01-01T00:15:00.000Z';
    const rotations = ['two', 'three'].map(async (to) => world.system.sessions.rotate('ses_1', 'one', to, later));
    const won = (await Promise.all(rotations)).filter((answer) => answer !== null);
    expect(won).toEqual([{ ...session, refresh_hash: won[0]!.refresh_hash, previous_hash: 'one', rotated_at: later }]);
    await world.system.sessions.end('ses_1', later);
    await world.system.sessions.end('ses_1', '2026-01-02T00:00:00.000Z');
    expect((await world.system.sessions.get('ses_1'))?.ended_at).toBe(later);
    expect(await world.system.sessions.rotate('ses_1', won[0]!.refresh_hash, 'four', later)).toBeNull();
  });
});

describe('versions', () => {
  it('a plan version is immutable, and the latest that has taken effect is in force', async () => {
    const first = demoPlans[1];
    const second = { ...first, version: 2, effective_from: '2026-03-01', name: 'Business 2026' };
    const third = { ...second, version: 3, name: 'Business 2026, corrected' };
    expect(await world.system.plans.publish(first, operator)).toBe('published');
    expect(await world.system.plans.publish({ ...first, name: 'Other' }, operator)).toBe('exists');
    await world.system.plans.publish(third, operator);
    await world.system.plans.publish(second, operator);
    expect(await world.system.plans.inForce('business', '2025-05-15')).toBeNull();
    expect(await world.system.plans.inForce('business', '2026-02-28')).toEqual(first);
    expect(await world.system.plans.inForce('business', '2026-03-01')).toEqual(third);
    expect(await world.system.plans.list()).toEqual([first, second, third]);
    expect(await world.system.audit.list({ limit: 1 })).toMatchObject([
      { action: 'plan.published', subject: 'business/2' },
    ]);
  });

  it('a catalogue version likewise; on the same day the later publication holds', async () => {
    const second = { ...baseCatalog, version: '2026-03-01', effective_from: '2026-03-01' };
    const third = { ...second, version: '2026-02-01.9' };
    for (const catalog of [baseCatalog, second, third])
      expect(await world.system.catalogs.publish(catalog, operator)).toBe('published');
    expect(await world.system.catalogs.publish({ ...second, title: 'Other' }, operator)).toBe('exists');
    const inForce = async (on: string) => (await world.system.catalogs.inForce(on))?.catalog.version;
    expect(await inForce('2025-01-01')).toBeUndefined();
    expect(await inForce('2026-02-28')).toBe(baseCatalog.version);
    expect(await inForce('2026-03-01')).toBe(third.version);
    expect((await world.system.catalogs.get(second.version))?.catalog).toEqual(second);
    expect((await world.system.catalogs.list()).map(({ catalog }) => catalog.version)).toEqual([
      third.version,
      second.version,
      baseCatalog.version,
    ]);
  });
});

describe('the installation', () => {
  it('keeps the first fingerprint, even when two start at once', async () => {
    const both = ['mine', 'other'].map(async (mine) => world.system.installation.fingerprint(mine));
    const [one, two] = await Promise.all(both);
    expect(one).toBe(two);
    expect(await world.system.installation.fingerprint('third')).toBe(one);
  });
});
