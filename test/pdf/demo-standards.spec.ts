import { AnnexModel, demoTenants } from '@annexa/core';
import { type Printer } from '@annexa/pdf';
import { renderFragment } from '../../libs/pdf/src/templates/render';
import { demoModel } from '../support/demo-models';
import { checkStandards } from './check-standards';
import { closePrinters, testPrinter } from './test-printer';

jest.setTimeout(120_000);
let printer: Printer;
beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(closePrinters);

const verification = { code: 'K7PQ-3XWM-9RTD', url: 'https://annexa.example/verify/K7PQ-3XWM-9RTD' };

describe.each(AnnexModel.shape.lang.options)('in %s', (language) => {
  test.each(demoTenants.map(({ slug }) => slug))(
    'the annex of %s is tagged, archivable and says in its structure what stands on its pages',
    async (slug) => {
      const model = demoModel(slug, { language, verification });
      const pdf = await printer.print(model, { issuedAt: new Date('2026-11-23T14:05:00Z') });
      expect(await checkStandards(pdf, { html: renderFragment(model).html })).toEqual([]);
    },
  );
});
