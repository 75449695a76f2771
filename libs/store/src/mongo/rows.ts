import mongoose, { type ClientSession, type Model } from 'mongoose';
import { BodyRefused } from './body-refused.js';
import type { Database } from './database.js';
import type { Table, TenantTable, VendorTable } from './table.js';

type Stored = { _id: string; tenant_id?: string } & Record<string, unknown>;
type Filter = Record<string, unknown>;
type Order = { sort?: Record<string, 1 | -1>; limit?: number };

/** What can be done with the rows of one collection. Every row is parsed by its core schema on the way in and out. */
export type Rows<Row> = {
  one(filter: Filter, order?: Order): Promise<Row | null>;
  many(filter: Filter, order?: Order): Promise<Row[]>;
  /** Inserts; a taken key or unique field throws the driver's duplicate error (code 11000). */
  add(key: string, row: Row): Promise<Row>;
  /** Compare-and-set: changes the one row that the filter finds and answers it as it is afterwards, or null. */
  change(filter: Filter, update: Record<string, Filter>): Promise<Row | null>;
  /** Changes every row that the filter finds. */
  changeAll(filter: Filter, update: Record<string, Filter>): Promise<void>;
  /** Deletes the one row that the filter finds; false where there is none. */
  remove(filter: Filter): Promise<boolean>;
  /** The row with the key: made where there was none, then changed by the update. */
  upsert(key: string, update: Record<string, Filter>): Promise<Row>;
};

/** Below a value, as a filter that `sanitizeFilter` lets pass. */
export const below = (value: string | number) => mongoose.trusted({ $lt: value });
/** Above a value. */
export const above = (value: string | number) => mongoose.trusted({ $gt: value });
/** Up to a value, itself included. */
export const upTo = (value: string | number) => mongoose.trusted({ $lte: value });
/** Absent (null) or above a value. */
export const absentOrAbove = (value: string | number) => mongoose.trusted({ $not: { $lte: value } });
/** Anything but a value. */
export const not = (value: string) => mongoose.trusted({ $ne: value });
/** From a value on, itself included. */
export const from = (value: string | number) => mongoose.trusted({ $gte: value });
/** Between two values: from the first on, below the second. */
export const between = (first: string, end: string) => mongoose.trusted({ $gte: first, $lt: end });
/** One of some values. */
export const oneOf = (values: readonly (string | number | null)[]) => mongoose.trusted({ $in: values });

type Options = { tenant?: string; system?: string; session?: ClientSession | undefined };
type Desk<Row> = { model: Model<Stored>; table: Table<Row, 'tenant' | 'vendor'>; options: Options };

const modelOf = ({ connection }: Database, table: { name: string }) => connection.model<Stored>(table.name);

const read = <Row>({ table }: Desk<Row>, { _id: id, tenant_id: tenant, ...rest }: Stored): Row => {
  const members = table.kind === 'tenant' || tenant === undefined ? rest : { ...rest, tenant_id: tenant };
  const parsed = table.row.safeParse(members);
  if (!parsed.success) throw new BodyRefused('read', { collection: table.name, id }, parsed.error);
  return parsed.data;
};

/** JSON only: members that are undefined would come back as null, and anything but plain data would come back changed. */
const plain = (row: object): Filter =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => [
        name,
        Buffer.isBuffer(value) || value instanceof Date ? value : (JSON.parse(JSON.stringify(value)) as unknown),
      ]),
  );

const add = async <Row>(desk: Desk<Row>, id: string, row: Row): Promise<Row> => {
  const parsed = desk.table.row.safeParse(row);
  if (!parsed.success) throw new BodyRefused('write', { collection: desk.table.name, id }, parsed.error);
  await new desk.model({ _id: id, ...plain(parsed.data as object) }).save(desk.options);
  return parsed.data;
};

const rows = <Row>(desk: Desk<Row>, idOf: (key: string) => string): Rows<Row> => {
  const { model, options } = desk;
  const update = async (filter: Filter, change: Record<string, Filter>, upsert: boolean) =>
    model.findOneAndUpdate(filter, change, { ...options, upsert, returnDocument: 'after' }).lean<Stored | null>();
  return {
    one: async (filter, order) => {
      const found = await model.findOne(filter, null, { ...options, ...order }).lean<Stored | null>();
      return found && read(desk, found);
    },
    many: async (filter, order) =>
      (await model.find(filter, null, { ...options, ...order }).lean<Stored[]>()).map((found) => read(desk, found)),
    add: async (key, row) => add(desk, idOf(key), row),
    change: async (filter, change) => {
      const found = await update(filter, change, false);
      return found && read(desk, found);
    },
    changeAll: async (filter, change) => {
      await model.updateMany(filter, change, options);
    },
    remove: async (filter) => (await model.findOneAndDelete(filter, options).lean<Stored | null>()) !== null,
    upsert: async (key, change) => {
      const found = await update({ _id: idOf(key) }, change, true);
      if (!found) throw new Error(`${desk.table.name} ${idOf(key)} was upserted but is not there`);
      return read(desk, found);
    },
  };
};

/** Rows of one tenant; the only way in which a `Tenant` touches a collection. */
export const tenantRows = <Row>(
  database: Database,
  table: TenantTable<Row>,
  tenant: string,
  session?: ClientSession,
): Rows<Row> =>
  rows({ model: modelOf(database, table), table, options: { tenant, session } }, (key) => `${tenant}/${key}`);

/** Rows of the vendor's own collections. */
export const vendorRows = <Row>(database: Database, table: VendorTable<Row>, session?: ClientSession): Rows<Row> =>
  rows({ model: modelOf(database, table), table, options: { session } }, (key) => key);

/** Reads across tenants, for a stated reason; there is no writing across tenants. */
export const acrossTenants = <Row>(
  database: Database,
  table: TenantTable<Row>,
  system: string,
): { many(filter: Filter, order?: Order): Promise<{ tenant_id: string; row: Row }[]> } => {
  const desk = { model: modelOf(database, table), table, options: { system } };
  return {
    many: async (filter, order) =>
      (await desk.model.find(filter, null, { ...desk.options, ...order }).lean<Stored[]>()).map((found) => ({
        tenant_id: String(found.tenant_id),
        row: read(desk, found),
      })),
  };
};
