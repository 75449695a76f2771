import { noSecurity, type Session, type Tenant } from '@annexa/store';
import { digestOf } from '../support/digest';
import { member, operator, outside, storeWorld, type StoreWorld } from '../support/world-store';

const at = '2026-01-01T00:00:00.000Z';
let world: StoreWorld;
let acme: Tenant;
let count = 0;
beforeAll(async () => void (world = await storeWorld(outside())));
beforeEach(async () => void (acme = await world.tenant()));
afterAll(async () => world.store.close());

const newPerson = (prefix = 'acc') => {
  count += 1;
  return { id: `${prefix}_${count}`, email: `${prefix}${count}@x.example`, password_hash: 'one', created_at: at };
};
const join = async (role: 'owner' | 'viewer') => {
  const account = newPerson();
  await world.system.memberships.join({ account, tenant_id: acme.id, role, actor: operator });
  return account.id;
};
const sessionOf = (id: string, owner: string, tenant_id = acme.id): Session => ({
  id,
  subject: { kind: 'member', account_id: owner, tenant_id },
  refresh_hash: 'hash',
  previous_hash: null,
  rotated_at: at,
  created_at: at,
  expires_at: '2027-01-01T00:00:00.000Z',
  ended_at: null,
  kind: 'browser',
  owner,
  client: 'tests',
  authenticated_at: at,
});
const living = async (owner: string) => (await world.system.sessions.of(owner)).map(({ id }) => id);
const vendorActions = async () => (await world.system.audit.list({ limit: 3 })).map(({ action }) => action);

describe('how a person proves who they are', () => {
  it('a new person has no second factor, and rows from before have none either', async () => {
    const person = newPerson();
    await world.system.accounts.create(person);
    expect(await world.system.accounts.get(person.id)).toEqual({
      ...person,
      security: noSecurity,
      security_version: 0,
    });
  });

  it('changes by compare-and-set: of eight changes at once one is made', async () => {
    const { id } = newPerson();
    await world.system.accounts.create({ ...newPerson(), id });
    const changes = Array.from({ length: 8 }, async (_, number) => {
      const security = { ...noSecurity, recovery_codes: [`code ${number}`] };
      return world.system.accounts.setSecurity(id, 0, security, 'account.changed');
    });
    const made = (await Promise.all(changes)).filter((answer) => answer !== null);
    expect(made).toHaveLength(1);
    expect(await world.system.accounts.get(id)).toEqual(made[0]);
    expect(made[0]!.security_version).toBe(1);
    expect((await vendorActions()).filter((action) => action === 'account.changed')).toHaveLength(1);
    expect(await world.system.accounts.setSecurity('acc_none', 0, noSecurity, null)).toBeNull();
  });

  it('a change that nobody is told of leaves no event; that of an operator names an operator', async () => {
    const person = newPerson('opr');
    await world.system.operators.create(person);
    await world.system.operators.setSecurity(person.id, 0, noSecurity, null);
    expect((await vendorActions())[0]).toBe('operator.created');
    await world.system.operators.setSecurity(person.id, 1, noSecurity, 'operator.totp_added');
    const [event] = await world.system.audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'operator.totp_added', actor: { kind: 'operator', id: person.id } });
  });

  it('a new password ends all sessions but the one that is kept, together with the change', async () => {
    const person = newPerson();
    await world.system.accounts.create(person);
    for (const id of ['ses_1', 'ses_2', 'ses_3']) await world.system.sessions.start(sessionOf(id, person.id));
    await world.system.sessions.start(sessionOf('ses_other', 'acc_other'));
    expect(await world.system.accounts.setPassword(person.id, 'two', 'ses_2')).toMatchObject({ password_hash: 'two' });
    expect(await living(person.id)).toEqual(['ses_2']);
    await world.system.accounts.setPassword(person.id, 'three');
    expect([await living(person.id), await living('acc_other')]).toEqual([[], ['ses_other']]);
    expect(await world.system.accounts.setPassword('acc_none', 'x')).toBeNull();
  });
});

