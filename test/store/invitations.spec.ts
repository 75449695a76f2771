import type { Tenant } from '@annexa/store';
import { digestOf } from '../support/digest';
import { member, operator, storeWorld, type StoreWorld } from '../support/world-store';
import { invitationOf } from './walk-tenant';

const future = '2030-01-01T00:00:00.000Z';
const past = '2020-01-01T00:00:00.000Z';
let world: StoreWorld;
let acme: Tenant;
let count = 0;
beforeAll(async () => void (world = await storeWorld()));
beforeEach(async () => {
  acme = await world.tenant();
  count += 1;
});
afterAll(async () => world.store.close());

const ticket = (expires_at = future) => ({ purpose: 'sign_in' as const, detail: { account: 'acc_1' }, expires_at });
describe('tickets', () => {
  const mac = () => `mac ${count}`;

  it('are good once: of eight who take one at the same moment one gets it', async () => {
    await world.system.tickets.make(mac(), ticket());
    const taken = await Promise.all(Array.from({ length: 8 }, async () => world.system.tickets.take(mac(), 'sign_in')));
    expect(taken.map((found) => String(found?.state)).sort()).toEqual([
      'good',
      ...Array.from({ length: 7 }, () => 'used'),
    ]);
    expect(await world.system.tickets.look(mac(), 'sign_in')).toMatchObject({ state: 'used' });
  });

  it('are looked at without being used, and are worth nothing for another purpose', async () => {
    await world.system.tickets.make(mac(), ticket());
    const good = { state: 'good', detail: { account: 'acc_1' }, expires_at: future };
    for (let look = 0; look < 2; look += 1) expect(await world.system.tickets.look(mac(), 'sign_in')).toEqual(good);
    expect(await world.system.tickets.take(mac(), 'invitation')).toBeNull();
    expect(await world.system.tickets.take('mac of nothing', 'sign_in')).toBeNull();
    expect(await world.system.tickets.take(mac(), 'sign_in')).toEqual(good);
  });

  it('count what is tried with them, also at the same moment, and are used up by the last try', async () => {
    await world.system.tickets.make(mac(), ticket());
    const tries = Array.from({ length: 8 }, async () => world.system.tickets.attempt(mac(), 'sign_in', 5));
    const states = (await Promise.all(tries)).map((found) => String(found?.state)).sort();
    expect(states).toEqual([...Array.from({ length: 5 }, () => 'good'), 'used', 'used', 'used']);
    expect(await world.system.tickets.attempt('mac of nothing', 'sign_in', 5)).toBeNull();
  });

  it('expire', async () => {
    await world.system.tickets.make(mac(), ticket(past));
    for (const found of [
      await world.system.tickets.look(mac(), 'sign_in'),
      await world.system.tickets.take(mac(), 'sign_in'),
      await world.system.tickets.attempt(mac(), 'sign_in', 5),
    ])
      expect(found?.state).toBe('expired');
  });
});

