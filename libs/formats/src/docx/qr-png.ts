import { zlibSync } from 'fflate';
import { encode } from 'uqr';

/** The quiet zone that the code needs around it, in modules (ISO/IEC 18004, 6.3.8). */
const quietZone = 4;
/** Pixels of the side of a module: a viewer that enlarges fewer of them blurs their edges. */
const moduleSide = 8;

/** CRC-32 as PNG wants it (ISO/IEC 15948, annex D). */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0);
  }
  return ~sum >>> 0;
};

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
};

/**
 * Eight rows of one bit a pixel for each row of modules, so that a module is a byte in each: 255 is white, 0 dark. A row
 * begins with its filter: none.
 */
const pixels = (modules: readonly (readonly boolean[])[]): Uint8Array =>
  Uint8Array.from(
    modules.flatMap((row) => {
      const line = [0, ...row.map((dark) => (dark ? 0 : 255))];
      return Array.from({ length: moduleSide }, () => line).flat();
    }),
  );

/** A text as a QR code in PNG. */
export const qrPng = (text: string): Uint8Array => {
  const { data, size } = encode(text.toWellFormed(), { ecc: 'M', border: quietZone });
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, size * moduleSide);
  view.setUint32(4, size * moduleSide);
  head[8] = 1; // One bit a pixel; the rest is 0: grey, deflate, no interlacing.
  const chunks = [chunk('IHDR', head), chunk('IDAT', zlibSync(pixels(data))), chunk('IEND', new Uint8Array())];
  return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((each) => [...each])]);
};
