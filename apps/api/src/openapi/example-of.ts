import { exampleId } from '@annexa/contract';
import { componentOf, type Json } from './components.js';

/** What examples are made of besides the schemas. */
export type Samples = {
  /** Values of components, whole or the members that matter, by the name of the component. */
  readonly components: Readonly<Record<string, unknown>>;
  /** Values by the name of a member: the first that fits the schema is taken. */
  readonly members: Readonly<Record<string, readonly unknown[]>>;
};

/** Where a schema stands: in which component, and as which member. */
type Spot = { owner: string; name: string };

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const instant = '2026-11-24T09:30:00.000Z';

/** The prefix of an id that a description names, e.g. anx of "Opaque id, anx_…." */
const prefixIn = (description: unknown): string | undefined =>
  typeof description === 'string' ? / ([a-z]{3})_…/.exec(description)?.[1] : undefined;

const fits = (value: unknown, schema: Json): boolean => {
  const { type, pattern, maxLength, minimum, maximum, enum: values } = schema;
  if (Array.isArray(values)) return values.includes(value);
  if (typeof value === 'number')
    return type !== 'string' && value >= Number(minimum ?? value) && value <= Number(maximum ?? value);
  if (typeof value !== 'string') return typeof value === type;
  const matches = typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value);
  return type === 'string' && matches && value.length <= Number(maxLength ?? value.length);
};

/**
 * Makes the examples of one document: values that fit their JSON Schema and look like what the API answers. Pure: the
 * same schemas and samples give the same examples. Optional members appear where a sample names them; what may be null is
 * null; a list has one item. Throws where a text has no sample, naming the member to add one for.
 */
export const exampleMaker = (schemas: ReadonlyMap<string, Json>, samples: Samples) => {
  const scalar = (schema: Json, { owner, name }: Spot): unknown => {
    const found = (samples.members[name] ?? []).find((value) => fits(value, schema));
    const prefix = prefixIn(schema['description']);
    if (schema['type'] === 'string' && prefix) return exampleId(prefix);
    if (found !== undefined) return found;
    if (schema['format'] === 'date-time') return instant;
    if (Array.isArray(schema['enum'])) return schema['enum'][0];
    if (Array.isArray(schema['examples'])) return schema['examples'][0];
    if (schema['type'] === 'boolean') return false;
    if (schema['type'] !== 'string') return Math.max(1, Number(schema['minimum'] ?? 1));
    throw new Error(`no example for ${owner}.${name}: add one to apps/api/src/openapi/samples.ts`);
  };

  const object = (schema: Json, owner: string, sample: Json): Json => {
    const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
    const members = Object.entries((schema['properties'] ?? {}) as Record<string, Json>).flatMap(
      ([name, member]): [string, unknown][] => {
        if (Object.hasOwn(sample, name)) return [[name, sample[name]]];
        return required.includes(name) ? [[name, make(member, { owner, name })]] : [];
      },
    );
    return Object.fromEntries(members);
  };

  const make = (schema: Json, spot: Spot, sample?: unknown): unknown => {
    if (typeof schema['$ref'] === 'string') {
      const owner = componentOf(schema['$ref']);
      return make(schemas.get(owner) ?? {}, { owner, name: spot.name }, samples.components[owner]);
    }
    const isObject = schema['type'] === 'object' && schema['properties'] !== undefined;
    if (sample !== undefined && !(isObject && isJson(sample))) return sample;
    if ('const' in schema) return schema['const'];
    const branches = (schema['anyOf'] ?? schema['oneOf']) as Json[] | undefined;
    if (branches) return branches.some(({ type }) => type === 'null') ? null : make(branches[0] ?? {}, spot);
    if (isObject) return object(schema, spot.owner, isJson(sample) ? sample : {});
    if (schema['type'] === 'object') return {};
    if (schema['type'] !== 'array') return scalar(schema, spot);
    return Array.from({ length: Number(schema['minItems'] ?? 1) }, () => make(schema['items'] as Json, spot));
  };

  return (schema: Json): unknown => make(schema, { owner: '', name: '' });
};
export type MakeExample = ReturnType<typeof exampleMaker>;

/** The example of a parameter by its name, of the type that its schema asks for. */
export const parameterExample = (
  table: Readonly<Record<string, readonly string[]>>,
  name: string,
  schema: Json,
): unknown => {
  const typed = (text: string) => (schema['type'] === 'integer' ? Number(text) : text);
  return (table[name] ?? []).map(typed).find((value) => '$ref' in schema || fits(value, schema));
};
