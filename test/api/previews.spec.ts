import { demoCatalog } from '@annexa/core';
import { settingsOf } from '../support/core-fixtures';
import { ask, type Asking, errorsOf } from '../support/ask';
import { manyRevisions } from '../support/many-revisions';
import { type TestTenant, type World, world } from '../support/world';

type Preview = {
  revision: number;
  unchanged: boolean;
  changes: { path: string; effect: string; text: string; takes_effect: { at: string; after: string | null } }[];
  retention: { activity: string; part: string; effect: string }[];
  annex: {
    status: { before: string; after: string };
    passages: { id: string; kind: string }[];
    activities: { added: { id: string }[]; removed: { id: string }[] };
  };
  confirmation: { phrase: string; reasons: { kind: string; path: string }[] } | null;
};

let the: World;
let globex: TestTenant;
let token: string;

beforeAll(async () => {
  the = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  globex = await the.tenant('Globex SAS', 'enterprise');
  await globex.settings(settingsOf('globex'));
  token = globex.tokens.owner;
}, 120_000);
afterAll(() => the.end());

const preview = (body: unknown, more: Asking = {}) => ask(the, 'POST /v1/settings/preview', { token, body, ...more });
const page = (body: unknown, more: Asking = {}) => ask(the, 'POST /v1/annexes/preview', { token, body, ...more });
const idsIn = (html: string) =>
  [...html.matchAll(/data-passage="([^"]+)"/g)].map(([, id]) => id!.replaceAll('&amp;', '&'));
const markedIn = (html: string) =>
  [...html.matchAll(/<(?:tr|div|section)([^>]*)>/g)]
    .filter(([, attributes]) => /class="(?:[^"]* )?(?:added|changed|removed)"/.test(attributes!))
    .map(([, attributes]) => /data-passage="([^"]+)"/.exec(attributes!)![1]!);

const shorter = { recording: { retention: { kind: 'fixed', period: 'P30D' } } };

describe('the preview of a change', () => {
  it('says what it does, from when, and what to type', async () => {
    const answer = await preview({ change: shorter });
    expect(answer.status).toBe(200);
    const body = answer.body as Preview;
    expect(body).toMatchObject({
      revision: 2,
      unchanged: false,
      confirmation: { phrase: 'globex-sas', reasons: [{ kind: 'shortening', path: '/recording/retention' }] },
    });
    expect(body.changes).toMatchObject([
      {
        path: '/recording/retention',
        effect: 'shorter',
        takes_effect: { at: '2026-11-30T12:00:00.000Z', after: 'P7D' },
      },
    ]);
    expect(body.retention).toContainEqual(
      expect.objectContaining({ activity: 'call_recording', part: 'transcripts', effect: 'shorter' }),
    );
  });

  it('a restore is previewed like the change that it is', async () => {
    const body = (await preview({ restore: 1 })).body as Preview;
    expect(body.annex.activities.removed.map(({ id }) => id)).toEqual(['call_recording', 'custom_data_fields']);
    expect(body.annex.activities.added.map(({ id }) => id)).toEqual(['co_browsing']);
    expect(body.annex.status).toEqual({ before: 'final', after: 'draft' });
  });

  it('what is there already changes nothing', async () => {
    const { body } = await preview({ change: { recording: settingsOf('globex').recording } });
    expect(body).toMatchObject({ unchanged: true, changes: [], confirmation: null });
  });

  it.each([
    ['nothing', {}, [['required', '/change']]],
    ['both', { change: {}, restore: 1 }, [['not_allowed_value', '/restore']]],
    ['an unknown member', { change: { recordings: {} } }, [['unknown_member', '/recordings']]],
    ['a wrong type', { change: { recording: { mode: 7 } } }, [['not_allowed_value', '/recording/mode']]],
  ])('%s is refused with a pointer', async (_, body, expected) => {
    const answer = await preview(body);
    expect([answer.status, errorsOf(answer).map((error) => (error as unknown[]).slice(0, 2))]).toEqual([422, expected]);
  });

  it('a revision that does not exist is not found', async () => {
    expect((await preview({ restore: 99 })).status).toBe(404);
  });
});

const refused = [
  { recording: { retention: { kind: 'fixed', period: 'P100Y' } } },
  { recording: { mode: 'sometimes' }, activities: { call_handling: { region: 'MARS' } }, nonsense: 1 },
  { custom_fields: [{ ...settingsOf('globex').custom_fields[0], sensitivity: 'criminal', special_ground: undefined }] },
  { activities: { error_logging: { retention: { kind: 'fixed', period: 'P1000D' } } } },
];

