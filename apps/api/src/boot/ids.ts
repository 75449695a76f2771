import { randomBytes } from 'node:crypto';
import { annexCode, codeSymbols } from '@annexa/core';

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

const randomSymbols = () => [...randomBytes(randomLength)].map((byte) => byte % 32);

/** The next number in base 32, carried from the right; wraps round after 32^16 of them. */
const following = (symbols: readonly number[]): number[] => {
  const next = [...symbols];
  for (let at = next.length - 1; at >= 0; at -= 1) {
    next[at] = ((next[at] ?? 0) + 1) % 32;
    if (next[at] !== 0) break;
  }
  return next;
};

/**
 * Makes opaque ids: prefix, 48 bits of time, 80 random bits, in Crockford's base 32. Time-ordered, also within one
 * millisecond of one process (as a monotonic ULID), and not to be guessed.
 */
export const makeIds = (now: () => Date) => {
  let [last, symbols] = [-1, [] as number[]];
  return (prefix: string): string => {
    const time = Math.max(last, now().getTime());
    symbols = time === last ? following(symbols) : randomSymbols();
    last = time;
    return `${prefix}_${encodeTime(time)}${symbols.map((symbol) => alphabet.charAt(symbol)).join('')}`;
  };
};
/** Makes the verification code of an annex: 135 random bits and a check symbol. */
export const makeAnnexCode = (): string => annexCode([...randomBytes(codeSymbols)].map((byte) => byte % 32));

export type NewId = ReturnType<typeof makeIds>;
export const NEW_ID = Symbol('new id');