describe('sessions of a person', () => {
  it('are listed newest first, note their use, and end together but for one', async () => {
    const owner = newPerson().id;
    for (const id of ['ses_a', 'ses_b', 'ses_c']) await world.system.sessions.start(sessionOf(`${id}${owner}`, owner));
    expect(await living(owner)).toEqual([`ses_c${owner}`, `ses_b${owner}`, `ses_a${owner}`]);
    const later = '2026-01-01T00:10:00.000Z';
    expect(await world.system.sessions.seen(`ses_a${owner}`, later)).toMatchObject({
      rotated_at: later,
      authenticated_at: at,
    });
    expect(await world.system.sessions.seen(`ses_a${owner}`, later, later)).toMatchObject({ authenticated_at: later });
    await world.system.sessions.endAll(owner, later, `ses_b${owner}`);
    expect(await living(owner)).toEqual([`ses_b${owner}`]);
    expect(await world.system.sessions.seen(`ses_a${owner}`, later)).toBeNull();
  });
});

describe('the last owner', () => {
  it.each(['remove', 'setRole'] as const)('of two owners who go at the same moment (%s) one stays', async (way) => {
    const owners = [await join('owner'), await join('owner')];
    const go = async (id: string) =>
      way === 'remove' ? acme.members.remove(id, member) : acme.members.setRole(id, 'viewer', member);
    const outcomes = await Promise.all(owners.map(go));
    expect(outcomes.filter((outcome) => outcome === 'last_owner')).toHaveLength(1);
    expect((await acme.members.list()).filter(({ role }) => role === 'owner')).toHaveLength(1);
  });

  it('stays, and nothing is written', async () => {
    const [owner, viewer] = [await join('owner'), await join('viewer')];
    const before = await digestOf(world.uri);
    expect(await acme.members.remove(owner, member)).toBe('last_owner');
    expect(await acme.members.setRole(owner, 'admin', member)).toBe('last_owner');
    expect(await acme.members.setRole(owner, 'owner', member)).toMatchObject({ role: 'owner' });
    expect(await digestOf(world.uri)).toBe(before);
    expect(await acme.members.remove(viewer, member)).toBe('removed');
  });

  it('a removed member leaves no way in: membership, directory and sessions in this tenant end together', async () => {
    const [id, globex] = [await join('viewer'), await world.tenant('Globex SAS')];
    await world.system.memberships.add({ account_id: id, tenant_id: globex.id, role: 'viewer', actor: operator });
    await world.system.sessions.start(sessionOf(`ses_here${id}`, id));
    await world.system.sessions.start(sessionOf(`ses_there${id}`, id, globex.id));
    expect(await acme.members.remove(id, member)).toBe('removed');
    expect(await living(id)).toEqual([`ses_there${id}`]);
    expect((await world.system.memberships.of(id)).map(({ tenant_id }) => tenant_id)).toEqual([globex.id]);
    expect(await acme.members.remove(id, member)).toBeNull();
  });
});

describe('the last operator', () => {
  it('stays, also where two go at the same moment; what a removed one holds ends', async () => {
    const { operators, sessions } = world.system;
    for (const { id } of await operators.list()) await operators.remove(id, operator);
    const [first] = await operators.list();
    expect(await operators.remove(first!.id, operator)).toBe('last');
    const second = await operators.add(newPerson('opr'), operator);
    if (second === 'exists') throw new Error('made before');
    expect(await operators.add({ ...newPerson('opr'), email: second.email }, operator)).toBe('exists');
    const subject = { kind: 'operator', operator_id: second.id } as const;
    await sessions.start({ ...sessionOf(`ses_${second.id}`, second.id), subject });
    const outcomes = await Promise.all([first!.id, second.id].map(async (id) => operators.remove(id, operator)));
    expect(outcomes.map(String).sort()).toEqual(['last', 'removed']);
    const [left] = await operators.list();
    expect(await operators.count()).toBe(1);
    expect(await living(second.id)).toEqual(left!.id === second.id ? [`ses_${second.id}`] : []);
    expect(await operators.remove('opr_none', operator)).toBeNull();
  });
});
