import { Injectable } from '@nestjs/common';
import { trouble, type Trouble } from '../http/trouble.js';
import { LoginThrottle } from './login-throttle.js';
import { Passwords } from './passwords.js';

type Person = { id: string; email: string; password_hash: string };
type Attempt = { email: string; password: string; from: string; find: (email: string) => Promise<Person | null> };

/** Checks e-mail address and password. Unknown address and wrong password take the same time and get the same answer. */
@Injectable()
export class Login {
  constructor(
    private readonly passwords: Passwords,
    private readonly throttle: LoginThrottle,
  ) {}

  async check({ email, password, from, find }: Attempt): Promise<Person | Trouble> {
    const wait = await this.throttle.wait(email, from);
    if (wait > 0)
      return { ...trouble('too_many_requests', `Too many failures. Try again in ${wait} s.`), retry_after: wait };
    const person = await find(email.toLowerCase());
    if (person && (await this.passwords.fits(person.password_hash, password))) {
      await this.throttle.succeeded(email, from);
      return person;
    }
    if (!person) await this.passwords.fits(undefined, password);
    await this.throttle.failed(email, from);
    return loginFailed();
  }
}

/** The one answer to every login that fails. */
export const loginFailed = (): Trouble => trouble('login_failed', 'E-mail address or password is wrong.');
