import { endpoints, type Entry } from '@annexa/contract';
import type { FastifyInstance } from 'fastify';
import { routePath } from './endpoint.js';
import { bodyLimit } from './json-body.js';

/** Greatest size of a file in bytes: ten times an annex. */
export const fileLimit = 4_000_000;

/** Media type of the file that an address takes; undefined: it takes none. */
export const fileTaken = (method: string | string[], url: string): string | undefined =>
  Object.values<Entry>(endpoints).find(
    (entry) => entry.takes && routePath(entry.path) === url && [method].flat().includes(entry.method),
  )?.takes?.media;

/**
 * Reads a PDF as bytes, for the addresses that take a file; the others refuse it when they read the call, and until then
 * keep to the limit of every body. Call it before the routes are made.
 */
export const acceptFiles = (server: FastifyInstance): void => {
  server.addContentTypeParser<Buffer>('application/pdf', { parseAs: 'buffer', bodyLimit }, (_request, bytes, done) =>
    done(null, bytes),
  );
  server.addHook('onRoute', (route) => {
    if (fileTaken(route.method, route.url)) route.bodyLimit = fileLimit;
  });
};
