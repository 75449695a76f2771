import { type Answer, type Entry, isMedia, ProblemBody, problemsOf } from '@annexa/contract';
import { type ProblemCode, problemTitles } from '@annexa/core';
import { z } from 'zod';
import { problemStatus } from '../http/problem-status.js';
import type { Components, Json } from './components.js';

const parametersOf = (schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] => {
  if (!schema) return [];
  const properties = z.toJSONSchema(schema, { io: 'output' }).properties ?? {};
  const required = new Set(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...bare } = property as Json;
    return { name, in: place, required: place === 'path' || required.has(name), description, schema: bare };
  });
};

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', maxLength: 200 },
});

const headersOf = (entry: Entry): Json[] => [
  ...(entry.ifMatch ? [header('If-Match', true, 'ETag of the revision that the change is based on.')] : []),
  ...(entry.etag && entry.method === 'GET'
    ? [header('If-None-Match', false, 'ETag that the client already has.')]
    : []),
];

const contentOf = (answer: Answer, components: Components): Json => {
  if (isMedia(answer)) return { [answer.media]: { schema: { type: 'string', format: 'binary' } } };
  return answer ? { 'application/json': { schema: components.refTo(answer, 'output') } } : {};
};

const successWords = { 200: 'Done.', 201: 'Made.', 204: 'Done; there is nothing to answer.' } as const;
const etagHeader = {
  ETag: { description: 'Strong ETag of the revision.', schema: { type: 'string', maxLength: 100 } },
};

const successesOf = (entry: Entry, components: Components): Json =>
  Object.fromEntries(
    Object.entries(entry.responses).map(([status, answer]) => {
      const words = successWords[Number(status) as 200 | 201 | 204];
      const content = answer === undefined ? {} : contentOf(answer, components);
      return [
        status,
        {
          description: isMedia(answer) ? answer.description : words,
          ...(entry.etag ? { headers: etagHeader } : {}),
          ...(answer ? { content } : {}),
        },
      ];
    }),
  );

const failuresOf = (entry: Entry, components: Components): Json => {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(entry))
    statuses.set(problemStatus[code], [...(statuses.get(problemStatus[code]) ?? []), code]);
  const schema = components.refTo(ProblemBody, 'output');
  return Object.fromEntries(
    [...statuses].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${code}: ${problemTitles[code]}.`).join(' '),
        content: { 'application/problem+json': { schema } },
      },
    ]),
  );
};

const securityOf = ({ needs }: Entry): Json[] => {
  if (needs === 'nothing') return [];
  if (needs === 'operator') return [{ operator: [] }];
  const scopes = typeof needs === 'string' ? [needs] : [...needs];
  return needs === 'member' ? [{ member: [] }] : [{ member: scopes }, { apiKey: needs === 'credential' ? [] : scopes }];
};

/** One operation of the OpenAPI document, all of it from the entry. */
export const describeOperation = (operationId: string, entry: Entry, components: Components): Json => {
  const body = entry.body && { schema: components.refTo(entry.body, 'input') };
  const media = entry.accepts ? ['application/json', entry.accepts] : ['application/json'];
  const parameters = [
    ...parametersOf(entry.params, 'path'),
    ...parametersOf(entry.query, 'query'),
    ...headersOf(entry),
  ];
  return {
    operationId,
    tags: [entry.tag],
    summary: entry.summary,
    description: entry.description,
    security: securityOf(entry),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: !entry.body?.safeParse(undefined).success,
            content: Object.fromEntries(media.map((type) => [type, body])),
          },
        }
      : {}),
    responses: {
      ...successesOf(entry, components),
      ...(entry.etag && entry.method === 'GET' ? { 304: { description: 'The client has this already.' } } : {}),
      ...failuresOf(entry, components),
    },
  };
};
