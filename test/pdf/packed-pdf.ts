import { inflateSync } from 'node:zlib';
import { embeddedFonts } from '../../libs/pdf/src/bytes/embedded-fonts';

const ROW = 7;

/** The PostScript names of the two families that an annex is printed in. */
export const ourFont = /^Source(Sans3|Serif4)[A-Za-z]*(-[A-Za-z]+)?$/;

/** What is found in the bytes of a packed PDF without any program of the system. */
export interface PackedPdf {
  /** What a strict reader would refuse: cross-reference rows, lengths, streams and references that do not hold. */
  unsound: string[];
  /** PostScript names of the fonts whose files are in the PDF. */
  fonts: string[];
  /** Font descriptors without a font file in the PDF. */
  notEmbedded: string[];
  /** Objects by number: their text; of a stream its dictionary. */
  objects: Map<number, string>;
  /** The dictionary that stands for a trailer. */
  trailer: string;
  /** The data of a stream object, decompressed. */
  dataOf: (number: number) => Buffer;
}

interface Stream {
  head: string;
  data: Buffer;
}

function streamAt(pdf: Buffer, at: number): Stream {
  const from = pdf.indexOf('stream\n', at) + 'stream\n'.length;
  const head = pdf.toString('latin1', at, from);
  const length = Number(/\/Length (\d+)\b(?! 0 R)/.exec(head)?.[1] ?? NaN);
  const end = pdf.toString('latin1', from + length, from + length + 12);
  if (!/^\r?\n?endstream/.test(end)) throw new Error(`the stream at ${at} has another length than it says`);
  const raw = pdf.subarray(from, from + length);
  return { head, data: head.includes('/FlateDecode') ? inflateSync(raw) : raw };
}

/** Undoes the PNG "up" prediction of a cross-reference stream. */
function rowsOf({ head, data }: Stream): Buffer[] {
  if (!head.includes('/W [1 4 2]') || !head.includes('/Predictor 12')) throw new Error('another cross-reference');
  const rows: Buffer[] = [];
  for (let at = 0; at < data.length; at += ROW + 1) {
    const above = rows.at(-1);
    rows.push(Buffer.from(data.subarray(at + 1, at + 1 + ROW).map((byte, index) => byte + (above?.[index] ?? 0))));
  }
  return rows;
}

/** The objects of an object stream in their order: number and text. */
function membersOf({ head, data }: Stream): [number, string][] {
  const [first = 0, count = 0] = ['First', 'N'].map((key) => Number(new RegExp(`/${key} (\\d+)`).exec(head)?.[1]));
  const index = data.toString('latin1', 0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [
      first + (index[2 * at + 1] ?? 0),
      at + 1 < count ? first + (index[2 * at + 3] ?? 0) : undefined,
    ];
    return [index[2 * at] ?? 0, data.toString('latin1', from, to)];
  });
}

class Reading {
  readonly texts = new Map<number, string>();
  readonly unsound: string[] = [];
  readonly #members = new Map<number, [number, string][]>();

  constructor(
    readonly pdf: Buffer,
    readonly rows: Buffer[],
  ) {}

  attempt(what: string, read: () => void): void {
    try {
      read();
    } catch (error) {
      this.unsound.push(`${what}: ${String(error)}`);
    }
  }

  direct(number: number, at: number): void {
    const label = `${number} 0 obj\n`;
    if (this.pdf.toString('latin1', at, at + label.length) !== label) throw new Error(`is not at ${at}`);
    const end = this.pdf.indexOf('endobj', at);
    const text = this.pdf.toString('latin1', at + label.length, end);
    const isStream = /^[^]{0,2000}?>>\s*stream\n/.test(text);
    this.texts.set(number, isStream ? streamAt(this.pdf, at).head : text);
  }

  packed(number: number, stream: number, index: number): void {
    const members = this.#members.get(stream) ?? membersOf(streamAt(this.pdf, this.rows[stream]?.readUInt32BE(1) ?? 0));
    this.#members.set(stream, members);
    const [found, text] = members[index] ?? [];
    if (found !== number || text === undefined) throw new Error(`is not the ${index}. of object stream ${stream}`);
    this.texts.set(number, text);
  }
}

/** Reads a PDF as `pack` writes it, strictly: every row of the cross-reference, every stream, every reference. */
export function readPacked(pdf: Buffer): PackedPdf {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1', pdf.length - 64))?.[1] ?? NaN);
  const xref = streamAt(pdf, start);
  const rows = rowsOf(xref);
  const reading = new Reading(pdf, rows);
  for (const [number, row] of rows.entries()) {
    const [kind, place, index] = [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)];
    if (kind === 1) reading.attempt(`object ${number}`, () => reading.direct(number, place));
    if (kind === 2) reading.attempt(`object ${number}`, () => reading.packed(number, place, index));
  }
  const { texts, unsound } = reading;
  const size = Number(/\/Size (\d+)/.exec(xref.head)?.[1]);
  if (size !== rows.length) unsound.push(`the cross-reference has ${rows.length} rows and says ${size}`);
  for (const [number, text] of texts)
    for (const [, to] of text.replaceAll(/\((?:\\[^]|[^\\)])*\)/g, '').matchAll(/\b(\d+) 0 R\b/g))
      if (!texts.has(Number(to))) unsound.push(`object ${number} refers to ${to}, which is not there`);
  const all = [...texts.values()];
  const descriptors = all.filter((text) => /\/Type \/FontDescriptor\b/.test(text));
  return {
    unsound,
    fonts: embeddedFonts(Buffer.from(all.map((text) => `\n${text}`).join(''), 'latin1')),
    notEmbedded: descriptors.filter((text) => !/\/FontFile[23]? \d+ 0 R/.test(text)),
    objects: texts,
    trailer: xref.head,
    dataOf: (number) => streamAt(pdf, rows[number]?.readUInt32BE(1) ?? 0).data,
  };
}
