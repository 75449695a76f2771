import {
  type Answer,
  bodyExamples,
  type EndpointName,
  type Entry,
  isMedia,
  type Media,
  parameterExamples,
  ProblemBody,
  problemsOf,
} from '@annexa/contract';
import { type ProblemCode, problemTitles } from '@annexa/core';
import { z } from 'zod';
import { problemStatus } from '../http/problem-status.js';
import type { Components, Json } from './components.js';
import { type MakeExample, parameterExample } from './example-of.js';
import { refToProblem } from './problem-examples.js';

/** What operations are described with: components to refer to, and a maker of examples of them. */
export type Tools = { components: Components; example: MakeExample };

/** A parameter's named schema is a component like any other. */
const toComponents = (properties: object): Json =>
  JSON.parse(JSON.stringify(properties).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

const parametersOf = (schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] => {
  if (!schema) return [];
  const properties = toComponents(z.toJSONSchema(schema, { io: 'output' }).properties ?? {});
  const required = new Set(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required);
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...bare } = property as Json;
    const example = parameterExample(parameterExamples, name, bare);
    return { name, in: place, required: place === 'path' || required.has(name), description, schema: bare, example };
  });
};

const header = (name: string, required: boolean, description: string): Json => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', maxLength: 200 },
  example: '"rev-3"',
});

const headersOf = (entry: Entry): Json[] => [
  ...(entry.ifMatch ? [header('If-Match', true, 'ETag of the revision that the change is based on.')] : []),
  ...(entry.etag && entry.method === 'GET'
    ? [header('If-None-Match', false, 'ETag that the client already has.')]
    : []),
];

const fileOf = ({ media, example }: Media): Json => ({
  [media]: { schema: { type: 'string', format: 'binary' }, example },
});

const contentOf = (answer: Answer, { components, example }: Tools): Json => {
  if (isMedia(answer)) return fileOf(answer);
  if (!answer) return {};
  const schema = components.refTo(answer, 'output');
  return { 'application/json': { schema, example: example(schema) } };
};

const successWords = { 200: 'Done.', 201: 'Made.', 204: 'Done; there is nothing to answer.' } as const;
const etagHeader = {
  ETag: {
    description: 'Strong ETag of the revision.',
    schema: { type: 'string', maxLength: 100 },
    example: '"rev-3"',
  },
};

const successesOf = (entry: Entry, tools: Tools): Json =>
  Object.fromEntries(
    Object.entries(entry.responses).map(([status, answer]) => {
      const words = successWords[Number(status) as 200 | 201 | 204];
      const shown = answer === undefined ? {} : contentOf(answer, tools);
      const others = [...(entry.page ? [entry.page] : []), ...(entry.files ?? [])];
      const content = Object.assign({}, shown, ...others.map(fileOf)) as Json;
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

type Codes = [ProblemCode, ...ProblemCode[]];

/** The problems that an endpoint may answer, by status; the first of each status is shown as its example. */
const codesByStatus = (entry: Entry): Map<number, Codes> => {
  const statuses = new Map<number, Codes>();
  for (const code of problemsOf(entry)) {
    const codes = statuses.get(problemStatus[code]);
    if (codes) codes.push(code);
    else statuses.set(problemStatus[code], [code]);
  }
  return statuses;
};

/** The codes of which an endpoint shows an example. */
export const shownProblems = (entry: Entry): ProblemCode[] => [...codesByStatus(entry).values()].map(([code]) => code);

const failuresOf = (entry: Entry, { components }: Tools): Json => {
  const schema = components.refTo(ProblemBody, 'output');
  return Object.fromEntries(
    [...codesByStatus(entry)].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${code}: ${problemTitles[code]}.`).join(' '),
        content: { 'application/problem+json': { schema, examples: refToProblem(codes[0]) } },
      },
    ]),
  );
};

const securityOf = ({ needs }: Entry): Json[] => {
  if (needs === 'nothing') return [];
  if (needs === 'operator') return [{ operator: [] }, { operatorCookie: [] }];
  const named = needs === 'member' || needs === 'credential' ? [] : typeof needs === 'string' ? [needs] : [...needs];
  const person = [{ member: named }, { memberCookie: named }];
  return needs === 'member' ? person : [...person, { apiKey: named }];
};

const bodyOf = (operationId: EndpointName, entry: Entry, { components }: Tools): Json => {
  if (entry.takes)
    return {
      requestBody: { description: entry.takes.description, required: true, content: fileOf(entry.takes) },
    };
  if (!entry.body) return {};
  const schema = components.refTo(entry.body, 'input');
  const example = (bodyExamples as Partial<Record<EndpointName, unknown>>)[operationId];
  const media = entry.accepts ? ['application/json', entry.accepts] : ['application/json'];
  return {
    requestBody: {
      required: !entry.body.safeParse(undefined).success,
      content: Object.fromEntries(media.map((type) => [type, { schema, example }])),
    },
  };
};

/** One operation of the OpenAPI document, all of it from the entry. */
export const describeOperation = (operationId: EndpointName, entry: Entry, tools: Tools): Json => {
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
    ...bodyOf(operationId, entry, tools),
    responses: {
      ...successesOf(entry, tools),
      ...(entry.etag && entry.method === 'GET' ? { 304: { description: 'The client has this already.' } } : {}),
      ...failuresOf(entry, tools),
    },
  };
};
