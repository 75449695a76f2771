import { createHmac, type KeyObject, randomInt, timingSafeEqual } from 'node:crypto';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random text in base 62: 5.95 bits a character. */
export const randomText = (length: number): string =>
  Array.from({ length }, () => base62.charAt(randomInt(base62.length))).join('');

/** A number in base 62, at least `width` digits. */
export const inBase62 = (value: number, width: number): string => {
  let [rest, text] = [value, ''];
  while (rest > 0) {
    text = base62.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text.padStart(width, '0');
};

/** HMAC-SHA-256 with the pepper of the installation, hexadecimal; `purpose` keeps the kinds of secrets apart. */
export const macOf = (pepper: KeyObject, purpose: string, secret: string): string =>
  createHmac('sha256', pepper).update(`${purpose}\n${secret}`).digest('hex');

/** Compares two texts of the same kind in constant time. */
export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