it.each(refused.map((change) => [JSON.stringify(change).slice(0, 60), change] as const))(
  '%s is refused as saving it would be, pointer by pointer',
  async (_, change) => {
    const saved = await ask(the, 'PATCH /v1/settings', { token, ifMatch: 2, body: change });
    const previews = [await preview({ change }), await page({ change })];
    expect(saved.status).toBe(422);
    for (const answer of previews) expect([answer.status, errorsOf(answer)]).toEqual([422, errorsOf(saved)]);
  },
);

describe('the annex with a pending change', () => {
  it('marks exactly the passages that the review names, and every passage has an id of its own', async () => {
    const change = { ...shorter, custom_fields: settingsOf('globex').custom_fields.slice(1) };
    const { passages } = ((await preview({ change })).body as Preview).annex;
    const answer = await page({ change });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(passages.length).toBeGreaterThan(3);
    expect(markedIn(answer.text).toSorted()).toEqual(passages.map(({ id }) => id).toSorted());
    const ids = idsIn(answer.text);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.length).toBeGreaterThan(80);
  });

  it('without a change nothing is marked', async () => {
    const answer = await page({});
    expect(answer.status).toBe(200);
    expect(markedIn(answer.text)).toEqual([]);
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none';.*sandbox$/);
  });

  it('has no script and loads nothing', async () => {
    const { text } = await page({ change: shorter });
    expect(text).not.toMatch(/<script|(?:src|href)=["']?https?:|url\(/);
  });
});

it('previewing stores nothing', async () => {
  const before = await the.digest();
  for (const body of [{ change: shorter }, { restore: 1 }, { change: refused[0] }]) {
    await preview(body);
    await page(body);
  }
  expect(await the.digest()).toBe(before);
});

it('whoever may read may preview, the profile too', async () => {
  const change = { profile: { industry: 'Toys' } };
  for (const role of ['admin', 'legal', 'viewer', 'owner'] as const)
    expect([role, (await preview({ change }, { token: globex.tokens[role] })).status]).toEqual([role, 200]);
});

it('a plan with less refuses at the field what a change set still holds, and the preview says so', async () => {
  const tenant = await the.tenant('Down AG', 'enterprise');
  const change = { recording: { mode: 'always', transcript: true, retention: { kind: 'fixed', period: 'P180D' } } };
  const open = { token: tenant.tokens.owner, body: change, ifMatch: 1 };
  const asked = () => preview({ change }, { token: tenant.tokens.owner });
  expect((await asked()).status).toBe(200);
  const operator = await the.operator();
  const to = { from: 'enterprise', to: 'starter' };
  expect((await ask(the, `PUT /operator/v1/tenants/${tenant.id}/plan`, { token: operator, body: to })).status).toBe(
    200,
  );
  const [saved, previewed] = [await ask(the, 'PATCH /v1/settings', open), await asked()];
  expect(saved.status).toBe(422);
  expect(errorsOf(saved)).toEqual([
    ['not_in_plan', '/recording/mode', { values: ['off', 'on_demand'] }],
    ['not_in_plan', '/recording/transcript', { values: ['false'] }],
    ['out_of_plan_range', '/recording/retention/period', expect.objectContaining({ max: expect.any(String) })],
  ]);
  expect([previewed.status, errorsOf(previewed)]).toEqual([422, errorsOf(saved)]);
});

it('follows a change quickly', async () => {
  const took: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const from = performance.now();
    await page({ change: { recording: { retention: { kind: 'fixed', period: `P${30 + round}D` } } } });
    took.push(performance.now() - from);
  }
  const middle = took.toSorted((a, b) => a - b)[10]!;
  process.stdout.write(`preview of the annex with a change: median ${Math.round(middle)} ms\n`);
  expect(middle).toBeLessThan(1_000);
});

it('follows a change as quickly after a thousand instructions', async () => {
  const tenant = await the.tenant('Long AG', 'enterprise');
  await manyRevisions(the, tenant, 1_000);
  const asking = { token: tenant.tokens.owner };
  await page({ change: shorter }, asking);
  const from = performance.now();
  const { text } = await page({ change: shorter }, asking);
  const took = performance.now() - from;
  process.stdout.write(`the same after a thousand instructions: ${Math.round(took)} ms\n`);
  expect(text).toContain('Instructions of the customer so far: 1000');
  expect(took).toBeLessThan(3_000);
});
