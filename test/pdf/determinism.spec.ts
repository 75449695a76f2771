import { createHash } from 'node:crypto';
import { sampleAnnex, sampleDraft, smallAnnex } from './sample-annex';
import { closePrinters, testPrinter } from './test-printer';

jest.setTimeout(120_000);
afterAll(closePrinters);

const models = [sampleAnnex(), sampleDraft(), smallAnnex(), smallAnnex('Other', 'Ελληνικά и кириллица')];
const issuedAt = new Date('2026-11-23T14:05:00Z');
const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('the same model has the same bytes: printed again, on a new page, after a restart, side by side, in another order', async () => {
  const first = await testPrinter({ recycleAfter: 3 });
  const print = async (printer: typeof first, at: number) => hash(await printer.print(models[at]!, { issuedAt }));
  const wanted: string[] = [];
  for (const at of [0, 1, 2, 3]) wanted.push(await print(first, at));
  expect(new Set(wanted).size).toBe(4);

  const recycled: string[] = [];
  for (const at of [0, 1, 2, 3, 0, 1, 2, 3]) recycled.push(await print(first, at));
  expect(recycled).toEqual([...wanted, ...wanted]);
  await first.close();

  const second = await testPrinter({ concurrency: 4 });
  const order = [3, 2, 1, 0, 0, 2, 1, 3, 1, 1, 1, 1];
  expect(await Promise.all(order.map((at) => print(second, at)))).toEqual(order.map((at) => wanted[at]));
  expect(second.identity).toEqual(first.identity);
});

test('the date of issue is the date of the file; without one the file has none', async () => {
  const printer = await testPrinter();
  const dates = async (issued?: Date) => {
    const { info } = await readInfo(await printer.print(smallAnnex(), { issuedAt: issued }));
    return [info.CreationDate, info.ModDate];
  };
  expect(await dates(issuedAt)).toEqual(["D:20261123140500+00'00'", "D:20261123140500+00'00'"]);
  expect(await dates()).toEqual([undefined, undefined]);
});

async function readInfo(bytes: Buffer): Promise<{ info: { CreationDate?: string; ModDate?: string } }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  return { info };
}
