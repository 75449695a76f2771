import { type AnnexModel, type Catalog, demoCatalog, demoTenants } from '@annexa/core';
import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let globex: TestTenant;
let token: string;
let german: string;
/** Ids of the annexes that were issued after each of the instructions of Globex. */
const issued: string[] = [];
const demo = demoTenants.find(({ slug }) => slug === 'globex')!;
const system = { kind: 'system', id: 'system', label: 'tests' } as const;
const hour = 3_600_000;

type Change = {
  section: string;
  number: string;
  id: string;
  kind: string;
  label: string;
  before: string[];
  after: string[];
};
type View = {
  identical: boolean;
  changes: Change[];
  sections: { clauses: { id: string; number: string }[] }[];
  from: { annex: number; revision: number; catalog_version: string };
  to: { annex: number; revision: number; catalog_version: string };
};

const get = (path: string, key = token) => ask(the, `GET ${path}`, { token: key });
const annexes = (from: string, to: string, more = '') => get(`/v1/annexes/redline?from=${from}&to=${to}${more}`);
const revisions = (from: number, to: number, more = '') =>
  get(`/v1/settings/revisions/redline?from=${from}&to=${to}${more}`);
const view = ({ status, body }: { status: number; body: object }) => {
  expect([status, body]).toEqual([200, body]);
  return body as View;
};
const clausesOf = ({ sections }: View) => sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
const last = () => issued.slice(-2) as [string, string];

beforeAll(async () => {
  the = await world({ printer: 'real' });
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  globex = await the.tenant(demo.name, demo.plan_id);
  // Sessions end while the clock moves; keys do not.
  token = (await globex.key()).key;
  for (const [index, { change, reason }] of demo.instructions.entries()) {
    the.clock.move(hour);
    const path = `PATCH /v1/settings?reason=${encodeURIComponent(reason)}`;
    expect((await ask(the, path, { token, ifMatch: index + 1, body: change })).status).toBe(200);
    issued.push(String((await ask(the, 'POST /v1/annexes', { token })).body.id));
  }
  german = String((await ask(the, 'POST /v1/annexes', { token, body: { language: 'de' } })).body.id);
}, 120_000);
afterAll(() => the.end());

/** What a clause prints, from the model alone: nothing is paired, nothing skipped but the last day in Part VI. */
const printedClauses = ({ sections }: AnnexModel): Map<string, string> =>
  new Map(
    sections.flatMap(({ id, blocks }) =>
      blocks.map((block) => {
        const cells = id === 'retention' && block.id === 'periods' ? -1 : undefined;
        const rows = (block.table?.rows ?? []).map((row) => [row.head, row.cells.slice(0, cells)]);
        const facts = (block.facts ?? []).map(({ label, value }) => [label, value]);
        const said = [block.heading, block.paragraphs, block.list, block.signatures, block.table?.caption, facts, rows];
        return [`${id}/${block.id ?? ''}`, JSON.stringify(said)] as const;
      }),
    ),
  );

const modelOf = async (id: string) => (await globex.tenant.annexes.get(id))!.model;

describe('the last two annexes of Globex', () => {
  it('differ in exactly the clauses that print something else, and in nothing that only tells them apart', async () => {
    const [before, after] = await Promise.all(last().map(async (id) => printedClauses(await modelOf(id))));
    const differing = [...new Set([...before!.keys(), ...after!.keys()])].filter(
      (id) => before!.get(id) !== after!.get(id) && id !== 'about/changes' && !id.startsWith('verification/'),
    );
    const found = clausesOf(view(await annexes(...last()))).filter((id) => id !== 'cover');
    expect(found.toSorted()).toEqual(differing.toSorted());
    expect(found.length).toBeGreaterThan(5);
  });

  it('name every field that the instruction brought, and only as something new', async () => {
    const { body } = await get(
      `/v1/settings/revisions/diff?from=${demo.instructions.length}&to=${demo.instructions.length + 1}`,
    );
    const fields = (body.changes as { path: string; after: { label?: string } }[]).filter(({ path }) =>
      path.startsWith('/custom_fields/'),
    );
    expect(fields.length).toBeGreaterThan(0);
    const { changes } = view(await annexes(...last()));
    const listed = changes
      .filter(({ section }) => section === 'custom-fields')
      .flatMap(({ after }) => after.join('\n'));
    for (const { after } of fields) expect(listed.join('\n')).toContain(after.label);
    expect(changes.flatMap(({ before }) => before).join('\n')).not.toContain(fields[0]!.after.label);
  });

  it('come older first, whichever is named first', async () => {
    const [older, newer] = last();
    expect((await annexes(newer, older)).body).toEqual((await annexes(older, newer)).body);
    const { from, to } = view(await annexes(newer, older));
    expect([from.annex, to.annex]).toEqual([issued.length - 1, issued.length]);
  });
});

