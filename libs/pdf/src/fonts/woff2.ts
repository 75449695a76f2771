import { brotliDecompressSync } from 'node:zlib';

/** What is read from a font file: which characters have a glyph, and the name a PDF shows. */
export interface FontFacts {
  codePoints: Set<number>;
  postScriptName: string;
}

const CMAP = 0;
const NAME = 5;
/** glyf and loca are transformed unless their version says 3; every other table unless it says 0 (WOFF2, section 4.1). */
const GLYF = 10;
const LOCA = 11;
const OWN_TAG = 63;

/** Reads the character map and the PostScript name of a WOFF2 file (W3C WOFF 2.0). Throws on anything else. */
export function readWoff2(file: Buffer): FontFacts {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file');
  const { tables, end } = readDirectory(file);
  const data = brotliDecompressSync(file.subarray(end, end + file.readUInt32BE(20)));
  const table = (tag: number) => {
    const found = tables.find((entry) => entry.tag === tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return data.subarray(found.offset, found.offset + found.length);
  };
  return { codePoints: readCmap(table(CMAP)), postScriptName: readPostScriptName(table(NAME)) };
}

interface TableEntry {
  tag: number;
  offset: number;
  length: number;
}

function readDirectory(file: Buffer): { tables: TableEntry[]; end: number } {
  const tables: TableEntry[] = [];
  const cursor = { at: 48 };
  let offset = 0;
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(cursor.at++);
    const tag = flags & OWN_TAG;
    const version = flags >> 6;
    if (tag === OWN_TAG) cursor.at += 4;
    let length = readBase128(file, cursor);
    const transformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (transformed) length = readBase128(file, cursor);
    tables.push({ tag, offset, length });
    offset += length;
  }
  return { tables, end: cursor.at };
}

function readBase128(file: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (;;) {
    const byte = file.readUInt8(cursor.at++);
    value = value * 128 + (byte & 127);
    if (byte < 128) return value;
  }
}

function readCmap(cmap: Buffer): Set<number> {
  const codePoints = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readFormat4(subtable, codePoints);
    if (format === 12) readFormat12(subtable, codePoints);
  }
  return codePoints;
}

function readFormat4(table: Buffer, into: Set<number>): void {
  const segments = table.readUInt16BE(6);
  for (let at = 0; at < segments; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + segments + at);
    const delta = table.readUInt16BE(16 + segments * 2 + at);
    const rangeAt = 16 + segments * 3 + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const stored = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - start) * 2);
      const glyph = range !== 0 && stored === 0 ? 0 : (stored + delta) & 0xffff;
      if (glyph !== 0) into.add(code);
    }
  }
}

function readFormat12(table: Buffer, into: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const first = table.readUInt32BE(at);
    const firstGlyph = table.readUInt32BE(at + 8);
    for (let code = first; code <= table.readUInt32BE(at + 4); code += 1)
      if (firstGlyph + code - first !== 0) into.add(code);
  }
}

function readPostScriptName(name: Buffer): string {
  const strings = name.readUInt16BE(4);
  for (let index = 0; index < name.readUInt16BE(2); index += 1) {
    const at = 6 + index * 12;
    if (name.readUInt16BE(at + 6) !== 6) continue;
    const start = strings + name.readUInt16BE(at + 10);
    return name.toString('latin1', start, start + name.readUInt16BE(at + 8)).replaceAll('\0', '');
  }
  throw new Error('the font has no PostScript name');
}
