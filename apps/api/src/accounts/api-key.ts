import { crc32 } from 'node:zlib';
import { idLength } from '../boot/ids.js';
import { inBase62, randomText } from './secrets.js';

/**
 * `anx_live_` + key id (26) + secret (28 characters, 166 bits) + CRC-32 of all before it (6). The checksum lets a secret
 * scanner find keys without false hits; it protects nothing.
 */
const prefix = 'anx_live_';
const secretLength = 28;
const checkLength = 6;
const form = new RegExp(
  `^${prefix}([0-9a-z]{${idLength}})([0-9A-Za-z]{${secretLength}})([0-9A-Za-z]{${checkLength}})$`,
);

const checksum = (text: string) => inBase62(crc32(text), checkLength);

/** Makes the key that is shown once; `id` is the key's id, key_…. */
export const makeApiKey = (id: string): { key: string; secret: string } => {
  const secret = randomText(secretLength);
  const body = `${prefix}${id.slice('key_'.length)}${secret}`;
  return { key: body + checksum(body), secret };
};

/** True for text that means to be an API key. */
export const looksLikeApiKey = (text: string): boolean => text.startsWith(prefix);

/** Id and secret of a well-formed key with a right checksum, else null. */
export const readApiKey = (text: string): { id: string; secret: string } | null => {
  const [, id, secret, check] = form.exec(text) ?? [];
  if (id === undefined || secret === undefined || check === undefined) return null;
  return checksum(text.slice(0, -checkLength)) === check ? { id: `key_${id}`, secret } : null;
};
