import { demoCatalog, type EffectiveRecord } from '@annexa/core';
import { downloadAnnex } from '../support/annex-file';
import { ask } from '../support/ask';
import { readPdf } from '../pdf/read-pdf';
import { settingsOf } from '../support/core-fixtures';
import { type TestTenant, type World, world } from '../support/world';

const system = { kind: 'system', id: 'system', label: 'tests' } as const;
let the: World;
let acme: TestTenant;
beforeAll(async () => {
  the = await world({ printer: 'real' });
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
}, 120_000);
beforeEach(async () => {
  acme = await the.tenant('Acme GmbH');
  const settings = settingsOf('acme');
  const { dpo: _dpo, ...profile } = settings.profile;
  await acme.settings({ ...settings, profile });
});
afterAll(() => the.end());

const send = (line: string, body?: unknown, ifMatch?: number) =>
  ask(the, line, { token: acme.tokens.owner, body, ifMatch });
const missing = [
  {
    id: 'A1.1',
    path: '/profile/dpo',
    label: 'data protection officer of the customer, or why there is none',
    filled_by: 'tenant',
  },
];

test.each([
  { status: 'final' },
  { final: true },
  { force: true },
  { draft: false },
  { missing: [] },
  { record: { missing: [] } },
  { model: { status: 'final' } },
])('asking for %j issues nothing', async (body) => {
  const answer = await send('POST /v1/annexes', body);
  const [error] = answer.body.errors as { code: string; pointer: string }[];
  expect([answer.status, error?.code]).toEqual([422, 'unknown_member']);
  expect((await send('GET /v1/annexes')).body.items).toEqual([]);
});

test.each(['?status=final', '?force=true'])('neither does an address with %s', async (query) => {
  expect((await send(`POST /v1/annexes${query}`, {})).status).toBe(422);
  expect((await send('GET /v1/annexes')).body.items).toEqual([]);
});

test('with one fact missing the annex is a draft that says so on every page and names it, with its id', async () => {
  const issued = await send('POST /v1/annexes', {});
  expect([issued.status, issued.body.status, issued.body.state]).toEqual([201, 'draft', 'draft']);
  const { record } = issued.body as { record: EffectiveRecord };
  expect(record.missing).toEqual(missing);
  expect(((await send('GET /v1/record')).body.record as EffectiveRecord).missing).toEqual(missing);
  const { pages } = await readPdf(await downloadAnnex(the, acme.tokens.owner, issued.body.id));
  expect(pages.filter((page) => !/DRAFT/.test(page))).toEqual([]);
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => page.includes(missing[0]!.label) && page.includes('A1.1')).length).toBeGreaterThan(0);
});

test('no door changes an annex that was issued', async () => {
  const { body } = await send('POST /v1/annexes', {});
  const path = `/v1/annexes/${String(body.id)}`;
  for (const method of ['PUT', 'PATCH', 'POST', 'DELETE']) {
    const answer = await send(`${method} ${path}`, { status: 'final' });
    expect([method, answer.status]).toEqual([method, expect.any(Number)]);
    expect(answer.status).toBeGreaterThanOrEqual(404);
    expect(answer.status).toBeLessThanOrEqual(405);
  }
  const again = await send('POST /v1/annexes', {});
  expect([again.status, again.body.id, again.body.status]).toEqual([200, body.id, 'draft']);
});

test('the settings cannot say that nothing is missing, and an empty fact is none', async () => {
  for (const change of [
    { missing: [] },
    { status: 'final' },
    { profile: { missing: [] } },
    { profile: { dpo: {} } },
    { profile: { dpo: { status: 'not_required', reason: ' ' } } },
    { profile: { dpo: { status: 'appointed', name: '', email: 'dpo@acme.example' } } },
  ])
    expect([change, (await send('PATCH /v1/settings?reason=try', change, 2)).status]).toEqual([change, 422]);
  expect(((await send('GET /v1/record')).body.record as EffectiveRecord).missing).toEqual(missing);
});

test('once the fact is given the annex is final, and once it is taken back it is a draft', async () => {
  const { dpo } = settingsOf('acme').profile;
  expect((await send('PATCH /v1/settings?reason=given', { profile: { dpo } }, 2)).status).toBe(200);
  const final = await send('POST /v1/annexes', {});
  expect([final.status, final.body.status, final.body.state]).toEqual([201, 'final', 'current']);
  const { pages } = await readPdf(await downloadAnnex(the, acme.tokens.owner, final.body.id));
  expect(pages.filter((page) => /DRAFT/.test(page))).toEqual([]);
  expect((await send('PATCH /v1/settings?reason=taken', { profile: { dpo: null } }, 3)).status).toBe(200);
  expect((await send('POST /v1/annexes', {})).body.status).toBe('draft');
});
