import { randomInt, type KeyObject } from 'node:crypto';
import { macOf } from '../accounts/secrets.js';

/** How many there are at a time. */
const recoveryCodeCount = 10;

/** Letters and digits that nobody takes for each other; ten of them are 49 bits, tried slowly and stored under the pepper. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const half = () => Array.from({ length: 5 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');

const plain = (code: string) => code.toLowerCase().replaceAll(/[^0-9a-z]/g, '');

/** Ten new codes, each to be shown once. */
export const newRecoveryCodes = (): string[] => Array.from({ length: recoveryCodeCount }, () => `${half()}-${half()}`);

/** What is kept of a code; the same code of two people leaves two MACs. Case, spaces and dashes do not count. */
export const recoveryMac = (pepper: KeyObject, owner: string, code: string): string =>
  macOf(pepper, 'recovery code', `${owner}\n${plain(code)}`);
