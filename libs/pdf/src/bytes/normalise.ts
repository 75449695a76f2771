/** Chromium rounds A4 to 300 dpi and up; these are the boxes it writes and the ones ISO 216 means. */
const BOXES = new Map([
  ['[0 0 594.95996 841.91998]', '[0 0 595.28 841.89]'],
  ['[0 0 841.91998 594.95996]', '[0 0 841.89 595.28]'],
  ['[0 0 595.91998 841.91998]', '[0 0 595.28 841.89]'],
  ['[0 0 841.91998 595.91998]', '[0 0 841.89 595.28]'],
]);
const BOX_WIDTH = 25;

/** A line feed stands before each key; inside a string Chromium writes it as \\012, so no text can pass for a key. */
const DATE_KEYS = ['\n/CreationDate ', '\n/ModDate '];
const DATE = "(D:20260101000000+00'00')";
const NODE = '(node';
const TITLE = '/Title ';
const MEDIA_BOX = '\n/MediaBox ';
const NODE_DIGITS = 8;

/**
 * Takes out of Chromium's PDF what differs between two prints of the same document, in place and byte for byte as wide:
 * the dates become `issuedAt` (blank without it), the ids of structure nodes, which count over the renderer's life, are
 * numbered from 1 in the same order (the name tree is sorted by them), and the page boxes become true A4.
 */
export function normalise(pdf: Buffer, issuedAt?: Date): Buffer {
  for (const key of DATE_KEYS) replaceDate(pdf, key, issuedAt);
  renumberNodes(pdf);
  each(pdf, MEDIA_BOX, (at) => {
    const box = at + MEDIA_BOX.length;
    const meant = BOXES.get(pdf.toString('latin1', box, box + BOX_WIDTH));
    if (meant) pdf.write(meant.padEnd(BOX_WIDTH), box, 'latin1');
  });
  return pdf;
}

function replaceDate(pdf: Buffer, key: string, issuedAt: Date | undefined): void {
  const at = pdf.indexOf(`${key}(D:`, 0, 'latin1');
  if (at === -1) return;
  const width = key.length + DATE.length;
  const digits = issuedAt?.toISOString().replace(/\D/g, '').slice(0, 14);
  pdf.write((digits ? `${key}(D:${digits}+00'00')` : '').padEnd(width), at, 'latin1');
}

function renumberNodes(pdf: Buffer): void {
  const places: { at: number; id: number }[] = [];
  each(pdf, NODE, (at) => {
    const digits = pdf.toString('latin1', at + NODE.length, at + NODE.length + NODE_DIGITS);
    const isHeading = pdf.toString('latin1', at - TITLE.length, at) === TITLE;
    if (/^\d{8}$/.test(digits) && !isHeading) places.push({ at: at + NODE.length, id: Number(digits) });
  });
  const order = [...new Set(places.map(({ id }) => id))].sort((one, other) => one - other);
  const numbers = new Map(order.map((id, index) => [id, String(index + 1).padStart(NODE_DIGITS, '0')]));
  for (const { at, id } of places) pdf.write(numbers.get(id) ?? '', at, 'latin1');
}

function each(pdf: Buffer, needle: string, visit: (at: number) => void): void {
  const bytes = Buffer.from(needle, 'latin1');
  for (let at = pdf.indexOf(bytes); at !== -1; at = pdf.indexOf(bytes, at + bytes.length)) visit(at);
}
