/** Runs work one after the other per key. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Longest wait for a turn in milliseconds; afterwards the database decides alone, as it does between processes. */
const patienceMs = 2000;

const patiently = async (before: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([before, enough]);
  clearTimeout(timer);
};

/**
 * A queue per key, for one process. It is there for speed only: fifty writers of one tenant that meet in the database
 * would conflict and retry for seconds, here each finds at once what the one before it left.
 */
export const takingTurns = (): InTurn => {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = (before ? patiently(before) : Promise.resolve()).then(work);
    const settled = mine.catch(() => undefined);
    last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (last.get(key) === settled) last.delete(key);
    }
  };
};
