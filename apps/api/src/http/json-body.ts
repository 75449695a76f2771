import { pointer } from '@annexa/core';
import type { FastifyInstance } from 'fastify';
import { trouble, TroubleError } from './trouble.js';

/** Greatest size of a body in bytes. */
export const bodyLimit = 256_000;
const depthLimit = 32;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Deepest nesting of a JSON text, counted without parsing it: a parser or a schema must never recurse a thousand deep. */
const depthOf = (text: string): number => {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) deepest = Math.max(deepest, (depth += 1));
    else if (!quoted && (character === '}' || character === ']')) depth -= 1;
  }
  return deepest;
};

const dangerous = (key: string) =>
  key === '__proto__' || key === 'constructor' || key === 'prototype' || key.startsWith('$') || key.includes('.');

/** Paths of members named like a prototype, a database operator or a path: no request of ours has one. */
const dangerousPaths = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(!Array.isArray(value) && dangerous(key) ? [pointer([...path, key])] : []),
    ...dangerousPaths(member, [...path, key]),
  ]);
};

/** Reads a JSON body: UTF-8, bounded depth, no member that could become a prototype or an operator. */
const readJson = (bytes: Buffer): unknown => {
  if (bytes.length === 0) return undefined;
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new TroubleError(trouble('malformed_json', 'Write the body in UTF-8.'));
  }
  if (depthOf(text) > depthLimit)
    throw new TroubleError(trouble('body_too_deep', `Nest objects and arrays at most ${depthLimit} deep.`));
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new TroubleError(trouble('malformed_json', 'Write the body as one valid JSON value.'));
  }
  const problems = dangerousPaths(body).map((path) => ({
    code: 'unknown_member' as const,
    path: path.slice(0, 2000),
    detail: 'No member can have this name; remove it.',
  }));
  if (problems.length > 0) throw new TroubleError({ ok: false, problems });
  return body;
};

/** The only parsers of the server besides that of files: JSON and JSON Merge Patch. Every other media type is answered with 415. */
export const acceptJson = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer', bodyLimit },
    (_request, bytes, done) => {
      try {
        done(null, readJson(bytes));
      } catch (error) {
        done(error as Error);
      }
    },
  );
};
