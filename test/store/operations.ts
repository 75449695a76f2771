import type { Loose, LooseModel } from './bare-model';

/** Options as they come: with a scope, without one, with something else in its place. */
export type Given = Loose;
type Operation = (model: LooseModel, options: Given) => unknown;

const row = (number: number) => ({ _id: `row/${number}`, delivered: null, number });
const fresh = (model: LooseModel) => new model({ _id: 'x', account_id: 'acc_x', role: 'viewer', since: 'now' });
const stored = (model: LooseModel) =>
  model.hydrate({ _id: 'ten_b/acc_b', tenant_id: 'ten_b', account_id: 'acc_b', role: 'viewer', since: 'now' });
/** As a projection that leaves tenant_id out would give it: Mongoose writes it back by its _id alone. */
const partial = (model: LooseModel) =>
  model.hydrate({ _id: 'ten_b/acc_b', account_id: 'acc_b', role: 'viewer', since: 'now' });
const edited = (document: ReturnType<typeof stored>) => document.set('role', 'owner');
const set = { $set: { role: 'owner' } };
const replacement = { _id: 'ten_a/acc_a', account_id: 'acc_a', role: 'legal', since: 'now' };

/** Every way to read that a Mongoose model has, on the collection `memberships`. */
export const reading: Record<string, Operation> = {
  countDocuments: (model, options) => model.countDocuments({}, options),
  distinct: (model, options) => model.distinct('account_id', {}, options),
  exists: (model, options) => model.exists({ role: 'viewer' }).setOptions(options),
  find: (model, options) => model.find({}, null, options),
  'find, lean': (model, options) => model.find({}, null, options).lean(),
  'find, $or with another tenant': (model, options) =>
    model.find({ $or: [{ tenant_id: 'ten_b' }, { role: 'viewer' }] }, null, options),
  'find, cursor': (model, options) => model.find({}, null, options).cursor().next(),
  'find, explain': (model, options) => model.find({}, null, options).explain(),
  findAndCount: (model, options) => model.findAndCount({}, null, { ...options, sort: { role: 1 }, limit: 5 } as never),
  findById: (model, options) => model.findById('ten_b/acc_b', null, options),
  findOne: (model, options) => model.findOne({ account_id: 'acc_b' }, null, options),
  where: (model, options) => model.where('role').equals('viewer').setOptions(options).find(),
  aggregate: (model, options) => model.aggregate([{ $sort: { role: 1 } }], options),
  'aggregate, cursor': (model, options) =>
    model
      .aggregate([{ $sort: { role: 1 } }], options)
      .cursor()
      .next(),
  'aggregate, explain': (model, options) => model.aggregate([{ $sort: { role: 1 } }], options).explain(),
};

/** Every way to write, aimed at the other tenant's row where it takes a filter. */
export const writing: Record<string, Operation> = {
  bulkSave: (model, options) => model.bulkSave([fresh(model)], options),
  'bulkWrite, insertOne': (model, options) => model.bulkWrite([{ insertOne: { document: { ...row(1) } } }], options),
  'bulkWrite, updateOne': (model, options) => model.bulkWrite([{ updateOne: { filter: {}, update: set } }], options),
  'bulkWrite, deleteMany': (model, options) => model.bulkWrite([{ deleteMany: { filter: {} } }], options),
  'bulkWrite, unordered': (model, options) =>
    model.bulkWrite([{ deleteOne: { filter: {} } }], { ...options, ordered: false }),
  create: (model, options) => model.create([{ _id: 'y', account_id: 'acc_y', role: 'viewer', since: 'now' }], options),
  deleteMany: (model, options) => model.deleteMany({}, options),
  deleteOne: (model, options) => model.deleteOne({ account_id: 'acc_b' }, options),
  findByIdAndDelete: (model, options) => model.findByIdAndDelete('ten_b/acc_b', options),
  findByIdAndUpdate: (model, options) => model.findByIdAndUpdate('ten_b/acc_b', set, options),
  findOneAndDelete: (model, options) => model.findOneAndDelete({ account_id: 'acc_b' }, options),
  findOneAndReplace: (model, options) => model.findOneAndReplace({ account_id: 'acc_b' }, replacement, options),
  findOneAndUpdate: (model, options) => model.findOneAndUpdate({ account_id: 'acc_b' }, set, options),
  insertMany: (model, options) => model.insertMany([{ _id: 'z', account_id: 'acc_z' }], options),
  insertOne: (model, options) =>
    model.insertOne({ _id: 'w', account_id: 'acc_w', role: 'viewer', since: 'now' }, options),
  replaceOne: (model, options) => model.replaceOne({ account_id: 'acc_b' }, replacement, options),
  save: (model, options) => fresh(model).save(options),
  'save, of a stored document': (model, options) => edited(stored(model)).save(options),
  'save, of a stored document without its tenant_id': (model, options) => edited(partial(model)).save(options),
  'bulkSave, of a stored document without its tenant_id': (model, options) =>
    model.bulkSave([edited(partial(model))], options),
  'document.deleteOne': (model, options) => stored(model).deleteOne(options),
  'document.updateOne': (model, options) => stored(model).updateOne(set, options),
  updateMany: (model, options) => model.updateMany({}, set, options),
  updateOne: (model, options) => model.updateOne({ account_id: 'acc_b' }, set, options),
};

/** Ways that cannot be kept in one tenant, whatever they carry. */
export const neverInATenant: Record<string, Operation> = {
  estimatedDocumentCount: (model, options) => model.estimatedDocumentCount(options),
  watch: async (model, options) => model.watch([], options),
};
