import { type Catalog, demoCatalog, demoPlans, type EffectiveRecord } from '@annexa/core';
import { ask } from '../support/ask';
import { settingsOf } from '../support/core-fixtures';
import { type TestTenant, type World, world } from '../support/world';

const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
const hour = 60 * 60_000;
let the: World;
let globex: TestTenant;
beforeAll(async () => {
  the = await world({ printer: 'real' });
  await the.store.system('tests').catalogs.publish(demoCatalog, actor);
  globex = await the.tenant('Globex SAS', 'enterprise');
  await globex.settings(settingsOf('globex'));
}, 120_000);
// Which of two catalogues of a day is the later one is told by the moment of publication.
beforeEach(() => the.clock.move(hour));
afterAll(() => the.end());

const issue = async (tenant: TestTenant) => {
  const { key: token } = await tenant.key();
  const { status, body } = await ask(the, 'POST /v1/annexes', { token, body: {} });
  expect([status, body.status]).toEqual([201, 'final']);
  return body as { id: string; code: string };
};

/** State of an annex by each door: the list, the annex itself, the current one, and what anybody may know. */
const states = async (tenant: TestTenant, { id, code }: { id: string; code: string }) => {
  const { key: token } = await tenant.key();
  const [list, one, current, open] = await Promise.all(
    ['/v1/annexes', `/v1/annexes/${id}`, '/v1/annexes/current', `/verify/${code}`].map((path) =>
      ask(the, `GET ${path}`, { token: path.startsWith('/verify') ? undefined : token }),
    ),
  );
  const listed = (list!.body.items as { id: string; state: string }[]).find((each) => each.id === id);
  return [listed?.state, one!.body.state, current!.body.state, open!.body.state];
};
const everywhere = (state: string) => [state, state, state, state];

const mechanisms = async (tenant: TestTenant, subprocessor: string) => {
  const { key: token } = await tenant.key();
  const { body } = await ask(the, 'GET /v1/record', { token });
  const { transfers } = body.record as EffectiveRecord;
  return transfers.filter((each) => each.subprocessor === subprocessor).map(({ mechanism }) => mechanism);
};

const switchTo = async (invalid_from: string | null) => {
  const token = await the.operator();
  return ask(the, 'PUT /operator/v1/data-privacy-framework', { token, body: { invalid_from } });
};
const publish = async (catalog: Catalog) => the.store.system('tests').catalogs.publish(catalog, actor);

test('the switch turns Globex to the fallback and its annex is outdated; switched back it is current again', async () => {
  const annex = await issue(globex);
  const page = async () => (await ask(the, `GET /verify/${annex.code}`, { headers: { accept: 'text/html' } })).text;
  expect(await mechanisms(globex, 'grafana')).toEqual(['dpf']);
  expect(await states(globex, annex)).toEqual(everywhere('current'));
  expect(await page()).toContain('Current: ');

  const off = await switchTo('2026-11-01');
  expect([off.status, off.body]).toEqual([
    200,
    { invalid_from: '2026-11-01', catalog_version: '2026-11-23', published: ['2026-11-23'] },
  ]);
  expect(await mechanisms(globex, 'grafana')).toEqual(['scc']);
  expect(await states(globex, annex)).toEqual(everywhere('outdated'));
  expect(await page()).toContain('Outdated: ');

  the.clock.move(hour);
  expect((await switchTo(null)).body).toMatchObject({ invalid_from: null, catalog_version: '2026-11-23.1' });
  expect(await mechanisms(globex, 'grafana')).toEqual(['dpf']);
  expect(await states(globex, annex)).toEqual(everywhere('current'));
});

test('a day that is still to come changes nothing before it comes', async () => {
  const annex = await ask(the, 'GET /v1/annexes/current', { token: (await globex.key()).key });
  const { id, code } = annex.body as { id: string; code: string };
  await switchTo('2026-11-25');
  expect([await mechanisms(globex, 'grafana'), await states(globex, { id, code })]).toEqual([
    ['dpf'],
    everywhere('current'),
  ]);
  the.clock.move(48 * hour);
  expect([await mechanisms(globex, 'grafana'), await states(globex, { id, code })]).toEqual([
    ['scc'],
    everywhere('outdated'),
  ]);
});

