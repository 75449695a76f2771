import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { browserWorld } from '../browser-world';
import { originsOf } from '../watched-page';

const the = browserWorld();
type Operation = { operationId?: string; summary?: string; responses: Record<string, { content?: object }> };
type Document = { openapi: string; paths: Record<string, Record<string, Operation>> };
const root = join(__dirname, '../../..');

const published = async (): Promise<Document> => JSON.parse((await the.http.get('/openapi.json')).text) as Document;
const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ line: `${method.toUpperCase()} ${path}`, ...operation })),
  );

it('the published OpenAPI document is the committed one and valid 3.1', async () => {
  const document = await published();
  expect(document).toEqual(JSON.parse(readFileSync(join(root, 'libs/contract/openapi.json'), 'utf8')));
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('every operation has an id, a summary and its problems as problem+json', async () => {
  const operations = operationsOf(await published());
  expect(operations.length).toBeGreaterThan(100);
  expect(operations.filter(({ operationId, summary }) => !operationId || !summary)).toEqual([]);
  const problems = operations.flatMap(({ line, responses }) =>
    Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, { content }]) => [line, status, Object.keys(content ?? {})]),
  );
  expect(problems.filter(([, , media]) => JSON.stringify(media) !== '["application/problem+json"]')).toEqual([]);
  const without = operations.filter(({ responses }) => !Object.keys(responses).some((status) => Number(status) >= 400));
  expect(without.map(({ line }) => line)).toEqual([]);
});

it('the reference shows every operation, from this server alone', async () => {
  const { page, seen, go } = await the.visit();
  await go('/docs');
  await page.locator('.opblock').first().waitFor();
  const shown = await page.locator('.opblock').count();
  expect(shown).toBe(operationsOf(await published()).length);
  expect(originsOf(seen)).toEqual([the.base]);
  expect([seen.refused, seen.failed, seen.console]).toEqual([[], [], []]);
});

const { checkClient } = jest.requireActual<{ checkClient: (root: string, committed?: string) => Promise<object> }>(
  join(root, 'tools/test/check-client.js'),
);

it('the client of the portal is what the document says: made anew, it is the same', async () => {
  expect(await checkClient(root)).toEqual({ ok: true, output: '' });
});

it('a client that was changed by hand is found', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'annexa-client-test-'));
  cpSync(join(root, 'apps/portal/src/api/generated'), copy, { recursive: true });
  appendFileSync(join(copy, 'types.gen.ts'), '// by hand\n');
  writeFileSync(join(copy, 'more.ts'), '');
  expect(await checkClient(root, copy)).toEqual({ ok: false, output: 'types.gen.ts\nmore.ts' });
  rmSync(copy, { recursive: true });
});
