import type { Account } from '@annexa/store';
import type { Keys } from '../keys.js';
import { macOf } from './secrets.js';

/** Marks a password without telling anything of it: a ticket that carries the mark dies with the password. */
export const passwordMark = ({ pepper }: Pick<Keys, 'pepper'>, { password_hash }: Pick<Account, 'password_hash'>) =>
  macOf(pepper, 'password mark', password_hash);
