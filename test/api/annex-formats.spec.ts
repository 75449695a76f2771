import { demoCatalog, type IssuedAnnex } from '@annexa/core';
import { annexSchemaText, readAnnexJson } from '@annexa/formats';
import type { Response } from 'supertest';
import { downloadAnnex } from '../support/annex-file';
import { printedStrings } from '../support/annex-strings';
import { ask, comparable } from '../support/ask';
import { attachedFiles } from '../support/attached-file';
import { expandOffline } from '../support/expand-offline';
import { csvText, openPackage, wordText, workbookText } from '../support/open-package';
import { type TestTenant, type World, world } from '../support/world';

const formats = {
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
type Format = keyof typeof formats;
const every = Object.keys(formats) as Format[];

let the: World;
let [acme, other]: TestTenant[] = [];
let annex: IssuedAnnex;
let german: IssuedAnnex;

/** What a hostile customer would write into a cell. */
const formula = '=HYPERLINK("https://evil.example")';

beforeAll(async () => {
  the = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  [acme, other] = [await the.tenant('Ácmé & Söhne', 'enterprise'), await the.tenant('Globex', 'enterprise')];
  const body = { profile: { legal_name: formula, country: 'DE' }, recording: { mode: 'always', region: 'EU' } };
  const saved = await ask(the, 'PATCH /v1/settings', { token: acme.tokens.owner, ifMatch: 1, body });
  expect(saved.status).toBe(200);
  annex = await issued('en');
  german = await issued('de');
}, 120_000);
afterAll(() => the.end());

const issued = async (language: string): Promise<IssuedAnnex> => {
  const answer = await ask(the, 'POST /v1/annexes', { token: acme!.tokens.owner, body: { language } });
  expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
  return (await acme!.tenant.annexes.get(String(answer.body.id)))!;
};

type Got = { status: number; headers: Record<string, string>; bytes: Buffer };

const get = async (path: string, token = acme!.tokens.owner, headers: Record<string, string> = {}): Promise<Got> => {
  const request = the.http.get(path).set('authorization', `Bearer ${token}`).set(headers).buffer(true);
  const answer: Response = await request.parse((stream, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => done(null, Buffer.concat(chunks)));
  });
  return { status: answer.status, headers: answer.headers, bytes: answer.body as Buffer };
};
const exported = ({ id }: IssuedAnnex, format: string) => get(`/v1/annexes/${id}/export?format=${format}`);

test.each(every)('an annex as %s is a download with its own media type, and always the same bytes', async (format) => {
  const [one, again] = [await exported(annex, format), await exported(annex, format)];
  expect([one.status, one.headers['content-type']]).toEqual([200, formats[format]]);
  expect(one.headers['content-disposition']).toContain(
    `filename="annexa-acme-sohne-annex-${annex.number}-rev-2-draft.${format}"`,
  );
  expect(one.bytes.equals(again.bytes)).toBe(true);
  expect(one.bytes.length).toBeGreaterThan(2000);
  const etag = one.headers['etag']!;
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  const path = `/v1/annexes/${annex.id}/export?format=${format}`;
  const fresh = await get(path, acme!.tokens.owner, { 'if-none-match': etag });
  expect([fresh.status, fresh.bytes.length]).toEqual([304, 0]);
});

test('no two formats and no two annexes share an ETag', async () => {
  const tags = await Promise.all(
    [annex, german].flatMap((one) => every.map(async (format) => (await exported(one, format)).headers['etag'])),
  );
  expect(new Set(tags).size).toBe(tags.length);
});

test.each([
  ['csv', csvText],
  ['xlsx', workbookText],
  ['docx', wordText],
] as const)('the %s of the German annex holds every string of the page', async (format, read) => {
  const { bytes } = await exported(german, format);
  const text = read(bytes).replaceAll(/\r\n?/g, '\n');
  expect(printedStrings(german.model).filter((string) => !text.includes(string))).toEqual([]);
});

test('the JSON of an annex reads back with the same record hash, as the API says it', async () => {
  const { bytes } = await exported(german, 'json');
  const back = readAnnexJson(bytes);
  expect(back.ok && back.value.record_hash).toBe(german.record_hash);
  const view = await ask(the, `GET /v1/annexes/${german.id}`, { token: acme!.tokens.owner });
  expect(back.ok && back.value.record).toEqual(view.body.record);
  expect(bytes.toString('utf8')).not.toMatch(/superseded_by|revocation|"model"/);
});

test.each(['en', 'de'])(
  'the file inside the PDF of the annex in %s is the JSON-LD that the API answers',
  async (language) => {
    const one = language === 'en' ? annex : german;
    const files = await attachedFiles(await downloadAnnex(the, acme!.tokens.owner, one.id));
    expect(files.map(({ name }) => name)).toEqual(['record.jsonld']);
    const { bytes } = await exported(one, 'jsonld');
    expect(files[0]!.bytes.equals(bytes)).toBe(true);
  },
);

test('the JSON-LD of an annex expands offline and names annex, revision and code', async () => {
  const { bytes } = await exported(german, 'jsonld');
  const { iris, literals } = await expandOffline(JSON.parse(bytes.toString('utf8')));
  expect(iris).toContain(`urn:annexa:annex:${german.id}`);
  for (const text of [german.code!, german.record_hash, String(german.revision), formula])
    expect(literals).toContain(text);
  // The record is in English whatever the language of the page: it is what is hashed.
  const { 'dcterms:language': written, 'annexa:annexLanguage': printed } = JSON.parse(bytes.toString('utf8'));
  expect([written, printed]).toEqual(['en', 'de']);
});

