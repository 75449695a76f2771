import type { Tenant } from './tenant.js';
import type { System } from './system.js';

/** The only door to MongoDB. */
export type Store = {
  /** One tenant with its collections already scoped; null where it does not exist. */
  forTenant(id: string): Promise<Tenant | null>;
  /** Access that is not bound to one tenant. `purpose` says why and is kept with every audit event it writes. */
  system(purpose: string): System;
  /** Answers within 2 s or throws. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** What a store needs from outside: nothing here reads a clock or makes an id by itself. */
export type StoreOptions = {
  uri: string;
  now: () => Date;
  /** Ids that sort by time: lists are ordered by them. */
  newId: (prefix: string) => string;
  /** Called for each driver command in tests and diagnostics. */
  onCommand?: (command: { name: string; collection: string | null; command: unknown }) => void;
};
