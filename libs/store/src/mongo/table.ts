import { Schema, type SchemaDefinition } from 'mongoose';
import type { z } from 'zod';
import { tenantWall } from '../wall/tenant-wall.js';

/** A collection: its name, the core schema of a row, and the envelope as Mongoose declares it. */
export type Table<Row, Kind extends 'tenant' | 'vendor'> = {
  kind: Kind;
  name: string;
  row: z.ZodType<Row>;
  schema: Schema;
};
export type TenantTable<Row> = Table<Row, 'tenant'>;
export type VendorTable<Row> = Table<Row, 'vendor'>;

/** What is declared of a collection. `unique` and `indexes` list fields; in a tenant collection tenant_id is put first. */
type Declared<Row> = {
  name: string;
  row: z.ZodType<Row>;
  fields: SchemaDefinition;
  unique?: readonly (readonly string[])[];
  indexes?: readonly (readonly string[])[];
};

const schemaOf = (fields: SchemaDefinition): Schema =>
  new Schema(fields, {
    strict: 'throw',
    strictQuery: 'throw',
    minimize: false,
    versionKey: false,
    id: false,
    autoIndex: false,
    autoCreate: false,
  });

const key = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, 1 as const]));

const addIndexes = <Row>(schema: Schema, declared: Declared<Row>, first: readonly string[]): void => {
  for (const fields of declared.unique ?? []) schema.index(key([...first, ...fields]), { unique: true });
  for (const fields of declared.indexes ?? []) schema.index(key([...first, ...fields]));
};

/**
 * A collection with tenants' data: behind the wall, tenant_id first in every index and unique constraint. `_id` is
 * `<tenant_id>/<key>`, so that even the index that MongoDB insists on leads with the tenant.
 */
export const tenantTable = <Row>(declared: Declared<Row>): TenantTable<Row> => {
  const envelope = { _id: { type: String, required: true }, tenant_id: { type: String, immutable: true } };
  const schema = schemaOf({ ...envelope, ...declared.fields });
  schema.plugin(tenantWall);
  addIndexes(schema, declared, ['tenant_id']);
  return { kind: 'tenant', name: declared.name, row: declared.row, schema };
};

/** A collection of the vendor's own; `_id` is the key. */
export const vendorTable = <Row>(declared: Declared<Row>): VendorTable<Row> => {
  const schema = schemaOf({ _id: { type: String, required: true }, ...declared.fields });
  addIndexes(schema, declared, []);
  return { kind: 'vendor', name: declared.name, row: declared.row, schema };
};