describe('invitations', () => {
  const row = (id = `inv_${count}`, email = `invited${count}`) => invitationOf(id, email);
  const account = () => ({
    id: `acc_new_${count}`,
    email: row().email,
    password_hash: 'x',
    created_at: '2026-01-01T00:00:00.000Z',
  });
  /** An open invitation with its link. */
  const invited = async () => {
    await acme.invitations.create(row(), 100);
    const detail = { tenant: acme.id, invitation: row().id };
    await world.system.tickets.make(row().ticket, { purpose: 'invitation', detail, expires_at: future });
    return { ticket: row().ticket, tenant_id: acme.id, invitation_id: row().id, account: account() };
  };

  it('an address is invited once at a time, and there are at most so many open ones, also at the same moment', async () => {
    const made = await Promise.all(
      Array.from({ length: 4 }, async (_, at) => acme.invitations.create(row(`inv_${count}_${at}`), 100)),
    );
    expect(made.filter((outcome) => outcome === 'exists')).toHaveLength(3);
    const more = Array.from({ length: 4 }, async (_, at) =>
      acme.invitations.create(row(`inv_more_${count}_${at}`, `more${at}`), 3),
    );
    expect((await Promise.all(more)).filter((outcome) => outcome === 'too_many')).toHaveLength(2);
    const over = { ...row(`inv_over_${count}`, 'over'), expires_at: past };
    expect(await acme.invitations.create(over, 4)).toMatchObject({ id: over.id });
    expect(await acme.invitations.create(row(`inv_again_${count}`, 'over'), 4)).toMatchObject({ role: 'viewer' });
  });

  it('the MAC of a link is in no list', async () => {
    await invited();
    expect(JSON.stringify(await acme.invitations.list())).not.toContain('mac of');
    expect(await acme.invitations.get(row().id)).toMatchObject({ ticket: row().ticket });
  });

  it('accepting makes a member, uses invitation and link up, and is told, all at once and once', async () => {
    const acceptance = await invited();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, async () => world.system.memberships.accept(acceptance)),
    );
    expect(outcomes.map(String).sort()).toEqual(['added', ...Array.from({ length: 5 }, () => 'gone')]);
    expect(await acme.members.role(acceptance.account.id)).toBe('viewer');
    expect((await acme.invitations.list())[0]).toMatchObject({ accepted_at: expect.any(String) });
    expect(await world.system.tickets.look(acceptance.ticket, 'invitation')).toMatchObject({ state: 'used' });
    const actions = (await acme.audit.list({ limit: 3 })).map(({ action }) => action);
    expect(actions).toEqual(['invitation.accepted', 'member.added', 'invitation.created']);
  });

  it.each([
    ['an older link', { ticket: 'mac of another' }],
    ['an invitation that does not exist', { invitation_id: 'inv_none' }],
  ])('%s makes nobody a member, and nothing is written', async (_, wrong) => {
    const acceptance = { ...(await invited()), ...wrong };
    const before = await digestOf(world.uri);
    expect(await world.system.memberships.accept(acceptance)).toBe('gone');
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('a link of another tenant’s invitation is none of this one’s', async () => {
    const acceptance = await invited();
    const globex = await world.tenant('Globex SAS');
    expect(await world.system.memberships.accept({ ...acceptance, tenant_id: globex.id })).toBe('gone');
    expect(await globex.members.list()).toEqual([]);
  });

  it('an account that has the address by now is nobody’s who did not prove it, and nothing is written', async () => {
    const acceptance = await invited();
    const other = { ...account(), id: `acc_other_${count}` };
    await world.system.accounts.create(other);
    const before = await digestOf(world.uri);
    expect(await world.system.memberships.accept(acceptance)).toBe('other_account');
    expect(await digestOf(world.uri)).toBe(before);
    expect(await world.system.memberships.accept({ ...acceptance, account: other })).toBe('added');
  });

  it('who is a member already stays what they are, and the invitation stays open', async () => {
    const acceptance = await invited();
    const joiner = { account: account(), tenant_id: acme.id, role: 'owner' as const, actor: operator };
    await world.system.memberships.join(joiner);
    expect(await world.system.memberships.accept(acceptance)).toBe('exists');
    expect(await acme.members.role(account().id)).toBe('owner');
    expect((await acme.invitations.list())[0]).toMatchObject({ accepted_at: null });
  });

  it('a revoked one is neither accepted nor renewed, and stays revoked', async () => {
    const acceptance = await invited();
    const revoked = await acme.invitations.revoke(row().id, member);
    expect(await acme.invitations.revoke(row().id, member)).toEqual(revoked);
    expect(await acme.invitations.renew(row().id, { ticket: 'new', expires_at: future }, member)).toBeNull();
    expect(await world.system.memberships.accept(acceptance)).toBe('gone');
    const actions = (await acme.audit.list({ limit: 9 })).map(({ action }) => action);
    expect(actions.filter((action) => action === 'invitation.revoked')).toHaveLength(1);
  });

  it('a renewed one has another link and another end', async () => {
    const acceptance = await invited();
    const renewed = await acme.invitations.renew(row().id, { ticket: 'mac of the newer', expires_at: past }, member);
    expect(renewed).toMatchObject({ id: row().id, expires_at: past });
    expect(await world.system.memberships.accept(acceptance)).toBe('gone');
  });
});
