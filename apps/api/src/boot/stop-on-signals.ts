import type { INestApplication } from '@nestjs/common';

/** Longest time that requests under way are waited for, in milliseconds. */
const patience = 25_000;

/** Stops at SIGTERM and SIGINT: not ready first, then requests under way are finished, then printer and store close. */
export const stopOnSignals = (app: INestApplication, close: () => Promise<void>): void => {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    await app.close();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
};
