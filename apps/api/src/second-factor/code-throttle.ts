import { Inject, Injectable } from '@nestjs/common';
import { Attempts } from '../accounts/attempts.js';
import { CLOCK, type Clock } from '../boot/clock.js';
import { trouble, type Trouble } from '../http/trouble.js';

/**
 * Growing delay per person for codes of second factors, wherever they are tried: six digits need it (RFC 6238 section 5.1,
 * RFC 4226 section 7.3). Whoever tries knows the password already, so the wait may be long. Kept in memory.
 */
@Injectable()
export class CodeThrottle {
  private readonly tries = new Attempts({ free: 5, longest: 300 });

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Counts a try before the code is checked; answers trouble where it must not be checked now. */
  begin(owner: string): Trouble | null {
    const now = this.clock().getTime();
    const wait = Math.ceil(this.tries.wait(owner, now) / 1000);
    if (wait > 0)
      return { ...trouble('too_many_requests', `Too many codes. Try again in ${wait} s.`), retry_after: wait };
    this.tries.add(owner, now);
    return null;
  }

  succeeded(owner: string): void {
    this.tries.forget(owner);
  }
}
