import { digestOf, lookInto } from '../support/digest';
import { operator, storeWorld, type StoreWorld } from '../support/world-store';
import { tenantTables } from '../../libs/store/src/mongo/tables/tenant-tables';
import type { Heard, Loose } from './bare-model';
import { type Ids, invitationOf, keyOf, walk } from './walk-tenant';
import { photographOf } from './photograph';

jest.setTimeout(30_000);

const heard: Heard[] = [];
const names = new Set<string | null>(tenantTables.map(({ name }) => name));
let world: StoreWorld;

/** Every method of a tenant, twice, and the ways of the vendor's side that lead into one tenant; → what they sent. */
const mix = async (): Promise<{ tenant: string; sent: Heard[] }> => {
  const tenant = await world.tenant();
  const account = { id: `acc_${tenant.id}`, email: `${tenant.id}@x.example`, password_hash: 'x' };
  await world.system.accounts.create({ ...account, created_at: tenant.created_at });
  heard.length = 0;
  await world.system.memberships.add({ account_id: account.id, tenant_id: tenant.id, role: 'admin', actor: operator });
  // One who stays when the walk removes the other.
  const owner = {
    ...account,
    id: `acc_own_${tenant.id}`,
    email: `own.${tenant.id}@x.example`,
    created_at: tenant.created_at,
  };
  await world.system.memberships.join({ account: owner, tenant_id: tenant.id, role: 'owner', actor: operator });
  const { annex } = photographOf(await tenant.settings.latest(), 'none');
  const ids: Ids = {
    revision: 1,
    annex: `anx_by_${tenant.id}`,
    identity: annex,
    pdf_sha256: annex.pdf_sha256,
    key: `key_${tenant.id}`,
    account: account.id,
    invitation: `inv_${tenant.id}`,
  };
  await tenant.apiKeys.create({ ...keyOf(ids.key) });
  await tenant.invitations.create(invitationOf(ids.invitation, tenant.id), 100);
  for (const method of Object.keys(walk)) await walk[method]!(tenant, ids);
  await world.store.forTenant(tenant.id);
  await world.system.tenants.enter(tenant.id, operator, 'a reason');
  await world.system.tenants.changePlan({
    id: tenant.id,
    from: 'business',
    to: 'starter',
    actor: operator,
    detail: null,
  });
  await world.system.apiKeys.byId(ids.key);
  await world.system.memberships.of(account.id);
  return { tenant: tenant.id, sent: heard.filter(({ collection }) => names.has(collection)) };
};

/** Where each kind of command must carry the tenant: one value per filter, document or first stage. */
const carriers: Record<string, (command: Loose) => unknown[]> = {
  find: ({ filter }) => [filter],
  findAndModify: ({ query }) => [query],
  count: ({ query }) => [query],
  distinct: ({ query }) => [query],
  aggregate: ({ pipeline }) => [((pipeline as Loose[])[0] as { $match?: unknown } | undefined)?.$match],
  insert: ({ documents }) => documents as unknown[],
  update: ({ updates }) => (updates as { q: unknown }[]).map(({ q }) => q),
  delete: ({ deletes }) => (deletes as { q: unknown }[]).map(({ q }) => q),
};

/** True for a write that is acknowledged by a majority and journaled, or is part of a transaction; and a read of such data. */
const isDurable = ({ name, command }: Heard): boolean => {
  const { autocommit, writeConcern, readConcern, startTransaction } = command as Record<string, Loose | undefined>;
  if ((autocommit as unknown) === false) return !startTransaction || readConcern?.level === 'snapshot';
  if (name === 'find') return readConcern?.level === 'majority';
  return writeConcern?.w === 'majority' && writeConcern.j === true;
};

beforeAll(async () => {
  world = await storeWorld({ onCommand: (command) => heard.push(structuredClone(command)) });
});
afterAll(async () => world.store.close());

