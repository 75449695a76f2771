import { z } from 'zod';

export type Json = Record<string, unknown>;
export type Direction = 'input' | 'output';

const prefix = '#/components/schemas/';

/** All named schemas as JSON Schema 2020-12, for one direction. */
const schemasOf = (io: Direction): Map<string, Json> => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io, uri: (id) => prefix + id, unrepresentable: 'any' });
  return new Map(
    Object.entries(schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema as unknown as Json]),
  );
};

/** Name of the component that a `$ref` means. */
export const componentOf = (ref: string): string => ref.slice(prefix.length);

/** Names of the schemas that a schema refers to. */
export const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === '$ref' && typeof member === 'string' && member.startsWith(prefix) ? [componentOf(member)] : refsIn(member),
  );
};

const renamed = (value: unknown, names: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    const name = key === '$ref' && typeof member === 'string' ? componentOf(member) : undefined;
    return name !== undefined && names.has(name) ? [key, `${prefix}${name}Input`] : [key, renamed(member, names)];
  });
  return Object.fromEntries(entries);
};

/** Names whose schema differs between request and answer (defaults), and all that refer to one of them. */
const twoFaced = (input: Map<string, Json>, output: Map<string, Json>): Set<string> => {
  const names = new Set(
    [...input.keys()].filter((id) => JSON.stringify(input.get(id)) !== JSON.stringify(output.get(id))),
  );
  for (let size = -1; size !== names.size;) {
    size = names.size;
    for (const [id, schema] of input) if (refsIn(schema).some((ref) => names.has(ref))) names.add(id);
  }
  return names;
};

/** The named schemas of the contract as components; where request and answer differ, the request's is `…Input`. */
export const makeComponents = () => {
  const [input, output] = [schemasOf('input'), schemasOf('output')];
  const names = twoFaced(input, output);
  const schemas = new Map(output);
  for (const id of names) schemas.set(`${id}Input`, renamed(input.get(id), names) as Json);
  const refTo = (schema: z.ZodType, io: Direction): Json => {
    const id = z.globalRegistry.get(schema)?.id;
    if (id === undefined) throw new Error('a schema of the contract has no id: give it one with .meta({ id })');
    return { $ref: `${prefix}${id}${io === 'input' && names.has(id) ? 'Input' : ''}` };
  };
  return { schemas, refTo };
};
export type Components = ReturnType<typeof makeComponents>;
