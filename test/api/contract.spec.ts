import { readFileSync } from 'node:fs';
import { isMedia, problemsOf } from '@annexa/contract';
import { problemTitles } from '@annexa/core';
import { z } from 'zod';
import { createApp } from '../../apps/api/src/boot/create-app';
import { LeakedAnswer, writeAnswer } from '../../apps/api/src/http/write-answer';
import { problemStatus } from '../../apps/api/src/http/problem-status';
import { writeOpenApi } from '../../apps/api/src/openapi/document';
import { rows } from '../support/surface';

jest.setTimeout(60_000);

type Json = Record<string, unknown>;
type Schema = Json & { properties?: Record<string, Schema>; items?: Schema; type?: string | string[] };
const committed = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8')) as {
  openapi: string;
  paths: Record<string, Record<string, Json & { operationId: string; responses: Record<string, Json> }>>;
  components: { schemas: Record<string, Schema> };
};
const operations = Object.values(committed.paths).flatMap((methods) => Object.values(methods));

/** Every schema below a value, with where it stands. */
const schemasIn = (value: unknown, at: string): [string, Schema][] => {
  if (typeof value !== 'object' || value === null) return [];
  const own: [string, Schema][] =
    'type' in value || '$ref' in value || 'anyOf' in value || 'oneOf' in value ? [[at, value as Schema]] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, member]) =>
      key === 'enum' || key === 'default' || key === 'examples' ? [] : schemasIn(member, `${at}/${key}`),
    ),
  ];
};
const all = Object.entries(committed.components.schemas).flatMap(([name, schema]) => schemasIn(schema, name));
const parameters = operations.flatMap(({ operationId, parameters = [] }) =>
  (parameters as { name: string; schema: Schema; description?: string }[]).map(
    (parameter) => [`${operationId} ${parameter.name}`, parameter] as const,
  ),
);

describe('openapi.json', () => {
  it('is what the router and the contract say', async () => {
    const { app } = await createApp({} as Parameters<typeof createApp>[0], { preview: true });
    expect(JSON.parse(JSON.stringify(writeOpenApi(app)))).toEqual(committed);
    await app.close();
  });

  it('is OpenAPI 3.1 with unique operation ids: a verb, then a noun', () => {
    expect(committed.openapi).toBe('3.1.0');
    const ids = operations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(
        /^(get|list|create|put|patch|delete|reset|restore|diff|issue|preview|revoke|refresh|end|read|publish|show|export|signIn|switch|reauthenticate|change|begin|confirm|add|remove|renew|request|resend|accept|operator|passkey)([A-Z]|$)/,
      );
  });

  it('every operation has tag, summary, description and every problem it may answer', () => {
    for (const { name, ...entry } of rows) {
      const operation = operations.find(({ operationId }) => operationId === name)!;
      expect([name, operation.tags, operation.summary, operation.description]).toEqual([
        name,
        [entry.tag],
        entry.summary,
        entry.description,
      ]);
      for (const code of problemsOf(entry))
        expect(JSON.stringify(operation.responses[problemStatus[code]])).toContain(`${code}: `);
    }
  });

  it('every property and every parameter is described', () => {
    const { schemas } = committed.components;
    const described = (schema: Schema): boolean =>
      typeof schema.description === 'string' ||
      (typeof schema.$ref === 'string' && described(schemas[schema.$ref.split('/').at(-1)!]!));
    const bare = all.flatMap(([at, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, schema]) => !described(schema))
        .map(([name]) => `${at}.${name}`),
    );
    expect([...bare, ...parameters.filter(([, { description }]) => !description).map(([name]) => name)]).toEqual([]);
  });

  it('every string, array and integer has bounds, and every object refuses what it does not name', () => {
    const within = [...all, ...parameters.map(([name, { schema }]) => [name, schema] as const)];
    const unbounded = within.filter(([, schema]) => {
      const types = [schema.type].flat();
      if (types.includes('string'))
        return !(
          'maxLength' in schema ||
          'enum' in schema ||
          'const' in schema ||
          'format' in schema ||
          'pattern' in schema
        );
      if (types.includes('array')) return !('maxItems' in schema);
      if (types.includes('integer')) return !('maximum' in schema && 'minimum' in schema);
      return types.includes('object') && schema.additionalProperties !== false && !('propertyNames' in schema);
    });
    expect(unbounded.map(([at]) => at)).toEqual([]);
  });
});

describe('the contract', () => {
  it('every address with parameters, and every method that brings a body, has a schema for it', () => {
    for (const row of rows) {
      const named = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([row.name, Object.keys(row.params?.shape ?? {})]).toEqual([row.name, named]);
      const bringsBody = row.method === 'PUT' || row.method === 'PATCH';
      expect([row.name, row.body !== undefined || !bringsBody]).toEqual([row.name, true]);
      for (const schema of [row.params, row.query].filter((one) => one !== undefined))
        expect([row.name, schema.safeParse({ nonsense: 1 }).success]).toEqual([row.name, false]);
    }
  });

  it('every change of configuration names the revision it is based on', () => {
    const configuration = /^\/v1\/(settings|retention-policies|recording-settings|custom-fields|profile)/;
    // A preview changes nothing: it answers what it was compared with.
    const changes = rows.filter(
      ({ path, method }) => configuration.test(path) && method !== 'GET' && !path.endsWith('preview'),
    );
    for (const row of changes) expect([row.name, row.ifMatch, row.etag]).toEqual([row.name, true, true]);
  });

  it('every code has a status and a title', () => {
    expect(Object.keys(problemStatus).sort()).toEqual(Object.keys(problemTitles).sort());
  });

  it('an answer with a field that the contract does not name never leaves the house', () => {
    const exchange = { request: { annexa: {}, headers: {}, method: 'GET' }, reply: {} } as unknown as Parameters<
      typeof writeAnswer
    >[2];
    const entry = { ...rows[0]!, etag: undefined, responses: { 200: z.strictObject({ id: z.string() }) } };
    expect(writeAnswer(entry, { id: 'x' }, exchange)).toEqual({ id: 'x' });
    const leak = () => writeAnswer(entry, { id: 'x', password_hash: 'secret' }, exchange);
    expect(leak).toThrow(LeakedAnswer);
    expect(leak).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret') }));
    const strict = (schema: z.ZodType) =>
      !(schema instanceof z.ZodObject) ||
      schema.safeParse({ nonsense: 1 }).error?.issues.some(({ code }) => code === 'unrecognized_keys');
    const loose = rows.filter(({ responses }) =>
      Object.values(responses).some((answer) => answer && !isMedia(answer) && !strict(answer)),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});
