/** How patient a counter is: attempts that cost nothing, and the longest wait in seconds. */
type Patience = { free: number; longest: number };

type Count = { attempts: number; until: number; last: number };

const forgottenAfter = 15 * 60_000;
const mostKept = 50_000;

/**
 * Counts attempts by key. After the free ones each further one doubles the wait up to the longest. Looking and counting
 * happen without anything in between, so attempts at the same moment are counted one by one.
 */
export class Attempts {
  private readonly counts = new Map<string, Count>();

  constructor(private readonly patience: Patience) {}

  /** Milliseconds until the next attempt; 0: now. */
  wait(key: string, now: number): number {
    return Math.max(0, (this.counts.get(key)?.until ?? 0) - now);
  }

  add(key: string, now: number): void {
    const before = this.counts.get(key);
    const attempts = before && before.last + forgottenAfter > now ? before.attempts + 1 : 1;
    const over = attempts - this.patience.free;
    const until = over < 0 ? 0 : now + Math.min(2 ** over, this.patience.longest) * 1000;
    // Taken out first: the map stays ordered by the last attempt, so that the oldest can go where there are too many.
    this.counts.delete(key);
    this.counts.set(key, { attempts, until, last: now });
    this.prune(now);
  }

  /** Takes one attempt back, with the wait that it made. */
  giveBack(key: string): void {
    const count = this.counts.get(key);
    if (count) this.counts.set(key, { ...count, attempts: count.attempts - 1, until: 0 });
  }

  forget(key: string): void {
    this.counts.delete(key);
  }

  private prune(now: number): void {
    for (const [key, { last }] of this.counts) {
      if (last + forgottenAfter > now && this.counts.size <= mostKept) return;
      this.counts.delete(key);
    }
  }
}
