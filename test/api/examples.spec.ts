import { readFileSync } from 'node:fs';
import { bodyExamples, endpoints, isMedia, ProblemBody, problemsOf } from '@annexa/contract';
import { checkBranding, checkCatalog, checkPlan } from '@annexa/core';
import { z } from 'zod';
import { rows } from '../support/surface';

type Media = { example?: unknown; examples?: Record<string, { $ref: string }> };
type Content = Record<string, Media>;
type Parameter = { name: string; in: 'path' | 'query' | 'header'; example?: unknown };
type Operation = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
const document = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { examples: Record<string, { summary: string; value: unknown }> };
};
const operations = new Map(
  Object.values(document.paths).flatMap((methods) => Object.values(methods).map((each) => [each.operationId, each])),
);
const surface = rows.map((row) => ({ row, operation: operations.get(row.name)! }));

/** The value that a media type shows, through the reference where it is shared. */
const shown = ({ example, examples }: Media): unknown => {
  if (example !== undefined) return example;
  const [first] = Object.values(examples ?? {});
  return first && document.components.examples[first.$ref.split('/').at(-1)!]?.value;
};

describe('the examples of openapi.json', () => {
  it('stand wherever an operation takes or answers something', () => {
    const bare = surface.flatMap(({ row, operation }) => [
      ...(operation.parameters ?? [])
        .filter(({ example }) => example === undefined)
        .map(({ name }) => `${row.name} ${name}`),
      ...Object.entries({ body: operation.requestBody, ...operation.responses }).flatMap(([place, part]) =>
        Object.entries(part?.content ?? {})
          .filter(([, media]) => shown(media) === undefined)
          .map(([type]) => `${row.name} ${place} ${type}`),
      ),
    ]);
    expect(bare).toEqual([]);
  });

  it('of bodies are what the contract accepts', () => {
    for (const { row, operation } of surface.filter(({ row }) => row.body))
      for (const media of Object.values(operation.requestBody!.content))
        expect([row.name, row.body!.safeParse(shown(media)).error?.issues]).toEqual([row.name, undefined]);
  });

  it('of parameters are what the contract accepts in an address', () => {
    for (const { row, operation } of surface)
      for (const [place, schema] of [['path', row.params] as const, ['query', row.query] as const]) {
        const given = (operation.parameters ?? []).filter((each) => each.in === place);
        const sent = Object.fromEntries(given.map(({ name, example }) => [name, String(example)]));
        expect([row.name, Object.keys(schema?.shape ?? {})]).toEqual([row.name, Object.keys(sent)]);
        expect([row.name, schema?.safeParse(sent).error?.issues]).toEqual([row.name, undefined]);
      }
  });

  it('of answers are what the contract lets out', () => {
    for (const { row, operation } of surface)
      for (const [status, answer] of Object.entries(row.responses)) {
        if (!answer) continue;
        const schema = isMedia(answer) ? z.literal(answer.example) : answer;
        const [media] = Object.values(operation.responses[status]!.content!);
        expect([row.name, schema.safeParse(shown(media!)).error?.issues]).toEqual([row.name, undefined]);
      }
  });

  it('of problems have a code of the operation and the status at which they stand', () => {
    for (const { row, operation } of surface)
      for (const [status, { content }] of Object.entries(operation.responses)) {
        const media = content?.['application/problem+json'];
        if (!media) continue;
        const problem = ProblemBody.parse(shown(media));
        expect([row.name, problem.status, problemsOf(row)]).toEqual([
          row.name,
          Number(status),
          expect.arrayContaining([problem.code]),
        ]);
        expect(problem.errors.length > 0).toBe(problem.code === 'validation_failed');
      }
  });

  it('that are shared are all shown somewhere', () => {
    const used = new Set(JSON.stringify(document.paths).match(/#\/components\/examples\/\w+/g));
    expect(Object.keys(document.components.examples).map((name) => `#/components/examples/${name}`)).toEqual(
      [...used].toSorted(),
    );
  });

  it('would be taken by the rules behind the schemas too', () => {
    const catalog = endpoints.publishCatalogVersion.body.parse(bodyExamples.publishCatalogVersion);
    expect(checkCatalog(catalog)).toEqual([]);
    expect(checkPlan(endpoints.publishPlan.body.parse(bodyExamples.publishPlan))).toEqual([]);
    expect(checkBranding(bodyExamples.putBranding)).toEqual([]);
  });
});
