import { baseCatalog, type Catalog, demoCatalog } from '@annexa/core';
import { ask, errorsOf } from '../support/ask';
import { type World, world } from '../support/world';

let the: World;
let token: string;
beforeAll(async () => {
  the = await world();
  token = await the.operator();
});
afterAll(() => the.end());

const next: Catalog = { ...baseCatalog, version: '2026-12-01', effective_from: '2026-12-01', source: 'Another source' };
const preview = (body: unknown) => ask(the, 'POST /operator/v1/catalog-versions/preview', { token, body });
const diff = (from: string, to: string) =>
  ask(the, `GET /operator/v1/catalog-versions/diff?from=${from}&to=${to}`, { token });
const changes = [
  { path: '/version', before: baseCatalog.version, after: '2026-12-01' },
  { path: '/effective_from', before: baseCatalog.effective_from, after: '2026-12-01' },
  { path: '/source', before: baseCatalog.source, after: 'Another source' },
];

describe('a version that is not published yet', () => {
  it('is compared with the newest one, and nothing is stored', async () => {
    const before = await the.digest();
    const answer = await preview(next);
    expect([answer.status, answer.body]).toEqual([200, { from: baseCatalog.version, to: '2026-12-01', changes }]);
    expect(await the.digest()).toBe(before);
    expect((await diff(baseCatalog.version, '2026-12-01')).status).toBe(404);
  });

  it.each([
    ['a version that exists', { version: baseCatalog.version }, 409],
    ['a first day that has passed', { effective_from: '2026-11-22' }, 422],
    ['a measure that nobody knows', { measures: baseCatalog.measures.slice(1) }, 422],
    ['a title that two languages lack', { title: 'Another title' }, 422],
  ])('%s is refused as publishing it would be', async (_, members, status) => {
    const body = { ...next, ...members };
    const answers = [await preview(body), await ask(the, 'POST /operator/v1/catalog-versions', { token, body })];
    expect(answers.map((answer) => answer.status)).toEqual([status, status]);
    expect(errorsOf(answers[0]!)).toEqual(errorsOf(answers[1]!));
  });
});

describe('two published versions', () => {
  it('are compared in either direction', async () => {
    expect((await ask(the, 'POST /operator/v1/catalog-versions', { token, body: next })).status).toBe(201);
    expect((await diff(baseCatalog.version, next.version)).body).toEqual({
      from: baseCatalog.version,
      to: next.version,
      changes,
    });
    const back = (await diff(next.version, baseCatalog.version)).body as { changes: typeof changes };
    expect(back.changes.map(({ before, after }) => [after, before])).toEqual(
      changes.map(({ before, after }) => [before, after]),
    );
    expect((await diff(next.version, next.version)).body.changes).toEqual([]);
  });

  it('a version that takes effect later is the one that a preview is compared with', async () => {
    const later = { ...next, version: '2026-12-02', effective_from: '2026-12-02' };
    expect((await preview(later)).body).toMatchObject({ from: '2026-12-01', to: '2026-12-02' });
  });

  it('a whole catalogue with a thousand facts is compared quickly', async () => {
    const from = performance.now();
    const body = { ...demoCatalog, version: '2026-12-03', effective_from: '2026-12-03' };
    expect(((await preview(body)).body as { changes: unknown[] }).changes.length).toBeGreaterThan(10);
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});
