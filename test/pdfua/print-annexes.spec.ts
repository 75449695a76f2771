import { generateKeyPairSync, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnnexModel, demoCatalog, demoPlans, demoTenants } from '@annexa/core';
import { type Printer } from '@annexa/pdf';
import fc from 'fast-check';
import { fullDraft } from '../pdf/full-draft';
import { closePrinters, testPrinter } from '../pdf/test-printer';
import { annexOf } from '../support/annex-fixtures';
import { validSettings } from '../support/arbitrary-settings';
import { demoModel } from '../support/demo-models';

/** Prints what `npm run test:pdfua` shows to veraPDF; by itself it has nowhere to write to. */
const folder = process.env.ANNEXA_PDFUA_FOLDER ?? '';
const count = Number(process.env.ANNEXA_PDFUA_RANDOM ?? 0);
const seed = Number(process.env.ANNEXA_SEED ?? Math.floor(Math.random() * 2 ** 31));

jest.setTimeout(120_000);
let printer: Printer;
beforeAll(async () => {
  printer = await testPrinter();
  if (count > 0) process.stdout.write(`random configurations: ANNEXA_SEED=${seed}\n`);
});
afterAll(closePrinters);

const languages = AnnexModel.shape.lang.options;
const verification = { code: 'K7PQ-3XWM-9RTD', url: 'https://annexa.example/verify/K7PQ-3XWM-9RTD' };
const { privateKey } = generateKeyPairSync('ed25519');

/** With everything that an issued annex carries. */
const printTo = async (name: string, model: AnnexModel): Promise<void> => {
  const bytes = Buffer.from(JSON.stringify({ '@context': 'https://annexa.example/context', name: model.title }));
  const pdf = await printer.print(model, {
    issuedAt: new Date('2026-11-23T14:05:00Z'),
    attachment: { name: 'record.jsonld', mime: 'application/ld+json', bytes, description: model.title },
    seal: {
      code: verification.code,
      recordHash: 'ab'.repeat(32),
      keyId: 'test',
      sign: (message) => sign(null, message, privateKey),
    },
  });
  writeFileSync(join(folder, `${name}.pdf`), pdf);
};

test('the sample with every kind of block', () => printTo('sample', fullDraft()));

describe.each(languages)('in %s', (language) => {
  test.each(demoTenants.map(({ slug }) => slug))('the annex of %s', (slug) =>
    printTo(`${slug}.${language}`, demoModel(slug, { language, verification })),
  );
});

const random = Array.from({ length: count }, (_, at) => {
  const plan = demoPlans[at % demoPlans.length] ?? demoPlans[0];
  const [settings] = plan ? fc.sample(validSettings(plan, demoCatalog), { seed: seed + at, numRuns: 1 }) : [];
  return { at, plan, settings, language: languages[at % languages.length] };
});
for (const { at, plan, settings, language } of random) {
  if (!plan || !settings || !language) continue;
  test(`random settings ${at} in ${language}`, () =>
    printTo(`random-${at}.${language}`, annexOf(settings, { plan, language, verification })));
}
