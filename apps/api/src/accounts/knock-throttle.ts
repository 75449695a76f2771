import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../boot/clock.js';
import { trouble, type Trouble } from '../http/trouble.js';
import { Attempts } from './attempts.js';

/** Doors behind which no password is asked, with what may be tried before it is slowed. */
const patience = {
  link: { free: 20, longest: 60 },
  passkey: { free: 60, longest: 60 },
  reset_from: { free: 20, longest: 60 },
  reset_for: { free: 3, longest: 600 },
  invitation: { free: 5, first: 600, longest: 3600 },
  verify: { free: 300, longest: 60 },
  verify_miss: { free: 20, longest: 600 },
} as const;
type Knock = keyof typeof patience;

/**
 * Growing delay for knocks at public doors: by network address, and for mails also by the address that would get them, so
 * that nobody's box is flooded. Counts everybody alike, so it tells nothing of who has an account. Kept in memory.
 */
@Injectable()
export class KnockThrottle {
  private readonly counts = Object.fromEntries(
    Object.entries(patience).map(([knock, how]) => [knock, new Attempts(how)]),
  ) as Record<Knock, Attempts>;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts a knock; answers trouble where it comes too soon. */
  begin(knock: Knock, key: string): Trouble | null {
    const now = this.clock().getTime();
    const wait = Math.ceil(this.counts[knock].wait(key, now) / 1000);
    if (wait > 0)
      return { ...trouble('too_many_requests', `Too many attempts. Try again in ${wait} s.`), retry_after: wait };
    this.counts[knock].add(key, now);
    return null;
  }

  /** It was somebody who may come in: the knock costs nothing, nor do those that led to it. */
  succeeded(knock: Knock, key: string, knocks = 1): void {
    this.counts[knock].giveBack(key, knocks);
  }
}
