import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readsPages } from '../http/negotiate.js';
import type { Portal } from './open-portal.js';

/** Addresses of the API and of files, in any letter case: nothing below them is a page of the portal. */
const reserved = /^\/(v1|operator\/v1|docs|assets|branding|openapi|livez|readyz|verify|vocab|schemas)(\/|$)/i;
/** Words between single slashes: no file, nothing encoded, no way round whoever checks addresses in front of us. */
const plain = /^\/$|^(?:\/[\w~-]+)+\/?$/;
/** What the addresses of the portal's pages begin with (`apps/portal/src/routes.tsx`). */
const pages = new Set([
  '', 'retention', 'recording', 'custom-fields', 'features', 'profile', 'annex', 'history', 'members', 'developers', 'plan',
  'account', 'sign-in', 'forgotten-password', 'reset-password', 'invitation', 'demo', 'operator',
]); // prettier-ignore

/**
 * The status with which a browser gets the page at an address that nothing else has: 200 for a deep link into the portal,
 * 404 where the page itself will say that there is nothing; null: no page is meant. The home page has a route, but one that
 * refuses any query (it is part of the API); with `?lang=de` it is the page of the portal too.
 */
const pageStatus = ({ method, is404, raw, headers }: FastifyRequest): 200 | 404 | null => {
  const path = (raw.url ?? '').split('?')[0] ?? '';
  const reads = method === 'GET' || method === 'HEAD';
  const free = is404 || path === '/';
  if (!free || !reads || !plain.test(path) || reserved.test(path) || !readsPages(headers.accept)) return null;
  return pages.has(path.split('/')[1] ?? '') ? 200 : 404;
};

/**
 * Serves the built portal: hashed files for a year, compressed at build time, and its page to browsers at its own addresses
 * and where nothing is. Everything else stays the problem that it was. Call it after the hooks of every request and before the routes.
 */
export const servePortal = (server: FastifyInstance, portal: Portal): void => {
  const { assets } = portal;
  void server.register(fastifyStatic, {
    serve: false,
    root: assets.folder,
    preCompressed: true,
    // A server may ignore Range (RFC 9110 section 14.2): no file here is worth asking for in parts.
    acceptRanges: false,
    suppressWarning: true,
  });
  server.get('/assets/*', (request, reply) => {
    const { '*': name } = request.params as { '*': string };
    if (!assets.names.has(name)) return reply.callNotFound();
    return reply.sendFile(name, { immutable: true, maxAge: '1y', index: false });
  });
  server.addHook('onRequest', (request, reply, done) => {
    const status = pageStatus(request);
    if (status === null) return done();
    const { bytes, type, headers } = portal.page();
    void reply
      .code(status)
      .headers({ ...headers, 'content-type': type })
      .send(bytes);
  });
};
