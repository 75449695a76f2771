import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeLength = 10;
const randomLength = 16;

const encodeTime = (time: number): string => {
  let [rest, text] = [time, ''];
  for (let at = 0; at < timeLength; at += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** Length of an id behind its prefix. */
export const idLength = timeLength + randomLength;

/**
 * Makes opaque ids: prefix, 48 bits of time, 80 random bits, in Crockford's base 32. Time-ordered and not to be guessed.
 */
export const makeIds =
  (now: () => Date) =>
  (prefix: string): string => {
    const random = [...randomBytes(randomLength)].map((byte) => alphabet.charAt(byte % 32)).join('');
    return `${prefix}_${encodeTime(now().getTime())}${random}`;
  };
export type NewId = ReturnType<typeof makeIds>;
export const NEW_ID = Symbol('new id');