describe('on the wire, whatever Mongoose was asked', () => {
  it('every command on a collection with tenants’ data carries the tenant', async () => {
    const { tenant, sent } = await mix();
    expect(new Set(sent.map(({ collection }) => collection))).toEqual(names);
    for (const { name, collection, command } of sent) {
      const carried = carriers[name]?.(command as Loose) ?? [`no carrier is known for ${name}`];
      expect({ name, collection, carried }).toEqual({
        name,
        collection,
        carried: carried.map(() => expect.objectContaining({ tenant_id: tenant })),
      });
      expect(carried.length).toBeGreaterThan(0);
    }
  });

  it('every write is acknowledged by a majority and journaled, every read is of majority-committed data', async () => {
    const { sent } = await mix();
    expect(sent.filter((one) => !isDurable(one))).toEqual([]);
    const commits = heard.filter(({ name }) => name === 'commitTransaction').map(({ command }) => command as Loose);
    expect(commits.length).toBeGreaterThan(5);
    for (const { writeConcern } of commits) expect(writeConcern).toMatchObject({ w: 'majority', j: true });
  });

  it('no query of a tenant scans a collection, and each uses an index that leads with the tenant', async () => {
    const { sent } = await mix();
    const asked = sent.filter(({ name }) => name === 'find' || name === 'findAndModify');
    await lookInto(world.uri, async (database) => {
      for (const { collection, command } of asked) {
        const { filter, query, sort, limit } = command as { [key: string]: Loose } & { limit?: number };
        const find = { find: collection, filter: filter ?? query, ...(sort && { sort }), ...(limit && { limit }) };
        const { queryPlanner } = await database.command({ explain: find, verbosity: 'queryPlanner' });
        const plan = JSON.stringify(queryPlanner.winningPlan);
        expect({ collection, find, plan }).toEqual({
          collection,
          find,
          plan: expect.stringMatching(/"keyPattern":\{"(tenant_id|_id)":1|"stage":"IDHACK"/),
        });
        expect(plan).not.toContain('COLLSCAN');
      }
    });
  });
});

describe('in the database, whoever writes', () => {
  it('tenant_id leads every index, and _id begins with it', async () => {
    const { tenant } = await mix();
    await lookInto(world.uri, async (database) => {
      for (const { name } of tenantTables) {
        const indexes = await database.collection(name).indexes();
        const first = indexes.map(({ key }) => Object.keys(key)[0]);
        expect({ name, first }).toEqual({ name, first: ['_id', ...first.slice(1).map(() => 'tenant_id')] });
        expect(indexes.some(({ unique }) => unique)).toBe(true);
        for (const { _id } of await database.collection<{ _id: string }>(name).find({ tenant_id: tenant }).toArray())
          expect(_id.startsWith(`${tenant}/`)).toBe(true);
      }
    });
  });

  it('a document without tenant_id is refused, past Mongoose and on an update too', async () => {
    await mix();
    const before = await digestOf(world.uri);
    await lookInto(world.uri, async (database) => {
      for (const { name } of tenantTables) {
        const raw = database.collection<{ _id: string }>(name);
        for (const wrong of [{}, { tenant_id: null }, { tenant_id: 7 }, { tenant_id: '' }])
          await expect(raw.insertOne({ _id: 'x/y', ...wrong })).rejects.toThrow('Document failed validation');
        await expect(raw.updateOne({}, { $unset: { tenant_id: '' } })).rejects.toThrow('Document failed validation');
      }
    });
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('the same key in two tenants is no clash', async () => {
    const [one, two] = [await world.tenant(), await world.tenant()];
    const issue = async (tenant: typeof one) => {
      const { annex, bytes } = photographOf(await tenant.settings.latest(), 'anx_same', Buffer.from('same bytes'));
      return (await tenant.annexes.issue(annex, bytes)).created;
    };
    expect(await Promise.all([issue(one), issue(two)])).toEqual([true, true]);
  });
});
