import { demoCatalog } from '@annexa/core';
import { z } from 'zod';
import { read } from '../annex/downloaded-annex';
import { ask, comparable } from '../support/ask';
import { isClosed, isTenantApi, pathOf, type Row, rows } from '../support/surface';
import { type TestTenant, type World, world } from '../support/world';

/** The word that stands in every text of a tenant; those of the two tenants differ. */
const canaries = { a: 'alder7f3a9', b: 'birch4c1d8' };
type Ids = { annex: string; api_key: string; key: string; number: string; activity: string };

const office = (word: string) => ({ name: `${word} person`, email: `${word}@office.example`, phone: `+49 ${word}` });

const profileOf = (word: string) => ({
  legal_name: `${word} legal name`,
  registration_number: `${word} 1`,
  address: `${word} street`,
  country: 'DE',
  role: 'controller',
  dpo: { status: 'appointed', ...office(word) },
  representative: { status: 'not_required', reason: `${word} reason` },
  privacy_contact: office(word),
  notice_contact: office(word),
  signatory: { name: `${word} signatory`, position: `${word} position` },
  lead_authority: `${word} authority`,
  data_subject_categories: ['customers'],
  special_category_use: true,
  industry: `${word} industry`,
  governing_law: `${word} law`,
});

const fieldOf = (word: string) => ({
  key: `key_${word}`,
  label: `${word} label`,
  purpose: `${word} purpose`,
  type: 'text',
  sensitivity: 'special_category',
  sources: ['form'],
  activity: 'call_handling',
  special_ground: { ground: '9_2_a', safeguards: `${word} safeguards` },
});

let the: World;
let [a, b]: TestTenant[] = [];
let own: Ids;

const furnish = async ({ tokens: { owner: token } }: TestTenant, word: string): Promise<Ids> => {
  const steps = [{ profile: profileOf(word) }, { custom_fields: [fieldOf(word)] }, { recording: { mode: 'always' } }];
  for (const [index, body] of steps.entries()) {
    const answer = await ask(the, `PATCH /v1/settings?reason=${word}`, { token, ifMatch: index + 1, body });
    expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  }
  const key = await ask(the, 'POST /v1/api-keys', { token, body: { name: `${word} key`, scopes: ['settings:read'] } });
  const annex = await ask(the, 'POST /v1/annexes', { token });
  const body = { email: `${word}@invited.example`, role: 'viewer' };
  const invitation = await ask(the, 'POST /v1/invitations', { token, body });
  expect([key.status, annex.status, invitation.status]).toEqual([201, 201, 201]);
  const ids = { annex: String(annex.body.id), api_key: String(key.body.id), key: `key_${word}` };
  return { ...ids, number: '2', activity: 'call_recording' };
};

beforeAll(async () => {
  the = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  [a, b] = [await the.tenant(`${canaries.a} AG`, 'enterprise'), await the.tenant(`${canaries.b} AG`, 'enterprise')];
  own = await furnish(a, canaries.a);
  await furnish(b, canaries.b);
  // Revision 5 is one that only B has.
  const more = { token: b.tokens.owner, ifMatch: 4, body: { recording: { mode: 'on_demand' } } };
  expect((await ask(the, 'PATCH /v1/settings', more)).status).toBe(200);
}, 120_000);
afterAll(() => the.end());

const queries: Record<string, string> = {
  diffRevisions: '?from=1&to=4',
  getRecord: '?revision=4',
  exportRevisions: '?format=csv',
  getRecordExport: '?format=json',
  getAnnexExport: '?format=csv',
  diffAnnexes: '?from={annex}&to={annex}',
  diffRevisionAnnexes: '?from=1&to=4',
};
const reads = rows.filter((row) => isTenantApi(row) && isClosed(row) && row.method === 'GET');

/** Rows that tell nothing a tenant has written, with what they tell. */
const wordless = new Map([
  ['getCatalog', 'what the plan allows'],
  ['getCurrentSession', 'two instants'],
  ['listSessions', 'instants, and what the client calls itself'],
  ['getSecurity', 'which second factors are set up'],
  ['listRoles', 'the same for everyone'],
  ['getRecordingSettings', 'choices from a list'],
  ['listRetentionPolicies', 'periods'],
  ['getRetentionPolicy', 'periods'],
  ['listMembers', 'addresses that the tests give'],
  ['listAnnexes', 'numbers, instants and hashes'],
  ['getCurrentAnnex', 'numbers, instants and hashes'],
  ['diffAnnexes', 'nothing differs between an annex and itself'],
]);

describe.each(['a', 'b'] as const)('everything that tenant %s may read', (side) => {
  const [mine, others] = side === 'a' ? [canaries.a, canaries.b] : [canaries.b, canaries.a];

  it.each(reads.map((row) => [row.name, row] as const))(
    '%s answers 200 with words of its own and none of the other',
    async (_, row) => {
      const token = (side === 'a' ? a : b)!.tokens.owner;
      const other = (side === 'a' ? b : a)!;
      const ids = side === 'a' ? own : await idsOf(b!);
      const headers = { accept: '*/*' };
      const answer = await ask(
        the,
        `GET ${pathOf(row, ids)}${(queries[row.name] ?? '').replaceAll('{annex}', ids['annex'] ?? '')}`,
        { token, headers },
      );
      expect([row.name, answer.status]).toEqual([row.name, 200]);
      const text = await textOf(answer);
      for (const word of [others, other.id, other.emails.owner]) expect(text).not.toContain(word);
      expect([row.name, text.includes(mine)]).toEqual([row.name, !wordless.has(row.name)]);
    },
  );
});

