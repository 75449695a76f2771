import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync, type InputType, type ZlibOptions } from 'node:zlib';
import { PdfObject, ReadPdf } from './read-objects.js';

/** A third of the time of level 6 for 3 % more bytes. */
export const COMPRESSION = { level: 3 };
const STREAM = /^([^]*?)>>\s*stream\n/;
const HEAD_LIMIT = 512;
/** A page in one piece. */
const UNPACKING = { chunkSize: 1 << 16 };
/** Bytes from which on another thread is worth the way there. */
const LONG = 8_192;
const compress = promisify<InputType, ZlibOptions, Buffer>(deflate);

/** Bytes of a stream object, with its dictionary's entries before /Length. */
export function streamBody(entries: string, data: Buffer): Buffer {
  const head = `<<${entries} /Length ${data.length}>> stream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream\n', 'latin1')]);
}

/**
 * The objects of a PDF while its steps work on them. Bodies stay the bytes that Chromium wrote: a step reads one as text,
 * and writes the whole text anew. There is no object model behind it.
 */
export class Draft {
  readonly root: number;
  readonly info: number | undefined;
  /** Whether the file is to say version 1.7 and who it is (/ID). */
  identified = false;
  readonly #objects: Map<number, PdfObject>;
  #last: number;

  constructor({ objects, root, info }: ReadPdf) {
    this.root = root;
    this.info = info;
    this.#objects = new Map(objects.map((object) => [object.number, object]));
    this.#last = Math.max(...this.#objects.keys());
  }

  /** The body as text, one character a byte. Throws when there is no such object. */
  text(number: number): string {
    return this.#get(number).body.toString('latin1');
  }

  replace(number: number, text: string): void {
    this.#objects.set(number, { ...this.#get(number), body: Buffer.from(text, 'latin1') });
  }

  /** Puts an entry at the end of a dictionary that has no such entry yet. */
  putEntry(number: number, key: string, value: string): void {
    const text = this.text(number);
    if (new RegExp(`(?:<<|\\n)/${key}\\b`).test(text)) throw new Error(`object ${number} has a /${key} already`);
    this.replace(
      number,
      text.replace(/>>\s*$/, () => `\n/${key} ${value}>>\n`),
    );
  }

  /** → the number of the new object; an open one can be read in the packed file as it is. */
  add(text: string, isOpen = false): number {
    return this.#put({ body: Buffer.from(`${text}\n`, 'latin1'), isStream: false, isOpen });
  }

  /** → the number of the new stream; compressed unless a reader without a decoder is to see it. */
  addStream(entries: string, data: Buffer, compressed = true): number {
    const body = compressed
      ? streamBody(`${entries} /Filter /FlateDecode`, deflateSync(data, COMPRESSION))
      : streamBody(entries, data);
    return this.#put({ body, isStream: true });
  }

  /** The data of a stream as Skia writes it: with no filter, or deflated. */
  streamText(number: number): string {
    const { body } = this.#get(number);
    const head = STREAM.exec(body.toString('latin1', 0, HEAD_LIMIT));
    const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(head?.[1] ?? '')?.[1] ?? NaN);
    if (!head || Number.isNaN(length)) throw new Error(`object ${number} is no stream of a known length`);
    const data = body.subarray(head[0].length, head[0].length + length);
    return (head[1]?.includes('/FlateDecode') ? inflateSync(data, UNPACKING) : data).toString('latin1');
  }

  /** A long one is compressed on another thread, because that is most of the work of a long document. */
  async replaceStream(number: number, text: string): Promise<void> {
    const bytes = Buffer.from(text, 'latin1');
    const data = bytes.length < LONG ? deflateSync(bytes, COMPRESSION) : await compress(bytes, COMPRESSION);
    this.#objects.set(number, { number, body: streamBody('/Filter /FlateDecode', data), isStream: true });
  }

  /** Numbers of the dictionaries that begin with these bytes, in rising order: in the order of the document. */
  startingWith(start: string): number[] {
    const bytes = Buffer.from(start, 'latin1');
    const found: number[] = [];
    for (const { number, body, isStream } of this.#objects.values())
      if (!isStream && body.length > bytes.length && body.compare(bytes, 0, bytes.length, 0, bytes.length) === 0)
        found.push(number);
    return found.sort((one, other) => one - other);
  }

  /** What the packer takes. */
  finished(): ReadPdf {
    const { root, info, identified } = this;
    return { objects: [...this.#objects.values()], root, info, identified };
  }

  #get(number: number): PdfObject {
    const object = this.#objects.get(number);
    if (!object) throw new Error(`there is no object ${number}`);
    return object;
  }

  #put(object: Omit<PdfObject, 'number'>): number {
    this.#last += 1;
    this.#objects.set(this.#last, { number: this.#last, ...object });
    return this.#last;
  }
}
