import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../boot/clock.js';
import type { Door } from '../http/call.js';
import { Attempts } from './attempts.js';

/** Passwords of one account that are checked at the same time. */
const mostAtOnce = 4;

/** Whose password is tried, at which door and from which network address. */
export type LoginTry = { door: Door; email: string; from: string };

const digest = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');
const keysOf = ({ door, email, from }: LoginTry) => ({
  account: digest(door, email.toLowerCase()),
  here: digest(door, email.toLowerCase(), from),
  address: digest(from),
});

/**
 * Growing delay per account and network address, and gentler ones per account for those who change addresses, and per
 * address for those who change accounts; never a permanent lock. Kept in memory: a restart forgets it.
 */
@Injectable()
export class LoginThrottle {
  private readonly here = new Attempts({ free: 5, longest: 60 });
  private readonly account = new Attempts({ free: 25, longest: 10 });
  private readonly address = new Attempts({ free: 50, longest: 30 });
  private readonly running = new Map<string, number>();

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts a try before its password is checked. Answers the seconds to wait where it must not be checked now, else 0. */
  begin(login: LoginTry): number {
    const [{ account, here, address }, now] = [keysOf(login), this.clock().getTime()];
    const waits = [this.here.wait(here, now), this.account.wait(account, now), this.address.wait(address, now)];
    const wait = Math.max(...waits);
    if (wait > 0) return Math.ceil(wait / 1000);
    const running = this.running.get(account) ?? 0;
    if (running >= mostAtOnce) return 1;
    this.running.set(account, running + 1);
    this.here.add(here, now);
    this.account.add(account, now);
    this.address.add(address, now);
    return 0;
  }

  /** The password was right: the try is given back, and failures from there are forgotten. */
  succeeded(login: LoginTry): void {
    const { account, here, address } = keysOf(login);
    this.here.forget(here);
    this.account.giveBack(account);
    this.address.giveBack(address);
  }

  /** The check is over, whatever came of it. */
  end(login: LoginTry): void {
    const { account } = keysOf(login);
    const running = (this.running.get(account) ?? 1) - 1;
    if (running > 0) this.running.set(account, running);
    else this.running.delete(account);
  }
}
