import { trouble, type Trouble } from '../http/trouble.js';
import { commonPasswords } from './common-passwords.js';

/** What must be left when everything easy to guess is taken away. */
const leastLeft = 8;

/** Rows of keyboards (QWERTY, QWERTZ, AZERTY), the alphabet and the digits: whoever guesses walks along them. */
const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
];
const walks = rows.flatMap((row) => [row, row.split('').toReversed().join('')]);
const leastWalk = 4;

const lengthOfWalk = (text: string, at: number): number => {
  let longest = 0;
  for (const walk of walks) {
    const start = walk.indexOf(text.charAt(at));
    let length = start < 0 ? 0 : 1;
    while (length > 0 && start + length < walk.length && text[at + length] === walk[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
};

const withoutWalks = (text: string): string => {
  let [left, at] = ['', 0];
  while (at < text.length) {
    const length = lengthOfWalk(text, at);
    if (length < leastWalk) left += text.charAt(at);
    at += length < leastWalk ? 1 : length;
  }
  return left;
};

/** A part that follows on itself counts once: "abcabcabc" is "abc". */
const withoutRepeats = (text: string): string => text.replaceAll(/(.{1,12}?)\1+/gu, '$1');

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Words that anybody would try first: the address, the part before the @, the name of the product. */
const contextOf = (email: string): string[] => {
  const [local = ''] = email.split('@');
  return [plain(email), plain(local), 'annexa'].filter((word) => word.length >= 4);
};

const weak = (detail: string, path: string): Trouble => trouble('password_too_weak', detail, path);

/**
 * Refuses a new password that is easy to guess; how long it is says its schema. There is no rule of composition, and no date
 * on which it ends (NIST SP 800-63B-4 section 3.1.1.2).
 */
export const checkNewPassword = (password: string, email: string, path: string): Trouble | null => {
  const word = plain(password);
  if (contextOf(email).some((context) => word.includes(context)))
    return weak('Leave your address and the name of the product out of it.', path);
  if (commonPasswords.has(word)) return weak('Everybody thinks of this one. Choose a sentence of your own.', path);
  if (withoutRepeats(withoutWalks(word)).length < leastLeft)
    return weak('It is mostly a run or a repetition. Choose a few words that do not belong together.', path);
  return null;
};
