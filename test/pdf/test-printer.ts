import { resolve } from 'node:path';
import { type Chromium, findChromium, openPrinter, type Printer, type PrinterOptions } from '@annexa/pdf';

/** The Chromium `npm start` would take too. */
export function testChromium(): Promise<Chromium> {
  return findChromium({
    chromiumPath: process.env.CHROMIUM_PATH,
    path: process.env.PATH ?? '',
    cacheDir: resolve(__dirname, '../..', process.env.ANNEXA_CACHE || '.cache'),
  });
}

const open: Printer[] = [];

/** A printer that `closePrinters` closes. */
export async function testPrinter(options: Partial<PrinterOptions> = {}): Promise<Printer> {
  const printer = await openPrinter({ chromium: await testChromium(), concurrency: 1, ...options });
  open.push(printer);
  return printer;
}

export async function closePrinters(): Promise<void> {
  await Promise.all(open.splice(0).map((printer) => printer.close()));
}
