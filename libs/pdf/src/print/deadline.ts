import { PrinterUnavailable } from './printer-unavailable.js';

/** Waits for `work` no longer than the deadline; then throws PrinterUnavailable and leaves `work` to its own end. */
export async function within<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  let expire = () => {};
  const expired = new Promise<never>((_, reject) => {
    expire = () => reject(new PrinterUnavailable('timeout'));
    if (deadline.aborted) expire();
    else deadline.addEventListener('abort', expire, { once: true });
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, expired]);
  } finally {
    deadline.removeEventListener('abort', expire);
  }
}