test('who does not rest on the framework keeps a current annex, whatever versions are published', async () => {
  const catalog = structuredClone(demoCatalog);
  const [grafana, daily] = ['grafana', 'daily'].map((id) => catalog.subprocessors.find((each) => each.id === id)!);
  [grafana!.dpf, daily!.dpf] = [daily!.dpf, grafana!.dpf];
  [grafana!.mechanisms, daily!.mechanisms] = [daily!.mechanisms, grafana!.mechanisms];
  await publish({ ...catalog, version: '2026-11-26', effective_from: '2026-11-25' });
  const quiet = await the.tenant('Quiet BV', 'business');
  await quiet.settings({ ...settingsOf('acme'), activities: { call_handling: { enabled: false } } });
  const [calls, none] = [await issue(globex), await issue(quiet)];
  expect(await states(globex, calls)).toEqual(everywhere('current'));

  the.clock.move(hour);
  expect((await switchTo('2026-11-01')).status).toBe(200);
  expect(await states(globex, calls)).toEqual(everywhere('outdated'));
  expect(await states(quiet, none)).toEqual(everywhere('current'));

  const plan = demoPlans.find(({ id }) => id === 'business')!;
  await the.store.system('tests').plans.publish({ ...plan, version: 2, effective_from: '2026-11-01' }, actor);
  expect(await states(quiet, none)).toEqual(everywhere('current'));
  const { key: token } = await quiet.key();
  const { body } = await ask(the, 'GET /v1/record', { token });
  expect((body.record as EffectiveRecord).plan.version).toBe(2);

  await publish({ ...catalog, version: '2026-11-27', effective_from: '2026-11-25', notes: ['Another note.'] });
  expect(await states(quiet, none)).toEqual(everywhere('outdated'));
});

test('two operators who switch at once are both told what holds: the later one comes after the earlier one', async () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-03'];
  const told = (await Promise.all(days.map(switchTo))).map(({ status, body }) => [
    status,
    body.invalid_from,
    body.catalog_version,
  ]);
  expect(told.map(([status, day]) => [status, day])).toEqual(days.map((day) => [200, day]));
  const { catalogs } = the.store.system('tests');
  const kept = await Promise.all(told.map(async ([, , version]) => (await catalogs.get(String(version)))?.catalog));
  expect(kept.map((catalog) => catalog?.dpf_invalid_from)).toEqual(days);
});

test('operators who turn it at the same time are all told what holds, and it is published once', async () => {
  const token = await the.operator();
  const versions = async () => (await the.store.system('tests').catalogs.list()).length;
  const before = await versions();
  const path = 'PUT /operator/v1/data-privacy-framework';
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => ask(the, path, { token, body: { invalid_from: '2026-10-01' } })),
  );
  expect(answers.map(({ status, body }) => [status, body.invalid_from])).toEqual(
    answers.map(() => [200, '2026-10-01']),
  );
  const published = answers.flatMap(({ body }) => body.published as string[]);
  expect([published.length, await versions()]).toEqual([1, before + 1]);
});

test('a version to come that lacks the switch gets it, and the answer names the version that is in force', async () => {
  const day = the.clock.now().toISOString().slice(0, 10);
  const held = (await switchTo('2026-11-01')).body;
  the.clock.move(hour);
  await publish({ ...demoCatalog, version: '2027-11-01', effective_from: '2027-11-01' });
  the.clock.move(hour);
  const { body } = await switchTo('2026-11-01');
  const { version } = (await the.store.system('tests').catalogs.inForce(day))!.catalog;
  expect([body.catalog_version, body.catalog_version]).toEqual([version, held.catalog_version]);
  const [made] = body.published as string[];
  expect((await the.store.system('tests').catalogs.get(made!))?.catalog).toMatchObject({
    effective_from: '2027-11-01',
    dpf_invalid_from: '2026-11-01',
  });
});
