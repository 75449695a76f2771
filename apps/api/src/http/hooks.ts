import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../boot/clock.js';
import type { Logger } from '../boot/logger.js';
import type { Site } from './site.js';

/** Headers of every answer. A page or a file brings its own policy and caching. */
export const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'interest-cohort=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Where people come by https: browsers come by nothing else for a year (RFC 6797 section 6.1). */
export const onlyHttps = { 'strict-transport-security': 'max-age=31536000' } as const;

/** An id of the client's own is kept only if it is short and harmless in logs and headers. */
export const requestIdIn = (header: unknown): string | undefined =>
  typeof header === 'string' && /^[A-Za-z0-9._-]{8,64}$/.test(header) ? header : undefined;

const who = (request: FastifyRequest) => {
  const { caller } = request.annexa;
  if (!caller || caller.kind === 'public') return {};
  return { actor: caller.actor.id, ...(caller.kind === 'tenant' ? { tenant: caller.tenant.id } : {}) };
};

const logLine = (request: FastifyRequest, reply: FastifyReply, ended: number) => ({
  request_id: request.id,
  method: request.method,
  route: request.routeOptions.url ?? null,
  status: reply.statusCode,
  ms: ended - request.annexa.started,
  ...who(request),
});

/** What is done for every request, known address or not: id, headers, status of the answer, one line in the log. */
export const installHooks = (server: FastifyInstance, logger: Logger, clock: Clock, site: Site): void => {
  server.decorateRequest('annexa');
  server.addHook('onRequest', (request, reply, done) => {
    request.annexa = { started: clock().getTime() };
    void reply.headers({ ...securityHeaders, ...(site.secure ? onlyHttps : {}), 'request-id': request.id });
    done();
  });
  // Once a part of a stream is on its way, nothing but the end of the connection can tell the client that it broke.
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (payload instanceof Readable)
      payload.on('error', (error) => logger.error({ err: error, request_id: request.id }, 'a stream broke'));
    done(null, payload);
  });
  // Nest sets the status of the route just before it sends; the status of the answer itself (200 or 201, 304) comes last.
  server.addHook('onSend', (request, reply, payload, done) => {
    const status = request.annexa.status;
    if (status !== undefined) void reply.code(status);
    done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    logger.info(logLine(request, reply, clock().getTime()), 'request');
    done();
  });
};
