import { parseWith, type Problem, type Result } from '@annexa/core';
import { type Entry, isMedia } from '@annexa/contract';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { revisionIn } from './etag.js';
import { accepts, readsPages } from './negotiate.js';
import { missing, refuse, TroubleError } from './trouble.js';

const mediaOf = (entry: Entry): string => {
  const answer = entry.responses[200] ?? entry.responses[201];
  return isMedia(answer) ? answer.media : 'application/json';
};

const checkMedia = (entry: Entry, request: FastifyRequest): void => {
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (entry.body && given === 'application/merge-patch+json' && entry.accepts !== given)
    refuse('unsupported_media_type', 'Send the body as application/json.');
  if ((given === 'application/pdf') !== (entry.takes !== undefined))
    refuse('unsupported_media_type', `Send the body as ${entry.takes?.media ?? 'application/json'}.`);
  if (asPage(entry, request)) return;
  const media = mediaOf(entry);
  const possible = [media, ...(entry.files ?? []).map((file) => file.media)];
  if (media !== 'application/octet-stream' && !possible.some((one) => accepts(request.headers.accept, one)))
    refuse('not_acceptable', `This address answers ${media}; accept it.`);
};

/** True where the answer is wanted as a page, of an endpoint that has one. */
export const asPage = ({ page }: Entry, { headers }: FastifyRequest): boolean =>
  page !== undefined && readsPages(headers.accept);

const baseOf = (entry: Entry, request: FastifyRequest): number | undefined => {
  if (!entry.ifMatch) return undefined;
  const tag = request.headers['if-match'];
  if (tag === undefined)
    return refuse('precondition_required', 'Send If-Match with the ETag of the revision that you have read.');
  // A tag that is none of ours matches nothing: revision 0 never exists, so the handler answers with the current ETag.
  return revisionIn(tag) ?? 0;
};

const fileIn = ({ body }: FastifyRequest): Buffer | undefined => (Buffer.isBuffer(body) ? body : undefined);

const parsed = (schema: z.ZodType | undefined, input: unknown): Result<unknown> =>
  schema ? parseWith(schema, input) : { ok: true, value: undefined };

/** Pointers into a member are told from that member, where the entry says so. */
const seenFrom = ({ seenFrom: part }: Entry, problems: Problem[]): Problem[] =>
  problems.map((problem) => {
    const inside = part !== undefined && problem.path.startsWith(`${part}/`);
    return inside ? { ...problem, path: problem.path.slice(part.length) } : problem;
  });

const unexpected = (entry: Entry, request: FastifyRequest): Problem[] => {
  const body = !entry.body && !entry.takes && request.body !== undefined;
  const query = !entry.query && Object.keys(request.query as object).length > 0;
  const detail = 'Leave it out: nothing is read from it here.';
  return [
    ...(body ? [{ code: 'unknown_member' as const, path: '', detail: `No body is expected. ${detail}` }] : []),
    ...(query
      ? Object.keys(request.query as object).map((key) => ({
          code: 'unknown_member' as const,
          path: `/${key}`.slice(0, 2000),
          detail,
        }))
      : []),
  ];
};

/**
 * Parses a request by its entry, all problems at once. Nest's StandardSchemaValidationPipe is bypassed: it sees one
 * parameter at a time and answers its first failure, and it does nothing for a parameter without a schema.
 */
export const readCall = (entry: Entry, request: FastifyRequest): Record<string, unknown> => {
  checkMedia(entry, request);
  const params = parsed(entry.params, request.params);
  if (!params.ok) throw new TroubleError(missing());
  const base = baseOf(entry, request);
  const query = parsed(entry.query, request.query);
  const body = parsed(entry.body, request.body);
  const problems = [
    ...unexpected(entry, request),
    ...(query.ok ? [] : query.problems),
    ...(body.ok ? [] : seenFrom(entry, body.problems)),
  ];
  if (!query.ok || !body.ok || problems.length > 0) throw new TroubleError({ ok: false, problems });
  return { params: params.value, query: query.value, body: body.value, base, file: fileIn(request) };
};
