/** How patient a counter is: attempts that cost nothing, the first wait (1 unless said otherwise) and the longest, in seconds. */
type Patience = { free: number; first?: number; longest: number };

type Count = { attempts: number; until: number; last: number };

const leastMemory = 15 * 60_000;
const mostKept = 50_000;

/**
 * Counts attempts by key. After the free ones each further one doubles the wait up to the longest. Looking and counting
 * happen without anything in between, so attempts at the same moment are counted one by one.
 */
export class Attempts {
  private readonly counts = new Map<string, Count>();

  private readonly forgottenAfter: number;

  constructor(private readonly patience: Patience) {
    this.forgottenAfter = Math.max(leastMemory, patience.longest * 1000);
  }

  /** Milliseconds until the next attempt; 0: now. */
  wait(key: string, now: number): number {
    return Math.max(0, (this.counts.get(key)?.until ?? 0) - now);
  }

  add(key: string, now: number): void {
    const before = this.counts.get(key);
    const attempts = before && before.last + this.forgottenAfter > now ? before.attempts + 1 : 1;
    const { free, first = 1, longest } = this.patience;
    const over = attempts - free;
    const until = over < 0 ? 0 : now + Math.min(first * 2 ** over, longest) * 1000;
    // Taken out first: the map stays ordered by the last attempt, so that the oldest can go where there are too many.
    this.counts.delete(key);
    this.counts.set(key, { attempts, until, last: now });
    this.prune(now);
  }

  /** Takes attempts back, with the wait that they made. */
  giveBack(key: string, many = 1): void {
    const count = this.counts.get(key);
    if (count) this.counts.set(key, { ...count, attempts: Math.max(0, count.attempts - many), until: 0 });
  }

  forget(key: string): void {
    this.counts.delete(key);
  }

  private prune(now: number): void {
    for (const [key, { last }] of this.counts) {
      if (last + this.forgottenAfter > now && this.counts.size <= mostKept) return;
      this.counts.delete(key);
    }
  }
}
