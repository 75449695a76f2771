import { Readable } from 'node:stream';
import { type Answer, type Entry, isMedia } from '@annexa/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Content, Cookied, Made } from './call.js';
import { changeCookie } from './cookies.js';
import { namesTag, revisionTag } from './etag.js';
import type { Site } from './site.js';
import { isTrouble, missing, TroubleError } from './trouble.js';

type Exchange = { request: FastifyRequest; reply: FastifyReply; site: Site };

/** A handler answered with something that its entry does not promise: a fault of ours, never shown to the client. */
export class LeakedAnswer extends Error {
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super(
      `the answer does not fit its schema: ${issues.map(({ code, path }) => `${code} at /${path.join('/')}`).join('; ')}`,
    );
    this.name = 'LeakedAnswer';
  }
}

/** Parses an answer on the way out: a field that the contract does not name never leaves the house. */
const strictly = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new LeakedAnswer(parsed.error.issues);
};

const notModified = ({ request, reply }: Exchange, tag: string): boolean => {
  void reply.header('etag', tag);
  const fresh =
    request.method !== 'GET' && request.method !== 'HEAD' ? false : namesTag(request.headers['if-none-match'], tag);
  if (fresh) request.annexa.status = 304;
  return fresh;
};

const writeContent = (exchange: Exchange, content: Content): unknown => {
  const { reply } = exchange;
  void reply.header('content-type', content.type).headers({ ...content.headers });
  if (content.status !== undefined) exchange.request.annexa.status = content.status;
  if (content.etag !== undefined && notModified(exchange, content.etag)) return undefined;
  const { bytes } = content;
  if (bytes instanceof Readable) return exchange.request.method === 'HEAD' ? unread(bytes) : bytes;
  return typeof bytes === 'function' ? loaded(bytes) : sent(bytes);
};

/** Fastify reads a stream to its end for HEAD: it gets an empty one, and no length is said. */
const unread = (stream: Readable): Readable => {
  stream.destroy();
  return Readable.from([]);
};

const sent = (bytes: Uint8Array | string): string | Buffer =>
  typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const loaded = async (load: () => Promise<Uint8Array | null>): Promise<string | Buffer> => {
  const bytes = await load();
  if (!bytes) throw new TroubleError(missing());
  return sent(bytes);
};

const isMade = (entry: Entry, outcome: unknown): outcome is Made<unknown> =>
  entry.responses[200] !== undefined && entry.responses[201] !== undefined && outcome !== undefined;

const isContent = (outcome: unknown): outcome is Content =>
  typeof outcome === 'object' && outcome !== null && 'bytes' in outcome && 'type' in outcome;

const withCookie = ({ reply, site }: Exchange, outcome: unknown): unknown => {
  const { value, cookie } = outcome as Cookied<unknown>;
  if (cookie) changeCookie(reply, cookie, site);
  return value;
};

/** Turns the outcome of a handler into status, headers and body, as its entry promises. */
export const writeAnswer = (entry: Entry, outcome: unknown, exchange: Exchange): unknown => {
  if (isTrouble(outcome)) throw new TroubleError(outcome);
  if (entry.cookie) return writeAnswer({ ...entry, cookie: undefined }, withCookie(exchange, outcome), exchange);
  const made = isMade(entry, outcome);
  const status = made ? (outcome.created ? 201 : 200) : (Number(Object.keys(entry.responses)[0]) as 200 | 201 | 204);
  const answer: Answer | undefined = entry.responses[status];
  const value = made ? outcome.value : outcome;
  exchange.request.annexa.status = status;
  if ((entry.page || entry.files) && isContent(outcome)) return writeContent(exchange, outcome);
  if (isMedia(answer)) return writeContent(exchange, value as Content);
  if (!answer) return undefined;
  const body = strictly(answer, value);
  if (entry.etag && notModified(exchange, revisionTag((body as { revision: number }).revision))) return undefined;
  return body;
};
