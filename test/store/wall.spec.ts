import { WallBreach } from '@annexa/store';
import { digestOfTenant, lookInto } from '../support/digest';
import { guardedQueries } from '../../libs/store/src/wall/tenant-wall';
import { bareModel, type Loose, type LooseModel } from './bare-model';
import { neverInATenant, reading, writing } from './operations';

jest.setTimeout(30_000);

let world: Awaited<ReturnType<typeof bareModel>>;
let model: LooseModel;
const member = (tenant: string) => {
  const account_id = tenant.replace('ten', 'acc');
  return { _id: `${tenant}/${account_id}`, tenant_id: tenant, account_id, role: 'viewer', since: 'now' };
};

beforeAll(async () => {
  world = await bareModel('memberships');
  ({ model } = world);
});
const bothTenants = async () => {
  await lookInto(world.uri, async (database) => {
    await database.collection<{ _id: string }>('memberships').deleteMany({});
    await database.collection<{ _id: string }>('memberships').insertMany([member('ten_a'), member('ten_b')]);
  });
  world.heard.length = 0;
};
beforeAll(() => {
  world.heard.length = 0;
});
afterAll(async () => world.connection.destroy());

const all = { ...reading, ...writing, ...neverInATenant };
const attempt = async (operation: (typeof all)[string], options: Loose) => operation(model, options);
const sent = () => world.heard.filter(({ name }) => name !== 'endSessions').map(({ name }) => name);

describe('an operation without exactly one scope is refused before anything is sent', () => {
  const scopes: Record<string, Loose> = {
    'no scope': {},
    'an empty tenant': { tenant: ' ' },
    'no tenant': { tenant: null },
    'an operator as tenant': { tenant: { $ne: '' } },
    'two tenants': { tenant: ['ten_a', 'ten_b'] },
    'a tenant and a reason': { tenant: 'ten_a', system: 'why not' },
    'an empty reason': { system: '' },
    'hooks switched off': { middleware: false },
    'pre hooks switched off': { middleware: { pre: false } },
    'a collation, which could take one id for another': { tenant: 'ten_a', collation: { locale: 'en', strength: 1 } },
  };
  const cases = Object.entries(scopes).flatMap(([scope, options]) =>
    Object.keys(all).map((name) => ({ scope, options, name })),
  );
  it.each(cases)('$name with $scope', async ({ name, options }) => {
    await expect(attempt(all[name]!, { ...options })).rejects.toThrow(WallBreach);
    expect(sent()).toEqual([]);
  });

  it.each(Object.keys(writing))('%s with a system reason: a write names its tenant', async (name) => {
    await expect(attempt(writing[name]!, { system: 'a reason' })).rejects.toThrow(WallBreach);
    expect(sent()).toEqual([]);
  });

  it.each(Object.keys(neverInATenant))('%s with a tenant: it cannot be kept in one', async (name) => {
    await expect(attempt(neverInATenant[name]!, { tenant: 'ten_a' })).rejects.toThrow(WallBreach);
    expect(sent()).toEqual([]);
  });

  it('guards every operation that this version of Mongoose has hooks for', () => {
    const constants = jest.requireActual<Record<string, readonly string[]>>(
      '../../node_modules/mongoose/lib/constants',
    );
    expect([...guardedQueries].sort()).toEqual([...constants.queryOperations!].sort());
    expect(constants.aggregateMiddlewareFunctions).toEqual(['aggregate']);
    expect([...constants.modelMiddlewareFunctions!].sort()).toEqual(['bulkWrite', 'createCollection', 'insertMany']);
    const documents = ['deleteOne', 'init', 'remove', 'save', 'updateOne', 'validate'];
    expect([...constants.documentMiddlewareFunctions!].sort()).toEqual(documents);
  });

  it('knows every static of a model: a new one has to be looked at', () => {
    const statics = Object.keys(jest.requireActual<object>('../../node_modules/mongoose/lib/model')).sort();
    expect(statics).toMatchSnapshot();
  });
});

