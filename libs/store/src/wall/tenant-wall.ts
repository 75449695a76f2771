import {
  type Aggregate,
  type Document,
  type Model,
  type Query,
  type Schema,
  overwriteMiddlewareArguments,
} from 'mongoose';
import { type BulkItem, guardBulkItem } from './guard-bulk-item.js';
import { bind } from './bind.js';
import { guardPipeline } from './guard-pipeline.js';
import { guardUpdate } from './guard-update.js';
import { scopeOf } from './scope.js';
import { WallBreach } from './wall-breach.js';

/** Every query operation that Mongoose has hooks for; a test compares the list with Mongoose's own. */
export const guardedQueries = [
  'countDocuments',
  'deleteMany',
  'deleteOne',
  'distinct',
  'estimatedDocumentCount',
  'find',
  'findOne',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndUpdate',
  'replaceOne',
  'updateMany',
  'updateOne',
] as const;

const guardQuery = (query: Query<unknown, unknown>, operation: string): void => {
  const place = { collection: query.model.collection.name, operation };
  const { tenant } = scopeOf(query.getOptions(), place);
  const update = query.getUpdate();
  guardUpdate(update, place);
  if (tenant === undefined) return;
  if (operation === 'estimatedDocumentCount')
    throw new WallBreach(place.collection, operation, "it counts everyone's documents");
  query.setQuery(bind(query.getFilter(), tenant, place));
  if (operation === 'replaceOne' || operation === 'findOneAndReplace') query.setUpdate(bind(update, tenant, place));
};

const guardAggregate = (aggregate: Aggregate<unknown[]>): void => {
  const place = { collection: aggregate.model().collection.name, operation: 'aggregate' };
  const { tenant } = scopeOf(aggregate.options, place);
  guardPipeline(aggregate.pipeline(), place);
  if (tenant !== undefined) aggregate.pipeline().unshift({ $match: { tenant_id: tenant } });
};

const guardBulk = (model: Model<unknown>, items: BulkItem[], options: unknown) => {
  const collection = model.collection.name;
  const { tenant } = scopeOf(options, { collection, operation: 'bulkWrite' });
  const overwrite = overwriteMiddlewareArguments as (...args: unknown[]) => void;
  return overwrite(
    items.map((item) => guardBulkItem(item, tenant, collection)),
    options,
  );
};

const guardSave = (document: Document, options: unknown): void => {
  const place = { collection: document.collection.name, operation: 'save' };
  const { tenant } = scopeOf(options, place);
  // An edited document is written back by its _id alone, whatever tenant it was read in.
  if (!document.isNew)
    throw new WallBreach(place.collection, 'save', 'a stored document is changed by a scoped update');
  document.set('tenant_id', bind({ tenant_id: document.get('tenant_id') }, tenant, place).tenant_id);
};

/** Statics that reach the server without any hook. */
const unhooked = ['watch'] as const;

/** Mongoose lets a caller skip hooks by `{ middleware: false }`, but for its own; the wall is as little to be skipped. */
const unskippable = <T extends object>(hook: T): T =>
  Object.assign(hook, { [Symbol.for('mongoose:built-in-middleware')]: true });

/**
 * The tenancy wall (api.md section 3, layer 3), a Mongoose plugin for every collection with tenants' data. An operation
 * without a scope throws `WallBreach` before anything is sent; one with a tenant is bound to it in filter, first `$match`
 * and each bulk item; a new document is stamped.
 */
export const tenantWall = (schema: Schema): void => {
  for (const operation of guardedQueries)
    schema.pre(
      operation,
      { document: false, query: true },
      unskippable(function (this: Query<unknown, unknown>) {
        guardQuery(this, operation);
      }),
    );
  schema.pre(
    'aggregate',
    unskippable(function (this: Aggregate<unknown[]>) {
      guardAggregate(this);
    }),
  );
  schema.pre(
    'save',
    unskippable(function (this: Document, options: unknown) {
      guardSave(this, options);
    }),
  );
  schema.pre(
    'bulkWrite',
    unskippable(function (this: unknown, items: unknown[], options: unknown) {
      return guardBulk(this as Model<unknown>, items as BulkItem[], options);
    }),
  );
  schema.pre(
    'insertMany',
    unskippable(function (this: unknown) {
      // Its hook is not handed the options (Mongoose 9.12), so it cannot see a scope: bulkWrite can.
      throw new WallBreach((this as Model<unknown>).collection.name, 'insertMany', 'use bulkWrite');
    }),
  );
  for (const name of unhooked)
    schema.static(name, function (this: Model<unknown>) {
      throw new WallBreach(this.collection.name, name, 'it has no hook to guard it');
    });
};
