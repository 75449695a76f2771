import type { AnnexModel } from '@annexa/core';
import { stringsIn } from './core-fixtures.js';

const notPrinted = new Set(['checks', 'id', 'lang', 'status', 'landscape', 'page', 'qr']);

/** Every string of an annex that a reader sees; the code that a figure holds and the label of the page are apart. */
export const printedStrings = (model: AnnexModel): string[] => {
  const printed = JSON.parse(JSON.stringify(model), (key, value: unknown) => (notPrinted.has(key) ? undefined : value));
  return stringsIn(printed).filter((text) => text !== '');
};
