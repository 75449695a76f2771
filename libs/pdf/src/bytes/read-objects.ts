/** One indirect object: its number and the bytes between `N 0 obj` and `endobj`. */
export interface PdfObject {
  number: number;
  body: Buffer;
  isStream: boolean;
  /** To be found as it is in the packed file too. */
  isOpen?: boolean;
}

export interface ReadPdf {
  /** In file order. */
  objects: PdfObject[];
  root: number;
  info: number | undefined;
  /** Set once the file is to say version 1.7 and to carry an /ID. */
  identified?: boolean;
}

const END = Buffer.from('endobj');
const END_STREAM = 'endstream\n';

/** Reads a PDF as Chromium (Skia) writes it: one classic cross-reference table, generation 0. Throws on any other. */
export function readObjects(pdf: Buffer): ReadPdf {
  const tail = pdf.toString('latin1', Math.max(0, pdf.length - 1024));
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? NaN);
  const section = Number.isNaN(start) ? '' : pdf.toString('latin1', start);
  const head = /^xref\s+0 (\d+)\s+/.exec(section);
  const root = /\/Root (\d+) 0 R/.exec(section)?.[1];
  if (!head || !root) throw new Error('not a PDF with one cross-reference table');
  const info = /\/Info (\d+) 0 R/.exec(section)?.[1];
  const offsets = readTable(section, head[0].length, Number(head[1]));
  const objects = offsets.map(({ number, offset }, index) =>
    cut(pdf, number, offset, offsets[index + 1]?.offset ?? start),
  );
  return { objects, root: Number(root), info: info ? Number(info) : undefined };
}

interface Entry {
  number: number;
  offset: number;
}

/** Entries are 20 bytes wide: ten digits, five digits, n or f. → those in use, in file order. */
function readTable(section: string, from: number, count: number): Entry[] {
  const entries: Entry[] = [];
  for (let number = 0; number < count; number += 1) {
    const entry = section.slice(from + number * 20, from + number * 20 + 18);
    if (!/^\d{10} \d{5} [nf]$/.test(entry)) throw new Error(`cross-reference entry ${number} is broken`);
    if (entry.endsWith('n')) entries.push({ number, offset: Number(entry.slice(0, 10)) });
  }
  return entries.sort((one, other) => one.offset - other.offset);
}

function cut(pdf: Buffer, number: number, from: number, to: number): PdfObject {
  const label = `${number} 0 obj\n`;
  const end = pdf.lastIndexOf(END, to);
  if (pdf.toString('latin1', from, from + label.length) !== label || end < from)
    throw new Error(`object ${number} is broken`);
  const body = pdf.subarray(from + label.length, end);
  return { number, body, isStream: pdf.toString('latin1', end - END_STREAM.length, end) === END_STREAM };
}
