import { AnnexModel } from '@annexa/core';
import { type Printer } from '@annexa/pdf';
import { renderRedline } from '../../libs/pdf/src/templates/render-redline';
import { globexRedline } from '../support/demo-redlines';
import { checkStandards } from './check-standards';
import { closePrinters, testPrinter } from './test-printer';

jest.setTimeout(120_000);
let printer: Printer;
beforeAll(async () => {
  printer = await testPrinter();
});
afterAll(closePrinters);

const issuedAt = new Date('2026-11-25T09:00:00Z');

describe.each(AnnexModel.shape.lang.options)('in %s', (language) => {
  test.each<[string, [number, number]]>([
    ['of the last instruction', [3, 4]],
    ['of nearly everything', [0, 4]],
    ['that goes back', [4, 1]],
    ['of nothing', [4, 4]],
  ])('a redline %s is tagged, archivable and says in its structure what stands on its pages', async (_, between) => {
    const page = globexRedline(language, between);
    const pdf = await printer.printRedline(page, { issuedAt });
    expect(await checkStandards(pdf, { html: renderRedline(page).html })).toEqual([]);
  });
});