it('an annex compared with itself is identical, in every format', async () => {
  const [, id] = last();
  expect(view(await annexes(id, id))).toMatchObject({ identical: true, changes: [], sections: [] });
  const page = await annexes(id, id, '&format=html');
  expect(page.text).toContain('Identical: the two versions say the same.');
  expect(page.text).not.toMatch(/<ins>|<del>/);
});

it('as a page it marks with ins and del and a word for each, under the policy of a preview', async () => {
  const { headers, text } = await annexes(...last(), '&format=html');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(text).toMatch(/<span class="sign">\[inserted\]<\/span> <ins>/);
  const { changes } = view(await annexes(...last()));
  for (const { id } of changes) expect(text).toContain(`data-passage="${id}"`);
});

it('as a PDF it is a download with a sensible name', async () => {
  const answer = await the.http
    .get(`/v1/annexes/redline?from=${last()[0]}&to=${last()[1]}&format=pdf`)
    .set('authorization', `Bearer ${token}`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect((answer.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
  const numbers = `annex-${issued.length - 1}-annex-${issued.length}`;
  expect(answer.headers['content-disposition']).toContain(`redline-${numbers}.pdf"`);
});

describe('revisions', () => {
  it('differ as the annexes issued of them do', async () => {
    const newest = demo.instructions.length + 1;
    const of = ({ changes }: View) => changes.map(({ kind, id }) => `${kind} ${id}`);
    expect(of(view(await revisions(newest - 1, newest)))).toEqual(of(view(await annexes(...last()))));
  });

  it('are each under the catalogue that was in force when they were made, and the page says that it changed', async () => {
    const tenant = await the.tenant('Umbrella', 'enterprise');
    const next: Catalog = { ...demoCatalog, version: '2026-11-24', effective_from: '2026-11-24' };
    next.activities = next.activities.map((activity) =>
      activity.id === 'error_logging' ? { ...activity, purpose: 'Find and mend faults of the service' } : activity,
    );
    await the.store.system('tests').catalogs.publish(next, system);
    the.clock.move(24 * hour);
    const { key } = await tenant.key();
    const body = { profile: { industry: 'Insurance' } };
    expect((await ask(the, 'PATCH /v1/settings', { token: key, ifMatch: 1, body })).status).toBe(200);
    const path = '/v1/settings/revisions/redline?from=1&to=2';
    const found = view(await get(path, key));
    expect([found.from.catalog_version, found.to.catalog_version]).toEqual([demoCatalog.version, '2026-11-24']);
    expect(JSON.stringify(found.changes)).toContain('Find and mend faults of the service');
    const { text } = await get(`${path}&format=html`, key);
    expect(text).toContain(`changed between the two, from version ${demoCatalog.version} to version 2026-11-24`);
  });

  it('are in any language of plan and catalogue, and in no other', async () => {
    const german = await revisions(1, 2, '&language=de&format=html');
    expect([german.status, german.text.includes('<html lang="de">')]).toEqual([200, true]);
    const starter = await the.tenant('Initech Ltd', 'starter');
    const refused = await get('/v1/settings/revisions/redline?from=1&to=1&language=de', (await starter.key()).key);
    expect(errorsOf(refused)).toEqual([['not_in_plan', '/language', { values: ['en'] }]]);
  });
});

describe('what is refused', () => {
  it('a foreign annex is as missing as one that nobody has', async () => {
    const other = await the.tenant('Hooli');
    const { key } = await other.key();
    const nobodys = last()[0].replace(/.{8}$/, '00000000');
    const asked = [last()[0], nobodys].map((id) => get(`/v1/annexes/redline?from=${id}&to=${id}`, key));
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    const [one, two] = answers.map(({ body }) => ({ ...body, request_id: '' }));
    expect(one).toEqual(two);
    expect((await revisions(1, 99)).status).toBe(404);
  });

  it('two annexes in two languages, with what to do', async () => {
    const answer = await annexes(last()[1], german);
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['not_allowed_value', '/to']]]);
  });

  it.each(['from=anx_x', 'from=anx_x&to=anx_y&format=docx', 'from=anx_x&to=anx_y&language=de'])('%s', async (query) => {
    expect((await get(`/v1/annexes/redline?${query}`)).status).toBe(422);
  });

  it('a key that may read annexes reads redlines of annexes only', async () => {
    const reader = (await globex.key(['annexes:read'])).key;
    expect((await get(`/v1/annexes/redline?from=${last()[0]}&to=${last()[1]}`, reader)).status).toBe(200);
    expect((await get('/v1/settings/revisions/redline?from=1&to=2', reader)).status).toBe(403);
  });

  it('nothing is stored', async () => {
    const before = await the.digest();
    await annexes(...last(), '&format=html');
    await revisions(1, 2);
    expect(await the.digest()).toBe(before);
  });
});
