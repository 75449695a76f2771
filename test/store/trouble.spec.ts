import { openStore, StandaloneRefused, StoreUnavailable } from '@annexa/store';
import { lookInto } from '../support/digest';
import { freshUri, outside, storeWorld, type StoreWorld } from '../support/world-store';
import { ownMongod, type OwnMongod } from './own-mongod';
import { recordingFor } from './photograph';

jest.setTimeout(60_000);

const opened: StoreWorld[] = [];
const open = async (uri: string): Promise<StoreWorld> => {
  const world = await storeWorld({ uri });
  opened.push(world);
  return world;
};
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

describe('a server that cannot be trusted with a change is refused at boot', () => {
  it('a standalone server, with the reason and the mend', async () => {
    const mongod = await ownMongod({ replicaSet: false });
    try {
      const opening = openStore({ ...outside(), uri: mongod.uri });
      await expect(opening).rejects.toThrow(StandaloneRefused);
      await expect(opening).rejects.toThrow(/transactions on replica sets only.*--replSet rs0.*rs\.initiate\(\)/);
      expect(await lookInto(mongod.uri, async (database) => database.listCollections().toArray())).toEqual([]);
    } finally {
      await mongod.end();
    }
  });

  it('no server at all', async () => {
    const opening = openStore({ ...outside(), uri: 'mongodb://127.0.0.1:9/annexa-test?serverSelectionTimeoutMS=9' });
    await expect(opening).rejects.toThrow(StoreUnavailable);
  });

  it('an index that an operator made survives the start; one that clashes with ours stops it, by its name', async () => {
    const uri = freshUri();
    await open(uri);
    await lookInto(uri, async (database) =>
      database.collection('memberships').createIndex({ note: 1 }, { name: 'operators_own' }),
    );
    await open(uri);
    const names = async () =>
      lookInto(uri, async (database) => (await database.collection('memberships').indexes()).map(({ name }) => name));
    expect(await names()).toContain('operators_own');
    await lookInto(uri, async (database) => {
      const ours = (await database.collection('memberships').indexes()).find(({ unique }) => unique === true);
      if (!ours?.name) throw new Error('memberships have a unique index');
      await database.collection('memberships').dropIndex(ours.name);
      await database.collection('memberships').createIndex(ours.key, { name: ours.name });
    });
    await expect(open(uri)).rejects.toThrow(/index/i);
    expect(await names()).toContain('operators_own');
  });

  it('two stores open one new database at the same moment, and a third later', async () => {
    const uri = freshUri();
    const [one, two] = await Promise.all([open(uri), open(uri)]);
    const three = await open(uri);
    const tenant = await one.tenant();
    expect((await three.store.forTenant(tenant.id))?.name).toBe('Acme GmbH');
    expect((await two.store.forTenant(tenant.id))?.id).toBe(tenant.id);
  });
});

describe('kill -9 of mongod', () => {
  let mongod: OwnMongod;
  beforeAll(async () => {
    mongod = await ownMongod({ replicaSet: true });
  });
  afterAll(async () => mongod.end());

  it('an acknowledged revision is there after the restart, and no half-written one', async () => {
    const { store, tenant: make } = await open(mongod.uri);
    const tenant = await make();
    let acknowledged = 1;
    let killed = false;
    let dead: (ended: Promise<void>) => void;
    const death = new Promise<void>((resolve) => {
      dead = resolve;
    });
    const insist = async (): Promise<unknown> => {
      const appended = await tenant.settings
        .append(recordingFor(acknowledged, acknowledged))
        .catch((error: Error) => error);
      if (appended === 'stale' || appended instanceof Error) return appended;
      acknowledged += 1;
      if (killed) return 'went on after the restart';
      killed = acknowledged === 6;
      if (killed) dead(mongod.kill());
      return insist();
    };
    const inFlight = insist();
    await death;
    const asked = Date.now();
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    expect(Date.now() - asked).toBeLessThan(3000);
    await expect(tenant.settings.latest()).rejects.toThrow(StoreUnavailable);
    await mongod.restart();
    const end = await inFlight;
    expect(end instanceof Error ? end.name : 'StoreUnavailable').toBe('StoreUnavailable');

    const numbers = (await tenant.settings.list({ limit: 99 })).map(({ number }) => number).toReversed();
    expect(numbers.length).toBeGreaterThanOrEqual(acknowledged);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(await tenant.audit.list({ limit: 99 })).toHaveLength(numbers.length);
    await lookInto(mongod.uri, async (database) => {
      expect(await database.collection('outbox').countDocuments()).toBe(numbers.length);
      expect(await database.collection('settings_heads').findOne()).toMatchObject({ number: numbers.length });
    });
    expect(await tenant.settings.append(recordingFor(9, numbers.length))).toMatchObject({ number: numbers.length + 1 });
    await store.ping();
  });

  it('after close every call says that the store is not available', async () => {
    const { store, system, tenant: make } = await open(mongod.uri);
    const tenant = await make();
    await store.close();
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    await expect(tenant.settings.latest()).rejects.toThrow(StoreUnavailable);
    await expect(tenant.settings.append(recordingFor(1, 1))).rejects.toThrow(StoreUnavailable);
    await expect(system.tenants.get(tenant.id)).rejects.toThrow(StoreUnavailable);
  });
});
