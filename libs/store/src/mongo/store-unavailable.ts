import { isNativeError } from 'node:util/types';
import mongoose from 'mongoose';

/** The database cannot be reached or did not answer in time; the caller may try again. What was asked may or may not have happened. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(why: string, options?: ErrorOptions) {
    super(`The database is not available: ${why}.`, options);
  }
}

/** Server codes that mean "not now" (MongoDB error codes): time limits, elections, shutdown. */
const passing = new Set([50, 64, 89, 91, 189, 262, 10107, 11600, 11602, 13435, 13436]);

const labels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];

const names = new Set([
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoOperationTimeoutError',
  'MongoWaitQueueTimeoutError',
  'MongoPoolClearedError',
  'MongoPoolClosedError',
  'PoolClearedOnNetworkError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoExpiredSessionError',
]);

/** Codes of sockets: a command that is being written while the server dies comes out as it is, without the driver's name. */
const sockets = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT']);

const isPassing = (error: unknown): error is Error => {
  // Not instanceof: an error that Node itself throws may be of another realm, as under Jest.
  if (!isNativeError(error)) return false;
  if (names.has(error.name) || ('code' in error && sockets.has(String(error.code)))) return true;
  if (!(error instanceof mongoose.mongo.MongoError)) return false;
  return passing.has(Number(error.code)) || labels.some((label) => error.hasErrorLabel(label));
};

/** The error to throw on: lost connections and time limits become `StoreUnavailable`, everything else stays what it is. */
const translated = (error: unknown): unknown =>
  isPassing(error) ? new StoreUnavailable(error.name, { cause: error }) : error;

type Call = (...input: unknown[]) => unknown;

/** The same door, but its methods throw `StoreUnavailable` where the driver threw one of its many ways to say so. */
export const translating = <Door extends object>(door: Door): Door =>
  Object.fromEntries(
    Object.entries(door).map(([name, member]: [string, unknown]) => {
      if (typeof member === 'function')
        return [name, async (...input: unknown[]) => attempt(() => (member as Call)(...input))];
      return [name, member !== null && typeof member === 'object' ? translating(member) : member];
    }),
  ) as Door;

/** Runs something and translates what it throws. */
export const attempt = async <T>(work: () => T): Promise<Awaited<T>> => {
  try {
    return await work();
  } catch (error) {
    throw translated(error);
  }
};