test('a formula that a customer wrote is none in CSV and XLSX', async () => {
  const csv = (await exported(annex, 'csv')).bytes.toString('utf8');
  expect(csv).toContain("'=HYPERLINK");
  expect(csv.split(/[\n,;]/).filter((cell) => /^"?=/.test(cell))).toEqual([]);
  const sheets = Object.entries(openPackage((await exported(annex, 'xlsx')).bytes));
  expect(sheets.filter(([, xml]) => xml.includes('<f>'))).toEqual([]);
});

test.each(every)('an annex of somebody else is answered like one that nobody has (%s)', async (format) => {
  const at = (id: string) => ask(the, `GET /v1/annexes/${id}/export?format=${format}`, { token: other!.tokens.owner });
  const [foreign, nobodys] = [await at(annex.id), await at('anx_0000000000000000000000')];
  expect(foreign.status).toBe(404);
  const plain = (answer: typeof foreign, id: string) => JSON.stringify(comparable(answer)).replaceAll(id, 'id');
  expect(plain(foreign, annex.id)).toBe(plain(nobodys, 'anx_0000000000000000000000'));
});

test.each(['', '?format=', '?format=pdf', '?format=JSON', '?format=json&format=csv', '?format=json&language=de'])(
  'an annex as %j is refused',
  async (query) => {
    const answer = await ask(the, `GET /v1/annexes/${annex.id}/export${query}`, { token: acme!.tokens.owner });
    expect(answer.status).toBe(422);
  },
);

test('who may not read annexes gets none, and who may not read the record gets no record', async () => {
  const { key } = await acme!.key(['record:read']);
  const { key: annexKey } = await acme!.key(['annexes:read']);
  const status = async (path: string, token: string) => (await get(path, token)).status;
  const paths = [`/v1/annexes/${annex.id}/export?format=json`, '/v1/record/export?format=json'];
  expect(await Promise.all(paths.map((path) => status(path, key)))).toEqual([403, 200]);
  expect(await Promise.all(paths.map((path) => status(path, annexKey)))).toEqual([200, 403]);
});

test.each(['json', 'jsonld'] as const)('the live record as %s is the one that the API answers', async (format) => {
  const { status, headers, bytes } = await get(`/v1/record/export?format=${format}&revision=2`);
  expect([status, headers['content-type']]).toEqual([200, formats[format]]);
  expect(headers['content-disposition']).toContain(`filename="annexa-acme-sohne-record-rev-2-2026-11-23.${format}"`);
  const document = JSON.parse(bytes.toString('utf8'));
  const live = await ask(the, 'GET /v1/record?revision=2', { token: acme!.tokens.owner });
  const hash = annex.record_hash;
  const expected = {
    json: { ...live.body, record_hash: hash },
    jsonld: { '@id': `urn:annexa:record:${hash}`, 'annexa:revision': 2 },
  };
  expect(document).toMatchObject(expected[format]);
});

test('a record of a revision or a moment that was not is refused as GET /v1/record refuses it', async () => {
  const asked = async (path: string) => {
    const { status, body } = await ask(the, `GET ${path}`, { token: acme!.tokens.owner });
    return [status, body.code, body.errors];
  };
  for (const query of ['revision=9', 'as_of=2020-01-01T00:00:00.000Z', 'revision=1&as_of=2026-11-23T12:00:00.000Z'])
    expect(await asked(`/v1/record/export?format=json&${query}`)).toEqual(await asked(`/v1/record?${query}`));
});

describe('what the files are written in is there for everyone', () => {
  test('the schema of the JSON', async () => {
    const { status, text } = await ask(the, 'GET /schemas/annex-1.json', { headers: { accept: '*/*' } });
    const { bytes } = await get('/schemas/annex-1.json');
    expect([status, bytes.toString('utf8')]).toEqual([200, annexSchemaText()]);
    expect(typeof text).toBe('string');
  });

  test('the context of the JSON-LD: a record that only points to it expands alike', async () => {
    const served = JSON.parse((await get('/vocab/annexa/v1/context.jsonld')).bytes.toString('utf8'));
    const document = JSON.parse((await exported(annex, 'jsonld')).bytes.toString('utf8'));
    const { expanded } = await expandOffline({ ...document, ...served });
    expect(expanded).toEqual((await expandOffline(document)).expanded);
    expect(served['@context']).toEqual(document['@context']);
  });

  test('the vocabulary, as JSON-LD and as a page', async () => {
    const { headers, bytes } = await get('/vocab/annexa/v1', undefined, { accept: 'application/ld+json' });
    expect(headers['content-type']).toBe('application/ld+json');
    const { iris } = await expandOffline(JSON.parse(bytes.toString('utf8')));
    expect(iris).toContain('urn:annexa:vocab:v1#CursorMovement');
    expect(iris).toContain('https://w3id.org/dpv/pd#Behavioural');
    const page = await get('/vocab/annexa/v1', undefined, { accept: 'text/html' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.bytes.toString('utf8')).toContain('<code>CursorMovement</code>');
  });
});
