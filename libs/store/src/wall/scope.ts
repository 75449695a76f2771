import { WallBreach } from './wall-breach.js';

/**
 * What an operation on tenants' data must carry among its options: the one tenant it stays in, or the reason why it reads
 * across tenants. Nothing is taken from ambient state, so an operation without a scope cannot inherit someone else's.
 */
type Scope = { tenant: string; system?: undefined } | { tenant?: undefined; system: string };

/** Where an operation takes place, for the message. */
export type Place = { collection: string; operation: string };

/** Operations that may carry a system reason: they read. A write always names its tenant. */
const reading = new Set(['find', 'findOne', 'countDocuments', 'estimatedDocumentCount', 'distinct', 'aggregate']);

const isName = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Reads the scope out of an operation's options; throws `WallBreach` where there is not exactly one. */
export const scopeOf = (options: unknown, place: Place): Scope => {
  const refuse = (why: string) => new WallBreach(place.collection, place.operation, why);
  const given: Record<string, unknown> = { ...(options as object | null | undefined) };
  if (given.collation !== undefined) throw refuse('tenant ids are compared byte by byte, so no collation');
  if (given.tenant !== undefined && given.system !== undefined) throw refuse('a tenant and a system reason at once');
  if (isName(given.tenant)) return { tenant: given.tenant };
  if (!isName(given.system)) throw refuse('it carries no scope');
  if (!reading.has(place.operation)) throw refuse('a system reason is for reading; a write names its tenant');
  return { system: given.system };
};
