import { Injectable } from '@nestjs/common';
import type { Account } from '@annexa/store';
import { trouble, type Trouble } from '../http/trouble.js';
import { LoginThrottle, type LoginTry } from './login-throttle.js';
import { Passwords } from './passwords.js';

/** When to try again where too many passwords wait for being checked, whosever they are. */
const busySeconds = 5;

type Attempt = LoginTry & { password: string; find: (email: string) => Promise<Account | null> };

/** Checks e-mail address and password. Unknown address and wrong password take the same time and get the same answer. */
@Injectable()
export class Login {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: LoginThrottle,
  ) {}

  async check({ door, email, password, from, find }: Attempt): Promise<Account | Trouble> {
    const login = { door, email, from };
    const wait = this.passwords.busy ? busySeconds : this.throttle.begin(login);
    if (wait > 0)
      return { ...trouble('too_many_requests', `Too many attempts. Try again in ${wait} s.`), retry_after: wait };
    try {
      const person = await find(email.toLowerCase());
      const fits = await this.passwords.fits(person?.password_hash, password);
      if (!person || !fits) return loginFailed();
      this.throttle.succeeded(login);
      return person;
    } finally {
      this.throttle.end(login);
    }
  }
}

/** The one answer to every login that fails. */
export const loginFailed = (): Trouble => trouble('login_failed', 'E-mail address or password is wrong.');
