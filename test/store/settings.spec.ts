import { emptySettings } from '@annexa/core';
import { BodyRefused, type Tenant } from '@annexa/store';
import { digestOf, lookInto } from '../support/digest';
import { operator, storeWorld, type StoreWorld } from '../support/world-store';
import { recordingFor } from './photograph';

jest.setTimeout(30_000);

let world: StoreWorld;
let others: StoreWorld[];
beforeAll(async () => {
  world = await storeWorld();
  others = [];
  for (let count = 0; count < 3; count++) others.push(await storeWorld({ uri: world.uri, newId: world.newId }));
});
afterAll(async () => {
  for (const { store } of [world, ...others]) await store.close();
});

/** One tenant through four stores, as four processes have it: they share nothing but the database. */
const elsewhere = async (id: string): Promise<Tenant[]> =>
  Promise.all([world, ...others].map(async ({ store }) => (await store.forTenant(id))!));

const countOf = async (collection: string, filter: Record<string, unknown>) =>
  lookInto(world.uri, async (database) => database.collection(collection).countDocuments(filter));

describe('settings are append-only revisions', () => {
  it('a new tenant has revision 1: it has chosen nothing yet', async () => {
    const tenant = await world.tenant();
    expect(await tenant.settings.latest()).toEqual({
      id: expect.stringMatching(/^rev_/),
      number: 1,
      at: expect.stringMatching(/^2026-01-01T.*Z$/),
      actor: operator,
      channel: 'operator',
      reason: null,
      restored_from: null,
      settings: emptySettings,
    });
  });

  it('50 writers with the same base: one success, 49 stale, no gap, one audit event and one message per revision', async () => {
    const tenant = await world.tenant();
    const same = await elsewhere(tenant.id);
    for (const base of [1, 2, 3]) {
      const writers = Array.from({ length: 50 }, async (_, turn) =>
        same[turn % same.length]!.settings.append(recordingFor(turn + 1, base)),
      );
      const outcomes = await Promise.all(writers);
      expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(49);
      expect(await tenant.settings.latest()).toEqual(outcomes.find((outcome) => outcome !== 'stale'));
    }
    expect((await tenant.settings.list({ limit: 99 })).map(({ number }) => number).toReversed()).toEqual([1, 2, 3, 4]);
    expect((await tenant.audit.list({ limit: 100 })).map(({ action }) => action)).toEqual([
      ...Array.from({ length: 3 }, () => 'settings.changed'),
      'tenant.created',
    ]);
    const messages = await lookInto(world.uri, async (database) =>
      database.collection('outbox').find({ tenant_id: tenant.id }).sort({ seq: 1 }).toArray(),
    );
    expect(messages.map(({ seq, type, payload, delivered }) => [seq, type, payload.revision, delivered])).toEqual([
      [1, 'tenant.created', 1, null],
      [2, 'settings.changed', 2, null],
      [3, 'settings.changed', 3, null],
      [4, 'settings.changed', 4, null],
    ]);
  });

  it('writers that read again and retry all get through, in some order, without a gap', async () => {
    const tenant = await world.tenant();
    const insist = async (door: Tenant, days: number): Promise<void> => {
      const { number } = await door.settings.latest();
      if ((await door.settings.append(recordingFor(days, number))) === 'stale') await insist(door, days);
    };
    const same = await elsewhere(tenant.id);
    await Promise.all([...same, ...same].map(async (door, day) => insist(door, day + 1)));
    expect((await tenant.settings.list({ limit: 99 })).map(({ number }) => number).toReversed()).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('a stale writer and one from the future write nothing', async () => {
    const tenant = await world.tenant();
    await tenant.settings.append(recordingFor(10, 1));
    const before = await digestOf(world.uri);
    expect(await tenant.settings.append(recordingFor(20, 1))).toBe('stale');
    expect(await tenant.settings.append(recordingFor(20, 7))).toBe('stale');
    expect(await tenant.settings.append(recordingFor(20, 0))).toBe('stale');
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('a revision is read as it was written, by number, in pages and by several numbers', async () => {
    const tenant = await world.tenant();
    const written = await tenant.settings.append({ ...recordingFor(10, 1), restored_from: 1, reason: null });
    await tenant.settings.append(recordingFor(20, 2));
    expect(await tenant.settings.at(2)).toEqual(written);
    expect(await tenant.settings.at(4)).toBeNull();
    expect((await tenant.settings.list({ limit: 2 })).map(({ number }) => number)).toEqual([3, 2]);
    expect((await tenant.settings.list({ limit: 2, before: 2 })).map(({ number }) => number)).toEqual([1]);
    const some = await tenant.settings.numbered([1, 3, 9]);
    expect(some.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 3]);
    await expect(tenant.settings.list({ limit: 0 })).rejects.toThrow(RangeError);
  });

  it('a body that does not fit its schema is refused on write, and the whole transaction leaves nothing', async () => {
    const tenant = await world.tenant();
    const before = await digestOf(world.uri);
    const settings = { ...emptySettings, surprise: true };
    await expect(tenant.settings.append({ ...recordingFor(10, 1), settings })).rejects.toThrow(BodyRefused);
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('a stored body that no longer fits its schema is loud, and says which', async () => {
    const tenant = await world.tenant();
    await lookInto(world.uri, async (database) =>
      database
        .collection('settings_revisions')
        .updateOne({ tenant_id: tenant.id, number: 1 }, { $set: { 'settings.recording.mode': 'sometimes' } }),
    );
    const words = `settings_revisions ${tenant.id}/1 is stored but does not fit its schema at /settings/recording/mode`;
    await expect(tenant.settings.latest()).rejects.toThrow(words);
    await expect(tenant.settings.list({ limit: 5 })).rejects.toThrow(BodyRefused);
  });

  it('an audit event that cannot be written takes the change with it', async () => {
    const tenant = await world.tenant();
    const before = await digestOf(world.uri);
    const restrict = async (validator: object) =>
      lookInto(world.uri, async (database) => database.command({ collMod: 'outbox', validator }));
    const kept = await lookInto(world.uri, async (database) =>
      database.listCollections<{ name: string; options: { validator: object } }>({ name: 'outbox' }).next(),
    );
    await restrict({ impossible: true });
    await expect(tenant.settings.append(recordingFor(10, 1))).rejects.toThrow('Document failed validation');
    await restrict(kept!.options.validator);
    expect(await digestOf(world.uri)).toBe(before);
    expect(await countOf('settings_revisions', { tenant_id: tenant.id })).toBe(1);
    expect(await tenant.settings.append(recordingFor(10, 1))).toMatchObject({ number: 2 });
  });
});
