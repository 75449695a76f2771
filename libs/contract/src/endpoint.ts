import type { Ability, ProblemCode } from '@annexa/core';
import type { z } from 'zod';

/**
 * Who may call: an ability (or several, all needed); `credential`: anyone of a tenant, key or person; `member`: a person
 * of a tenant; `operator`: the vendor's side; `nothing`: the public.
 */
export type Needs = 'nothing' | 'credential' | 'member' | 'operator' | Ability | readonly Ability[];

/** An answer that is not JSON; `example` is how one begins. */
export type Media = { readonly media: string; readonly description: string; readonly example: string };

/** How a page begins. */
export const pageStart = '<!doctype html><html lang="en">';

/** The answer of one success status: a schema, a media type, or nothing. */
export type Answer = z.ZodType | Media | null;

/** One endpoint: everything that HTTP is told of it. Its name in the table is its operationId. */
export type Entry = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly needs: Needs;
  /** Abilities needed on top where the body holds the member. */
  readonly needsFor?: Readonly<Record<string, Ability>>;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** JSON Pointer of a member of the body: problems inside it are told as if it were the body itself. */
  readonly seenFrom?: `/${string}`;
  /** The body is a file of this media type, and nothing else. */
  readonly takes?: Media & { readonly media: 'application/pdf' };
  /** The same answer as a page, for those who name HTML in Accept. */
  readonly page?: Media;
  /** The same answer as a file, for those who name its format in the query. */
  readonly files?: readonly Media[];
  /** A media type accepted besides `application/json`. */
  readonly accepts?: 'application/merge-patch+json';
  /** If-Match with the ETag of the revision is mandatory. */
  readonly ifMatch?: true;
  /**
   * A person must have proved who they are a short while ago; an API key need not. `to_change`: only where the query does
   * not say `validate_only=true`.
   */
  readonly recent?: true | 'to_change';
  /** The answer may start or end a session in a browser: it sets the cookie, and only our own pages may ask. */
  readonly cookie?: true;
  /** Answered only where the program is asked for by a name of this machine; under any other name there is nothing. */
  readonly thisMachine?: true;
  /** The body's `revision` is sent as the strong ETag `"rev-<n>"`; GET answers If-None-Match with 304. */
  readonly etag?: true;
  readonly responses: Readonly<Partial<Record<200 | 201 | 204, Answer>>>;
  /** Problems of this endpoint, besides those that `problemsOf` adds for every endpoint of its kind. */
  readonly problems: readonly ProblemCode[];
};

/** True where the answer is a media type. */
export const isMedia = (answer: Answer | undefined): answer is Media => !!answer && 'media' in answer;

const bodyProblems = [
  'malformed_json',
  'body_too_large',
  'body_too_deep',
  'unsupported_media_type',
] as const satisfies readonly ProblemCode[];

/** Every problem that the endpoint may answer. */
export const problemsOf = (entry: Entry): ProblemCode[] => {
  const secured = entry.needs !== 'nothing';
  const listed: (ProblemCode | false)[] = [
    // A body is read before anybody asks whether one is expected; then an unexpected one is refused, as any query is.
    ...(entry.body || entry.method !== 'GET' ? bodyProblems : []),
    'validation_failed',
    secured && 'unauthenticated',
    secured && 'forbidden',
    // A cookie is sent by the browser whoever asks, so a change must come from our own pages (Fetch Metadata).
    (entry.cookie === true || (secured && entry.method !== 'GET')) && 'cross_site_request',
    secured && entry.needs !== 'operator' && 'other_session',
    entry.recent !== undefined && 'reauthentication_required',
    entry.params !== undefined && 'not_found',
    entry.ifMatch === true && 'precondition_required',
    entry.ifMatch === true && 'precondition_failed',
    'not_acceptable',
    ...entry.problems,
    'store_unavailable',
    'internal_error',
  ];
  return [...new Set(listed.filter((code) => code !== false))];
};
