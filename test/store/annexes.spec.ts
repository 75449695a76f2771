import { BodyRefused, NumberTaken } from '@annexa/store';
import { digestOf, lookInto } from '../support/digest';
import { member, storeWorld, type StoreWorld } from '../support/world-store';
import { photographOf, recordingFor } from './photograph';

jest.setTimeout(30_000);

let world: StoreWorld;
let other: StoreWorld;
beforeAll(async () => {
  world = await storeWorld();
  other = await storeWorld({ uri: world.uri, newId: world.newId });
});
afterAll(async () => {
  await world.store.close();
  await other.store.close();
});

const issuing = async () => {
  const tenant = await world.tenant();
  return { tenant, ...photographOf(await tenant.settings.latest(), world.newId('anx')) };
};
const outboxOf = async (tenant_id: string) =>
  lookInto(world.uri, async (database) =>
    database.collection('outbox').find({ tenant_id, type: 'annex.issued' }).toArray(),
  );

describe('an issued annex is a photograph', () => {
  it('is stored with its bytes, one audit event and one message', async () => {
    const { tenant, annex, bytes } = await issuing();
    const issued = await tenant.annexes.issue(annex, bytes);
    expect(issued).toEqual({ annex: { ...annex, number: 1 }, created: true });
    expect(await tenant.annexes.get(annex.id)).toEqual(issued.annex);
    expect(await tenant.annexes.latest()).toEqual(issued.annex);
    expect(await tenant.annexes.pdf(annex.pdf_sha256)).toEqual(bytes);
    const [event] = await tenant.audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'annex.issued', subject: annex.id, actor: member });
    expect(await outboxOf(tenant.id)).toMatchObject([{ payload: { annex: annex.id, number: 1, revision: 1 } }]);
  });

  it('issuing again with the same identity returns the one that exists and writes nothing', async () => {
    const { tenant, annex, bytes } = await issuing();
    const first = await tenant.annexes.issue(annex, bytes);
    const before = await digestOf(world.uri);
    const again = { ...photographOf(await tenant.settings.latest(), world.newId('anx'), Buffer.from('other bytes')) };
    expect(await tenant.annexes.issue(again.annex, again.bytes)).toEqual({ annex: first.annex, created: false });
    expect(await digestOf(world.uri)).toBe(before);
    expect(await tenant.annexes.find(again.annex)).toEqual(first.annex);
  });

  it('what was superseded and holds again is issued again under a new number', async () => {
    const { tenant, annex, bytes } = await issuing();
    const numbers: number[] = [];
    for (const plan_id of [annex.plan_id, 'another', annex.plan_id, annex.plan_id]) {
      const { annex: issued } = await tenant.annexes.issue({ ...annex, plan_id, id: world.newId('anx') }, bytes);
      numbers.push(issued.number);
    }
    expect(numbers).toEqual([1, 2, 3, 3]);
    expect((await tenant.annexes.find(annex))?.number).toBe(3);
  });

  it('a unique index of an earlier version goes at the start', async () => {
    const identity = ['revision', 'catalog_version', 'plan_id', 'plan_version', 'template_version', 'language'];
    const keyOf = (fields: string[]) =>
      Object.fromEntries(['tenant_id', ...fields].map((field) => [field, 1] as const));
    const uniqueOf = async (uri: string) =>
      lookInto(uri, async (database) =>
        (await database.collection('annexes').indexes()).flatMap(({ name, unique }) => (unique ? [name] : [])),
      );
    const own = await storeWorld();
    const declared = await uniqueOf(own.uri);
    await lookInto(own.uri, async (database) => {
      const annexes = database.collection('annexes');
      await annexes.createIndex(keyOf(identity), { unique: true });
      await annexes.dropIndex(`${Object.keys(keyOf(identity)).join('_1_')}_1_record_hash_1`);
      await annexes.createIndex(keyOf([...identity, 'record_hash']), { unique: true });
    });
    const later = await storeWorld({ uri: own.uri });
    expect(await uniqueOf(own.uri)).toEqual(declared);
    await Promise.all([own.store.close(), later.store.close()]);
  });

  it('20 requests for the same annex at once make one; for 20 languages and versions, 20 numbers without a gap', async () => {
    const { tenant, annex, bytes } = await issuing();
    const doors = [tenant, (await other.store.forTenant(tenant.id))!];
    const same = Array.from({ length: 20 }, async (_, turn) =>
      doors[turn % 2]!.annexes.issue({ ...annex, id: world.newId('anx') }, bytes),
    );
    const answers = await Promise.all(same);
    expect(answers.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(answers.map(({ annex: { id } }) => id)).size).toBe(1);
    const different = Array.from({ length: 20 }, async (_, version) =>
      doors[version % 2]!.annexes.issue(
        { ...annex, id: world.newId('anx'), template_version: `t${version + 2}` },
        bytes,
      ),
    );
    await Promise.all(different);
    const numbers = (await tenant.annexes.list({ limit: 100 })).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 21 }, (_, index) => 21 - index));
    expect(await outboxOf(tenant.id)).toHaveLength(21);
    expect(await tenant.annexes.list({ limit: 2, before: 20 })).toMatchObject([{ number: 19 }, { number: 18 }]);
  });

  it('of two that were printed with the same number at once, one is stored and the other has to be printed again', async () => {
    const { tenant, annex, bytes } = await issuing();
    const printed = ['t1', 't2'].map(async (template_version, turn) =>
      [tenant, (await other.store.forTenant(tenant.id))!][turn]!.annexes.issue(
        { ...annex, id: world.newId('anx'), template_version, number: 1 },
        bytes,
      ),
    );
    const outcomes = await Promise.allSettled(printed);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).toEqual([expect.any(NumberTaken)]);
    expect((await tenant.annexes.list({ limit: 9 })).map(({ number }) => number)).toEqual([1]);
    expect(await outboxOf(tenant.id)).toHaveLength(1);
  });

  it('stays as it was when the settings move on', async () => {
    const { tenant, annex, bytes } = await issuing();
    const { annex: first } = await tenant.annexes.issue(annex, bytes);
    await tenant.settings.append(recordingFor(14, 1));
    expect(await tenant.annexes.find(annex)).toEqual(first);
    expect(await tenant.annexes.pdf(annex.pdf_sha256)).toEqual(bytes);
    const second = photographOf(await tenant.settings.latest(), world.newId('anx'));
    expect(await tenant.annexes.issue(second.annex, second.bytes)).toMatchObject({
      created: true,
      annex: { number: 2 },
    });
  });

  it('bytes that do not have the stated hash, or a model that does not fit, leave nothing', async () => {
    const { tenant, annex, bytes } = await issuing();
    const before = await digestOf(world.uri);
    await expect(tenant.annexes.issue(annex, Buffer.from('others'))).rejects.toThrow('hash and size');
    const surprising = { ...annex, model: { ...annex.model, surprise: 1 } };
    await expect(tenant.annexes.issue(surprising, bytes)).rejects.toThrow(BodyRefused);
    expect(await digestOf(world.uri)).toBe(before);
  });

  it('bytes that were changed in the database are loud', async () => {
    const { tenant, annex, bytes } = await issuing();
    await tenant.annexes.issue(annex, bytes);
    await lookInto(world.uri, async (database) =>
      database
        .collection('annex_files')
        .updateOne({ tenant_id: tenant.id }, { $set: { bytes: Buffer.from('forged') } }),
    );
    await expect(tenant.annexes.pdf(annex.pdf_sha256)).rejects.toThrow('bytes and hash differ');
  });
});
