/** s15Fixed16Number (ICC.1:2010, 4.6). */
const fixed = (values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  return bytes;
};

const tag = (type: string, data: Buffer) => Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), data]);
const xyz = (...values: number[]) => tag('XYZ ', fixed(values));

/** multiLocalizedUnicodeType with one record, American English. */
function words(text: string): Buffer {
  const utf16 = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  for (const [at, value] of [1, 12, 0, utf16.length, 28].entries()) head.writeUInt32BE(value, at * 4);
  head.write('enUS', 8, 'latin1');
  return tag('mluc', Buffer.concat([head, utf16]));
}

/** IEC 61966-2-1: Y = ((X + 0.055) / 1.055) ^ 2.4 from 0.04045 on, X / 12.92 below. */
const curve = tag(
  'para',
  Buffer.concat([Buffer.from([0, 3, 0, 0]), fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])]),
);

/** The primaries of sRGB seen under D50, and the adaptation from D65 to it (Bradford), as the ICC publishes them. */
const TAGS: [string, Buffer][] = [
  ['desc', words('sRGB')],
  ['cprt', words('CC0')],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['chad', tag('sf32', fixed([1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]))],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];
const HEADER = 128;
const ENTRY = 12;

let made: Buffer | undefined;

/** An ICC profile, version 4, of the sRGB colour space for displays (ICC.1:2010): under 600 bytes. */
export function srgbProfile(): Buffer {
  return (made ??= makeProfile());
}

function makeProfile(): Buffer {
  const table = Buffer.alloc(4 + TAGS.length * ENTRY);
  table.writeUInt32BE(TAGS.length, 0);
  const data: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let end = HEADER + table.length;
  for (const [index, [name, bytes]] of TAGS.entries()) {
    const place = places.get(bytes) ?? end;
    if (!places.has(bytes)) {
      const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
      data.push(padded);
      places.set(bytes, place);
      end += padded.length;
    }
    table.write(name, 4 + index * ENTRY, 'latin1');
    table.writeUInt32BE(place, 8 + index * ENTRY);
    table.writeUInt32BE(bytes.length, 12 + index * ENTRY);
  }
  return Buffer.concat([header(end), table, ...data]);
}

/** Dated once and for all, so that the same document has the same bytes. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [at, value] of [2026, 1, 1].entries()) bytes.writeUInt16BE(value, 24 + at * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68);
  return bytes;
}
