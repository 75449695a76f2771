import { type AnnexModel, demoCatalog, type IssuedAnnex } from '@annexa/core';
import { readAnnexJson } from '@annexa/formats';
import { annexOf } from '../support/annex-fixtures';
import { downloadAnnex } from '../support/annex-file';
import { ask } from '../support/ask';
import { stringsIn } from '../support/core-fixtures';
import { expandOffline } from '../support/expand-offline';
import { csvText, wordText, workbookText } from '../support/open-package';
import { type TestTenant, type World, world } from '../support/world';
import { ourFont, readPacked } from '../pdf/packed-pdf';
import { canaries, canarySettings } from './canary';
import { configuredValues, inFlatTable, notFound } from './configured-values';
import { qpdfFindings, qpdfVersion, read } from './downloaded-annex';
import { irisOf, literalsOf, offIn, unstatedInJson, unstatedInJsonLd } from './machine-values';
import { configurations, seed } from './random-configurations';

const formats = ['docx', 'xlsx', 'csv', 'json', 'jsonld'] as const;
type Format = (typeof formats)[number];

let the: World;
let canary: TestTenant;
beforeAll(async () => {
  the = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  canary = await the.tenant('Kanarienvogel KG', 'enterprise');
  await canary.settings(canarySettings);
  expect((await ask(the, 'POST /v1/annexes', { token: canary.tokens.owner, body: {} })).status).toBe(201);
  const qpdf = qpdfVersion() ?? 'qpdf is not installed: no file was checked with it';
  process.stdout.write(`random configurations: ANNEXA_SEED=${seed}; ${qpdf}\n`);
}, 120_000);
afterAll(() => the.end());

const exported = async (token: string, id: string, format: Format): Promise<Buffer> => {
  const request = the.http.get(`/v1/annexes/${id}/export?format=${format}`).auth(token, { type: 'bearer' });
  const { status, body } = await request.buffer(true).parse((stream, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => done(null, Buffer.concat(chunks)));
  });
  expect(status).toBe(200);
  return body as Buffer;
};

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const numbered = ({ number, heading }: { number?: string | undefined; heading?: string | undefined }) =>
  heading === undefined ? [] : [spaced(`${number ?? ''} ${heading}`)];
const headings = (section: AnnexModel['sections'][number]) => [
  ...numbered(section),
  ...section.blocks.flatMap((block) => numbered(block)),
];

/** Numbers of two digits and more; articles are cited in another order. */
const figuresOf = (model: AnnexModel) =>
  (
    stringsIn(model.sections.map(({ blocks }) => blocks))
      .join(' ')
      .match(/\d{2,}/g) ?? []
  ).toSorted();

/** Every period, down to one day, as its figures: these decide, and one digit is a figure too. */
const periods = {
  en: /(\d+)\s(?:business\s|working\s)?(?:months?|days?)\b/g,
  de: /(\d+)\s(?:Monat|Tag|Werktag|Arbeitstag)/g,
  fr: /(\d+)\s(?:mois|jours?)\b/g,
};
const periodsOf = ({ sections, lang }: AnnexModel) =>
  stringsIn(sections)
    .flatMap((line) => [...line.matchAll(periods[lang])].map(([, figure]) => figure ?? ''))
    .toSorted();

test('there are twenty configurations', () => expect(configurations).toHaveLength(20));

test('the canary is seen where it belongs: in its own annex, in every format', async () => {
  const { id } = (await canary.tenant.annexes.latest())!;
  const own = canaries(canary).slice(0, 5);
  const { text } = await read(await downloadAnnex(the, canary.tokens.viewer, id));
  expect(notFound(own, text)).toEqual([]);
  for (const format of formats) {
    const bytes = await exported(canary.tokens.viewer, id, format);
    const texts = { docx: wordText, xlsx: workbookText, csv: csvText } as const;
    const said = format === 'json' || format === 'jsonld' ? bytes.toString('utf8') : texts[format](bytes);
    expect([format, notFound(own, said)]).toEqual([format, []]);
  }
});

