import type { Connection } from 'mongoose';
import type { InTurn } from './in-turn.js';

/** What everything in this lib works with: one connection, and the clock and ids that came from outside. */
export type Database = {
  connection: Connection;
  now: () => Date;
  newId: (prefix: string) => string;
  /** Queues the writers of one tenant that would conflict in the database. */
  inTurn: InTurn;
};
