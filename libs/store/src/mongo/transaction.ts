import type { ClientSession } from 'mongoose';
import type { Database } from './database.js';

/** Longest time for a transaction with all its retries, in milliseconds. */
const timeoutMS = 10_000;

const concerns = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
} as const;

const isDuplicate = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 11000;

/**
 * Runs `work` in one transaction. Transient errors (write conflicts above all) are retried by the driver, so `work` may
 * run several times and must do nothing but database work through its session. A lost race for a unique key is retried
 * once: the second run sees the winner's document.
 */
export const inTransaction = async <T>(
  database: Database,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> => {
  const once = async (): Promise<T> => {
    // Not Mongoose's own transaction(): it puts documents back to their former state, which nobody here keeps.
    const session = await database.connection.startSession();
    try {
      return await session.withTransaction(work, { ...concerns, timeoutMS });
    } finally {
      await session.endSession();
    }
  };
  try {
    return await once();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return once();
  }
};

/** Ends the transaction with nothing written and answers the value. */
export const abandon = async <T>(session: ClientSession, value: T): Promise<T> => {
  await session.abortTransaction();
  return value;
};
