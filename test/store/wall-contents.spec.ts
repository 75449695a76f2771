import { WallBreach } from '@annexa/store';
import { bareModel, type Loose, type LooseModel } from './bare-model';

jest.setTimeout(30_000);

let world: Awaited<ReturnType<typeof bareModel>>;
let model: LooseModel;
beforeAll(async () => {
  world = await bareModel('memberships');
  ({ model } = world);
  world.heard.length = 0;
});
afterAll(async () => world.connection.destroy());

const scope = { tenant: 'ten_a' };
const nothingSent = () => expect(world.heard.filter(({ name }) => name !== 'endSessions')).toEqual([]);

describe('an update that would move a row to another tenant is refused', () => {
  const updates: Record<string, unknown> = {
    'a bare field': { tenant_id: 'ten_b' },
    $set: { $set: { tenant_id: 'ten_b' } },
    '$set to its own tenant': { $set: { tenant_id: 'ten_a' } },
    $setOnInsert: { $setOnInsert: { tenant_id: 'ten_b' } },
    $unset: { $unset: { tenant_id: '' } },
    '$rename away': { $rename: { tenant_id: 'was' } },
    '$rename onto': { $rename: { role: 'tenant_id' } },
    '$rename onto, below': { $rename: { role: 'a.tenant_id' } },
    $inc: { $inc: { tenant_id: 1 } },
    $min: { $min: { tenant_id: 'a' } },
    $max: { $max: { tenant_id: 'z' } },
    $currentDate: { $currentDate: { tenant_id: true } },
    $bit: { $bit: { tenant_id: { or: 1 } } },
    $push: { $push: { tenant_id: 'ten_b' } },
    'a dotted path': { $set: { 'tenant_id.x': 'ten_b' } },
    'a dotted path below something': { $set: { 'subject.tenant_id': 'ten_b' } },
    'a parent object': { $set: { subject: { tenant_id: 'ten_b' } } },
    'a parent object, deeper, in an array': { $push: { list: { $each: [{ a: { tenant_id: 'ten_b' } }] } } },
    'a pipeline': [{ $set: { role: 'owner' } }],
    'a pipeline that sets it': [{ $set: { tenant_id: 'ten_b' } }],
    'a pipeline that replaces the root': [{ $replaceWith: { $mergeObjects: ['$$ROOT', { tenant_id: 'ten_b' }] } }],
  };
  const ways: Record<string, (update: Loose) => unknown> = {
    updateOne: (update) => model.updateOne({}, update, { ...scope, updatePipeline: true }),
    updateMany: (update) => model.updateMany({}, update, { ...scope, updatePipeline: true }),
    findOneAndUpdate: (update) => model.findOneAndUpdate({}, update, { ...scope, updatePipeline: true }),
    bulkWrite: (update) => model.bulkWrite([{ updateOne: { filter: {}, update } }], scope as object),
    replaceOne: (update) => model.replaceOne({}, update, { ...scope, updatePipeline: true }),
    'bulkWrite, replaceOne': (update) =>
      model.bulkWrite([{ replaceOne: { filter: {}, replacement: update } }], scope as object),
  };
  const cases = Object.keys(updates).flatMap((update) => Object.keys(ways).map((way) => ({ update, way })));
  it.each(cases)('$update by $way', async ({ update, way }) => {
    await expect((async () => ways[way]!(structuredClone(updates[update]) as Loose))()).rejects.toThrow(WallBreach);
    nothingSent();
  });
});

describe('a pipeline that could reach beyond its first $match is refused, in a facet too', () => {
  const from = 'memberships';
  const stages: Record<string, Loose> = {
    $lookup: { $lookup: { from, localField: 'role', foreignField: 'role', as: 'x' } },
    '$lookup with a pipeline': { $lookup: { from, pipeline: [], as: 'x' } },
    $graphLookup: {
      $graphLookup: { from, startWith: '$role', connectFromField: 'role', connectToField: 'role', as: 'x' },
    },
    $unionWith: { $unionWith: from },
    '$unionWith with a pipeline': { $unionWith: { coll: from, pipeline: [{ $match: { tenant_id: 'ten_b' } }] } },
    $out: { $out: 'copy' },
    '$out to another database': { $out: { db: 'x', coll: 'y' } },
    $merge: { $merge: from },
    '$merge into': { $merge: { into: from, on: '_id' } },
    $collStats: { $collStats: { count: {} } },
    $indexStats: { $indexStats: {} },
    $changeStream: { $changeStream: {} },
    $documents: { $documents: [{ tenant_id: 'ten_a' }] },
    'a stage of the future': { $teleport: {} },
    $function: { $addFields: { x: { $function: { body: 'function () { return 1 }', args: [], lang: 'js' } } } },
    $accumulator: { $group: { _id: null, x: { $accumulator: { lang: 'js' } } } },
    $where: { $match: { $where: 'true' } },
  };
  const wraps: Record<string, (stage: Loose) => Loose[]> = {
    alone: (stage) => [stage],
    'after a $match': (stage) => [{ $match: { role: 'viewer' } }, stage],
    'in a facet': (stage) => [{ $facet: { inner: [{ $sort: { role: 1 } }, stage] } }],
    'in a facet in a facet': (stage) => [{ $facet: { outer: [{ $facet: { inner: [stage] } }] } }],
  };
  const cases = Object.keys(stages).flatMap((stage) => Object.keys(wraps).map((where) => ({ stage, where })));
  it.each(cases)('$stage $where', async ({ stage, where }) => {
    const pipeline = wraps[where]!(stages[stage]!) as never[];
    for (const options of [scope, { system: 'not even for a reason' }])
      await expect(model.aggregate(pipeline, options as object)).rejects.toThrow(WallBreach);
    nothingSent();
  });
});
