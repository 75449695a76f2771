import { PdfObject, ReadPdf } from './read-objects.js';
import { textString } from './text-string.js';

/** An outline item as Chromium writes it: its title first, later its structure element. */
const ITEM = /^<<\/Title (?:\((?:[^\\)]|\\.)*\)|<[0-9A-Fa-f]*>)\n(?=\/Dest )/s;

/**
 * Gives the outline the headings' true texts. Chromium collects them from what it painted: a line break within a heading
 * loses its space, and a heading that moved to the next page is said twice (seen in 153; may go when both are mended).
 * Items are numbered in the order of the document. With another count than expected nothing is touched.
 */
export function nameOutline(pdf: ReadPdf, headings: string[]): ReadPdf {
  const items = pdf.objects.filter(isItem).sort((one, other) => one.number - other.number);
  if (items.length !== headings.length) return pdf;
  const named = new Map(items.map((item, index) => [item, rename(item, headings[index] ?? '')]));
  return { ...pdf, objects: pdf.objects.map((object) => named.get(object) ?? object) };
}

function isItem({ body, isStream }: PdfObject): boolean {
  return !isStream && body.toString('latin1', 0, 9) === '<</Title ' && ITEM.test(body.toString('latin1'));
}

function rename(item: PdfObject, heading: string): PdfObject {
  const body = item.body.toString('latin1').replace(ITEM, () => `<</Title ${textString(heading)}\n`);
  return { ...item, body: Buffer.from(body, 'latin1') };
}