describe.each(configurations)('configuration $index ($plan.id)', ({ plan, settings }) => {
  let annex: IssuedAnnex;
  let pdf: Buffer;
  const files = new Map<Format, Buffer>();
  const bytesOf = (format: Format) => files.get(format)!;
  const values = configuredValues(settings);

  beforeAll(async () => {
    const { tokens, tenant } = await the.tenant('Random AG', plan.id);
    const { profile, activities, recording, custom_fields } = settings;
    const body = { profile, activities, recording, custom_fields };
    const saved = await ask(the, 'PATCH /v1/settings?reason=random', { token: tokens.admin, ifMatch: 1, body });
    expect([saved.status, saved.body.errors]).toEqual([200, undefined]);
    const { id } = (await ask(the, 'POST /v1/annexes', { token: tokens.legal, body: {} })).body;
    annex = (await tenant.annexes.get(String(id)))!;
    pdf = await downloadAnnex(the, tokens.viewer, id);
    for (const format of formats) files.set(format, await exported(tokens.viewer, annex.id, format));
  });

  test('is stated value by value in a sound PDF with headings and our fonts', async () => {
    const { text, outline, sizes, scripts, openAction, marked } = await read(pdf);
    expect(notFound(values, text)).toEqual([]);
    expect(notFound(canaries(canary), text)).toEqual(canaries(canary));
    expect(qpdfFindings(pdf) ?? '').toBe('');
    const { unsound, fonts, notEmbedded } = readPacked(pdf);
    expect([unsound, notEmbedded, fonts.filter((name) => !ourFont.test(name))]).toEqual([[], [], []]);
    expect(fonts.length).toBeGreaterThan(0);
    const { title, sections } = annex.model;
    expect(outline.map(spaced)).toEqual([title, ...sections.flatMap(headings)]);
    expect(sizes.every(([width, height]) => Math.abs(Math.min(width, height) - 595.28) < 0.02)).toBe(true);
    expect([marked, scripts, openAction]).toEqual([true, null, null]);
  });

  test.each([
    ['docx', wordText],
    ['xlsx', workbookText],
    ['csv', csvText],
  ] as const)('is stated value by value in %s, and nothing of another tenant', (format, textOf) => {
    const text = textOf(bytesOf(format));
    expect(notFound(format === 'csv' ? configuredValues(settings, inFlatTable) : values, text)).toEqual([]);
    expect(notFound(canaries(canary), text)).toEqual(canaries(canary));
  });

  test('is stated member by member in JSON, and nothing of another tenant', () => {
    const json = bytesOf('json').toString('utf8');
    const back = readAnnexJson(bytesOf('json'));
    if (!back.ok) throw new Error(JSON.stringify(back.problems));
    const { record } = back.value;
    expect(record.controller).toEqual(settings.profile);
    expect(unstatedInJson(settings, record)).toEqual([]);
    expect(record.activities.filter(({ id }) => offIn(settings).includes(id))).toEqual([]);
    expect(record.custom_fields).toMatchObject(settings.custom_fields);
    expect(record.custom_fields).toHaveLength(settings.custom_fields.length);
    expect(canaries(canary).filter((text) => json.includes(text))).toEqual([]);
  });

  test('is stated value by value in JSON-LD, and nothing of another tenant', async () => {
    const json = bytesOf('jsonld').toString('utf8');
    const document = JSON.parse(json);
    const { iris, literals } = await expandOffline(document);
    expect(unstatedInJsonLd(settings, document['dpv:hasPersonalDataProcess'])).toEqual([]);
    expect(irisOf(settings).filter((iri) => !iris.has(iri))).toEqual([]);
    expect(literalsOf(settings).filter((text) => !literals.has(text))).toEqual([]);
    expect(canaries(canary).filter((text) => json.includes(text))).toEqual([]);
  });

  test('has the same figures in English, German and French', () => {
    const models = (['en', 'de', 'fr'] as const).map((language) => annexOf(settings, { plan, language }));
    for (const [told, least] of [
      [figuresOf, 50],
      [periodsOf, 10],
    ] as const) {
      const [english = [], german, french] = models.map(told);
      expect(english.length).toBeGreaterThan(least);
      expect([german, french]).toEqual([english, english]);
    }
  });
});
