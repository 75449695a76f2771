import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { COMPRESSION, streamBody } from './draft.js';
import { PdfObject, ReadPdf } from './read-objects.js';

/** Few enough that a reader that wants one object need not unpack all, many enough to compress well. */
const PER_STREAM = 400;
/** The second line says "binary" to programs that guess. */
const headerOf = ({ identified }: ReadPdf) =>
  Buffer.from(`%PDF-1.${identified ? 7 : 4}\n%\xe2\xe3\xcf\xd3\n`, 'latin1');
/** Width of a cross-reference row: kind (1 byte), offset or stream (4), index or generation (2). */
const ROW = 7;

/** Where an object went: at a byte offset, or at a place within an object stream. */
type Place = { kind: 1; offset: number } | { kind: 2; stream: number; index: number };

/**
 * Rewrites a PDF of Chromium with its dictionaries in compressed object streams and a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). Chromium writes every node of the structure tree as an object of its own, which makes
 * tagged files 2.5 times as large as needed. No object changes, so neither does anything one can see or read.
 */
export function pack(source: ReadPdf): Buffer {
  const streams = toObjectStreams(source);
  const file = new Assembly(headerOf(source));
  for (const object of source.objects) if (standsAlone(object)) file.add(object.number, object.body);
  for (const { number, body, members } of streams) {
    file.add(number, body);
    for (const [index, member] of members.entries()) file.places.set(member.number, { kind: 2, stream: number, index });
  }
  return finish(file, source);
}

const standsAlone = ({ isStream, isOpen }: PdfObject) => isStream || isOpen === true;

class Assembly {
  readonly chunks: Buffer[];
  readonly places = new Map<number, Place>();
  length: number;

  constructor(header: Buffer) {
    this.chunks = [header];
    this.length = header.length;
  }

  add(number: number, body: Buffer): void {
    this.places.set(number, { kind: 1, offset: this.length });
    for (const chunk of [Buffer.from(`${number} 0 obj\n`, 'latin1'), body, Buffer.from('endobj\n', 'latin1')]) {
      this.chunks.push(chunk);
      this.length += chunk.length;
    }
  }
}

interface ObjectStream {
  number: number;
  body: Buffer;
  members: PdfObject[];
}

function toObjectStreams({ objects }: ReadPdf): ObjectStream[] {
  const plain = objects.filter((object) => !standsAlone(object));
  const first = Math.max(...objects.map((object) => object.number)) + 1;
  const groups = Array.from({ length: Math.ceil(plain.length / PER_STREAM) }, (_, at) =>
    plain.slice(at * PER_STREAM, (at + 1) * PER_STREAM),
  );
  return groups.map((members, at) => ({ number: first + at, members, body: toObjectStream(members) }));
}

function toObjectStream(members: PdfObject[]): Buffer {
  let offset = 0;
  const index = members.map(({ number, body }) => {
    const entry = `${number} ${offset}`;
    offset += body.length;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`, 'latin1');
  const data = deflateSync(Buffer.concat([head, ...members.map(({ body }) => body)]), COMPRESSION);
  return streamBody(`/Type /ObjStm /N ${members.length} /First ${head.length} /Filter /FlateDecode`, data);
}

function finish(file: Assembly, { root, info, identified }: ReadPdf): Buffer {
  const number = Math.max(...file.places.keys()) + 1;
  const start = file.length;
  file.places.set(number, { kind: 1, offset: start });
  const trailer = `/Root ${root} 0 R${info === undefined ? '' : ` /Info ${info} 0 R`}${identified ? idOf(file) : ''}`;
  const entries = `/Type /XRef /Size ${number + 1} /W [1 4 2] /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${ROW}>> ${trailer}`;
  file.add(number, streamBody(entries, deflateSync(crossReference(file.places, number + 1), COMPRESSION)));
  return Buffer.concat([...file.chunks, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')]);
}

/** From the hash of all that stands before it, so that the same document has the same identity. */
function idOf({ chunks }: Assembly): string {
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  const digest = hash.digest('hex').slice(0, 32).toUpperCase();
  return ` /ID [<${digest}> <${digest}>]`;
}

/** Each row as its difference to the row above (PNG "up"), which compresses ten times better. */
function crossReference(places: Map<number, Place>, size: number): Buffer {
  const rows = Buffer.alloc(size * ROW);
  rows.writeUInt16BE(0xffff, 5);
  for (const [number, place] of places) {
    rows.writeUInt8(place.kind, number * ROW);
    rows.writeUInt32BE(place.kind === 1 ? place.offset : place.stream, number * ROW + 1);
    rows.writeUInt16BE(place.kind === 1 ? 0 : place.index, number * ROW + 5);
  }
  const coded = Buffer.alloc(size * (ROW + 1));
  for (let at = 0; at < rows.length; at += 1) {
    const above = at < ROW ? 0 : (rows[at - ROW] ?? 0);
    const row = Math.floor(at / ROW);
    if (at % ROW === 0) coded[row * (ROW + 1)] = 2;
    coded[row * (ROW + 1) + 1 + (at % ROW)] = ((rows[at] ?? 0) - above) & 255;
  }
  return coded;
}
