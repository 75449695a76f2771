import type { Connection } from 'mongoose';

/** What everything in this lib works with: one connection, and the clock and ids that came from outside. */
export type Database = {
  connection: Connection;
  now: () => Date;
  newId: (prefix: string) => string;
};