describe('an operation in one tenant', () => {
  beforeEach(bothTenants);

  it.each(Object.keys(reading))('%s sees nothing of another', async (name) => {
    const answer = JSON.stringify(await attempt(reading[name]!, { tenant: 'ten_a' }));
    expect(answer).not.toMatch(/ten_b|acc_b/);
    expect(sent()).not.toEqual([]);
  });

  it.each(Object.keys(writing))('%s changes nothing of another', async (name) => {
    const before = await digestOfTenant(world.uri, 'ten_b');
    await attempt(writing[name]!, { tenant: 'ten_a' }).catch(() => 'refused is as good');
    expect(await digestOfTenant(world.uri, 'ten_b')).toBe(before);
  });

  it('counts and lists its own', async () => {
    expect(await model.countDocuments({}, { tenant: 'ten_a' })).toBe(1);
    expect(await model.aggregate([{ $count: 'n' }], { tenant: 'ten_a' } as object)).toEqual([{ n: 1 }]);
    expect(await model.distinct('account_id', {}, { tenant: 'ten_a' })).toEqual(['acc_a']);
  });

  it('a filter, document or bulk item that names another tenant is refused', async () => {
    const scope = { tenant: 'ten_a' } as object;
    await expect(model.find({ tenant_id: 'ten_b' }, null, scope)).rejects.toThrow('names another tenant');
    await expect(model.find({ tenant_id: { $in: ['ten_a', 'ten_b'] } }, null, scope)).rejects.toThrow(WallBreach);
    await expect(new model(member('ten_b')).save(scope)).rejects.toThrow('names another tenant');
    const deletion = { deleteOne: { filter: { tenant_id: 'ten_b' } } };
    await expect(model.bulkWrite([deletion], scope)).rejects.toThrow('names another tenant');
    expect(sent()).toEqual([]);
  });

  it('stamps inserts, upserts and replacements', async () => {
    const scope: object = { tenant: 'ten_c' };
    const fields = (id: string) => ({ account_id: id, role: 'viewer', since: 'now' });
    await new model({ _id: 'ten_c/1', ...fields('1') }).save(scope);
    await model.bulkWrite([{ insertOne: { document: { _id: 'ten_c/2', ...fields('2') } } }], scope);
    await model.updateOne({ _id: 'ten_c/3' }, { $setOnInsert: fields('3') }, { ...scope, upsert: true });
    await model.findOneAndUpdate({ _id: 'ten_c/4' }, { $set: fields('4') }, { ...scope, upsert: true });
    await model.replaceOne({ _id: 'ten_c/5' }, fields('5'), { ...scope, upsert: true });
    await model.findOneAndReplace({ _id: 'ten_c/6' }, fields('6'), { ...scope, upsert: true });
    const replaced = { replaceOne: { filter: { _id: 'ten_c/1' }, replacement: { _id: 'ten_c/1', ...fields('one') } } };
    await model.bulkWrite([replaced], scope);
    const rows = await lookInto(world.uri, async (database) =>
      database.collection('memberships').find({ tenant_id: 'ten_c' }).sort({ _id: 1 }).toArray(),
    );
    expect(rows.map(({ account_id }) => account_id)).toEqual(['one', '2', '3', '4', '5', '6']);
  });

  it('an upsert on the _id of another tenant fails and leaves it alone', async () => {
    const before = await digestOfTenant(world.uri, 'ten_b');
    const options = { tenant: 'ten_a', upsert: true };
    await expect(model.updateOne({ _id: 'ten_b/acc_b' }, { $set: { role: 'owner' } }, options)).rejects.toThrow(
      'E11000',
    );
    expect(await digestOfTenant(world.uri, 'ten_b')).toBe(before);
  });
});

describe('reading across tenants', () => {
  beforeEach(bothTenants);

  it('takes a reason', async () => {
    expect(await model.countDocuments({}, { system: 'count for a bill' })).toBe(2);
    expect(await model.estimatedDocumentCount({ system: 'count for a bill' })).toBe(2);
    expect(await model.find({}, null, { system: 'count for a bill' })).toHaveLength(2);
  });
});
