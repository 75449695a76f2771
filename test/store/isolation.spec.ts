import { emptySettings } from '@annexa/core';
import type { Tenant } from '@annexa/store';
import { digestOfTenant } from '../support/digest';
import { member, operator, storeWorld, type StoreWorld } from '../support/world-store';
import { photographOf, recordingFor } from './photograph';
import { type Ids, invitationOf, keyOf, walk } from './walk-tenant';

const canary = 'CANARY-7f3a';
jest.setTimeout(30_000);

let world: StoreWorld;
let globex: Tenant;
let ids: Ids;

/** A tenant in which every string that may be chosen holds the canary, and more revisions than anyone else has. */
const seedCanaries = async (): Promise<void> => {
  globex = await world.tenant(`Globex ${canary}`);
  for (const base of [1, 2, 3])
    await globex.settings.append({
      ...recordingFor(base, base),
      actor: { ...member, label: canary },
      reason: canary,
      settings: { ...emptySettings, profile: { legal_name: canary } },
    });
  const { annex, bytes } = photographOf(await globex.settings.latest(), `anx_${canary}`, Buffer.from(canary));
  await globex.annexes.issue({ ...annex, issued_by: { ...member, label: canary } }, bytes);
  await globex.apiKeys.create(keyOf(`key_${canary}`, canary));
  const account = {
    id: `acc_${canary}`,
    email: `${canary}@globex.example`,
    password_hash: 'x',
    created_at: annex.issued_at,
  };
  await world.system.accounts.create(account);
  await world.system.memberships.add({ account_id: account.id, tenant_id: globex.id, role: 'owner', actor: operator });
  await globex.invitations.create(invitationOf(`inv_${canary}`, canary), 100);
  const { pdf_sha256, id, revision } = annex;
  ids = {
    revision,
    annex: id,
    identity: annex,
    pdf_sha256,
    key: `key_${canary}`,
    account: account.id,
    invitation: `inv_${canary}`,
  };
};

beforeAll(async () => {
  world = await storeWorld();
  await seedCanaries();
});
afterAll(async () => world.store.close());

const methodsOf = (door: object, path = ''): string[] =>
  Object.entries(door).flatMap(([name, member]: [string, unknown]) =>
    typeof member === 'function'
      ? [`${path}${name}`]
      : member !== null && typeof member === 'object'
        ? methodsOf(member, `${path}${name}.`)
        : [],
  );

describe('no method of a tenant reaches another', () => {
  it('the walk knows every method', () => {
    expect(Object.keys(walk).sort()).toEqual(methodsOf(globex).sort());
  });

  it.each(Object.keys(walk))('%s, with the ids of another tenant', async (method) => {
    const acme = await world.tenant();
    const before = await digestOfTenant(world.uri, globex.id);
    const answer = await walk[method]!(acme, ids);
    expect(JSON.stringify(answer)).not.toContain(canary);
    expect(JSON.stringify(answer)).not.toContain(globex.id);
    expect(await digestOfTenant(world.uri, globex.id)).toBe(before);
  });

  it.each([
    'settings.at',
    'annexes.find',
    'annexes.get',
    'annexes.pdf',
    'annexes.revoke',
    'apiKeys.get',
    'apiKeys.revoke',
    'invitations.get',
    'invitations.renew',
    'invitations.revoke',
    'members.role',
    'members.setRole',
    'members.remove',
  ])('%s: a foreign id is null, exactly like a missing one; its owner finds it', async (method) => {
    const acme = await world.tenant();
    const none = { annex: 'anx_none', key: 'key_none', account: 'acc_none', invitation: 'inv_none' };
    const missing = { ...ids, ...none, pdf_sha256: 'f'.repeat(64) };
    expect(await walk[method]!(acme, ids)).toBeNull();
    expect(await walk[method]!(acme, missing)).toBeNull();
    expect(await walk[method]!(globex, ids)).not.toBeNull();
  });

  it('lists of a new tenant hold its own first revision and event, and nothing else', async () => {
    const acme = await world.tenant();
    expect(await acme.settings.list({ limit: 9 })).toHaveLength(1);
    expect(await acme.audit.list({ limit: 9 })).toHaveLength(1);
    expect(await acme.annexes.list({ limit: 9 })).toEqual([]);
    expect(await acme.apiKeys.list()).toEqual([]);
    expect(await acme.members.list()).toEqual([]);
    expect(await acme.invitations.list()).toEqual([]);
  });

  it('numbers count per tenant', async () => {
    const acme = await world.tenant();
    const { annex, bytes } = photographOf(await acme.settings.latest(), 'anx_acme_1');
    expect((await acme.annexes.issue(annex, bytes)).annex.number).toBe(1);
    expect(await acme.settings.append(recordingFor(1, 1))).toMatchObject({ number: 2 });
  });

  it('two tenants interleaved 200 times each see their own only', async () => {
    const [acme, initech] = [await world.tenant('Acme GmbH'), await world.tenant('Initech Ltd')];
    for (const [tenant, days] of [
      [acme, 7],
      [initech, 8],
    ] as const)
      await tenant.settings.append(recordingFor(days, 1));
    const looks = Array.from({ length: 200 }, async (_, turn) => {
      const [tenant, period] = turn % 2 ? [acme, 'P7D'] : [initech, 'P8D'];
      const { settings } = await tenant.settings.latest();
      return JSON.stringify(settings).includes(period);
    });
    expect(new Set(await Promise.all(looks))).toEqual(new Set([true]));
  });

  it('a tenant that does not exist is null, whatever is asked', async () => {
    for (const id of ['ten_none', '', ' ', '$ne']) expect(await world.store.forTenant(id)).toBeNull();
    expect(await world.store.forTenant({ $ne: 'x' } as unknown as string).catch(() => null)).toBeNull();
  });
});