const idsOf = async ({ tokens: { owner: token } }: TestTenant): Promise<Ids> => {
  const annex = await ask(the, 'GET /v1/annexes/current', { token });
  const { items } = (await ask(the, 'GET /v1/api-keys', { token })).body as { items: { id: string }[] };
  const ids = { annex: String(annex.body.id), api_key: items[0]!.id, key: `key_${canaries.b}` };
  return { ...ids, number: '2', activity: 'call_recording' };
};

/** Body and headers; of a PDF its words. */
const textOf = async (answer: Awaited<ReturnType<typeof ask>>): Promise<string> => {
  const headers = JSON.stringify(answer.headers);
  if (!answer.headers['content-type']?.startsWith('application/pdf')) return `${headers}\n${answer.text}`;
  const { text, title, outline } = await read(answer.body as unknown as Buffer);
  return [headers, text, title, ...outline].join('\n');
};

describe('numbers that only the other tenant has', () => {
  it.each([
    ['GET /v1/settings/revisions/diff?from=1&to=', ''],
    ['GET /v1/settings/revisions/diff?from=', '&to=1'],
    ['GET /v1/record?revision=', ''],
    ['GET /v1/settings/revisions/', ''],
  ])('%s…%s is answered like a number that nobody has', async (before, after) => {
    const answerTo = ({ tokens }: TestTenant, number: number) =>
      ask(the, `${before}${number}${after}`, { token: tokens.owner });
    const [foreign, nobodys] = [await answerTo(a!, 5), await answerTo(a!, 6)];
    expect((await answerTo(b!, 5)).status).toBe(200);
    expect(foreign.status).toBe(404);
    const plain = (answer: typeof foreign) =>
      JSON.parse(JSON.stringify(comparable(answer)).replaceAll(/\b[56]\b/g, 'n'));
    expect(plain(foreign)).toEqual(plain(nobodys));
  });

  it.each(['/v1/settings/preview', '/v1/annexes/preview'])('a preview of restoring it at %s, too', async (path) => {
    const answerTo = ({ tokens }: TestTenant, restore: number) =>
      ask(the, `POST ${path}`, { token: tokens.owner, body: { restore } });
    const [foreign, nobodys] = [await answerTo(a!, 5), await answerTo(a!, 6)];
    expect((await answerTo(b!, 5)).status).toBe(200);
    expect(foreign.status).toBe(404);
    expect(comparable(foreign)).toEqual(comparable(nobodys));
    const own = await answerTo(a!, 2);
    expect([own.status, own.text.includes(canaries.a), own.text.includes(canaries.b)]).toEqual([200, true, false]);
  });
});

/** Every key of a schema, at any depth. */
const keysOf = (schema: z.ZodType | undefined): string[] => {
  if (!schema) return [];
  const keys: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, unknown> };
    if (properties && !Array.isArray(properties)) keys.push(...Object.keys(properties));
    for (const member of Object.values(node)) walk(member);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return keys;
};
const namesTenant = (key: string) => /tenant|customer_id|org(anisation|anization)?_?id|account/i.test(key);
const asked = ({ params, query, body, path }: Row) => [
  ...[params, query, body].flatMap(keysOf),
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
];

/** Where a person chooses among the tenants they belong to. */
const choices = ['createSession', 'signInTenant', 'switchTenant'];

describe('no request names a tenant', () => {
  it('except the login and the switch, where it is a choice among memberships of one’s own', () => {
    const naming = rows.filter(isTenantApi).map((row) => [row.name, asked(row).filter(namesTenant)] as const);
    expect(naming.filter(([, keys]) => keys.length > 0)).toEqual(choices.map((name) => [name, ['tenant']]));
    expect(keysOf(rows.find(({ name }) => name === 'patchSettings')?.body)).toContain('legal_name');
  });

  it('and there the tenant of somebody else is no choice', async () => {
    const switching = { cookie: await a!.cookie('owner'), body: { tenant: b!.id } };
    const missing = { ...switching, body: { tenant: 'ten_none' } };
    const switched = await ask(the, 'POST /v1/sessions/current/switch', switching);
    expect(switched.status).toBe(404);
    expect(comparable(switched)).toEqual(comparable(await ask(the, 'POST /v1/sessions/current/switch', missing)));
    const login = { email: a!.emails.owner, password: the.password, tenant: b!.id };
    const answer = await ask(the, 'POST /v1/sessions', { body: login });
    expect(answer.status).not.toBe(201);
    expect(JSON.stringify(answer.body)).not.toContain(canaries.b);
  });
});
