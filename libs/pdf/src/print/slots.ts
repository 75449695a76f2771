import { PrinterUnavailable } from './printer-unavailable.js';

/** Places at the printer, handed out in the order of arrival. */
export interface Slots {
  /** Waits for a place. Throws PrinterUnavailable when too many wait, when the deadline passes, or when closed. */
  take(deadline: AbortSignal): Promise<number>;
  give(slot: number): void;
  /** Refuses everyone from now on, those who wait included. */
  close(): void;
}

interface Waiting {
  accept: (slot: number) => void;
  refuse: (error: PrinterUnavailable) => void;
}

export function createSlots(count: number, maxQueue: number): Slots {
  const free = Array.from({ length: count }, (_, slot) => slot);
  const queue: Waiting[] = [];
  let closed = false;

  const wait = (deadline: AbortSignal) =>
    new Promise<number>((accept, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(place), 1);
        reject(new PrinterUnavailable('timeout'));
      };
      const settle = () => deadline.removeEventListener('abort', leave);
      const place: Waiting = {
        accept: (slot) => (settle(), accept(slot)),
        refuse: (error) => (settle(), reject(error)),
      };
      deadline.addEventListener('abort', leave, { once: true });
      queue.push(place);
    });

  return {
    async take(deadline) {
      if (closed) throw new PrinterUnavailable('closed');
      const slot = free.shift();
      if (slot !== undefined) return slot;
      if (queue.length >= maxQueue) throw new PrinterUnavailable('busy');
      return wait(deadline);
    },
    give(slot) {
      const next = queue.shift();
      if (next) next.accept(slot);
      else free.push(slot);
    },
    close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.refuse(new PrinterUnavailable('closed'));
    },
  };
}
