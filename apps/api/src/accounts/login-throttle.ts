import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** After this many failures each further one doubles the wait. */
const freeFailures = 5;
const longestWait = 15 * 60;

const keyOf = (email: string, from: string) =>
  createHash('sha256').update(`${email.toLowerCase()}\n${from}`).digest('hex');

/** Growing delay per account and network address; never a permanent lock. Kept in memory: a restart forgets it. */
@Injectable()
export class LoginThrottle {
  private readonly failures = new RateLimiterMemory({ keyPrefix: 'failures', points: 1_000, duration: longestWait });
  private readonly waits = new RateLimiterMemory({ keyPrefix: 'waits', points: 1, duration: longestWait });

  /** Seconds to wait before this account may be tried again from there; 0: now. */
  async wait(email: string, from: string): Promise<number> {
    const state = await this.waits.get(keyOf(email, from));
    return state && state.remainingPoints <= 0 && state.msBeforeNext > 0 ? Math.ceil(state.msBeforeNext / 1000) : 0;
  }

  async failed(email: string, from: string): Promise<void> {
    const key = keyOf(email, from);
    const state: RateLimiterRes = await this.failures.penalty(key, 1);
    const over = state.consumedPoints - freeFailures;
    if (over >= 0) await this.waits.block(key, Math.min(2 ** over, longestWait));
  }

  async succeeded(email: string, from: string): Promise<void> {
    await this.failures.delete(keyOf(email, from));
  }
}
