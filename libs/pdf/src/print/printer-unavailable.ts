/** Why nothing was printed. `busy`: the queue is full; `timeout`: the hard limit; `browser`: it failed twice; `closed`: shutting down. */
export type UnavailableReason = 'busy' | 'timeout' | 'browser' | 'closed';

const messages = {
  busy: 'The printer has too many documents waiting.',
  timeout: 'The document was not printed within the time limit.',
  browser: 'The browser failed twice on this document.',
  closed: 'The printer is closed.',
} satisfies Record<UnavailableReason, string>;

/** Nothing was printed and trying later makes sense: the API answers 503 with Retry-After. */
export class PrinterUnavailable extends Error {
  override readonly name = 'PrinterUnavailable';
  /** Seconds after which to try again. */
  readonly retryAfterSeconds: number;

  constructor(
    readonly reason: UnavailableReason,
    cause?: unknown,
  ) {
    super(messages[reason], { cause });
    this.retryAfterSeconds = reason === 'busy' ? 5 : 10;
  }
}
