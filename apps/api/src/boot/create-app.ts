import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { AppModule, type Parts } from '../app.module.js';
import { acceptCookies } from '../http/cookies.js';
import { acceptFiles } from '../http/file-body.js';
import { installHooks, onlyHttps, requestIdIn, securityHeaders } from '../http/hooks.js';
import { acceptJson, bodyLimit } from '../http/json-body.js';
import { problemBody } from '../http/problem-body.js';
import { refuseConnection } from '../http/refuse-connection.js';
import type { Site } from '../http/site.js';
import { trouble } from '../http/trouble.js';
import { openPortal } from '../portal/open-portal.js';
import { servePortal } from '../portal/serve-portal.js';
import { checkRoutes, type Route, watchRoutes } from './check-routes.js';

/** As long as an address can be: an id that is too long is answered like any other that does not exist. */
const longestParam = 16_384;

/** How the server reads requests; of each trusted proxy it believes one more address, from the right, in X-Forwarded-For. */
const serverOptions = (site: Site, trustedProxies: number): FastifyServerOptions => ({
  bodyLimit,
  logger: false,
  trustProxy: trustedProxies > 0 && ((_address, hop) => hop < trustedProxies),
  requestIdHeader: false,
  genReqId: (request) => requestIdIn(request.headers['request-id']) ?? randomUUID(),
  routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: longestParam },
  clientErrorHandler: refuseConnection,
  // An address that cannot be decoded never reaches a hook or a filter of ours.
  frameworkErrors: (_error, request, raw) => {
    const reply = raw as unknown as FastifyReply;
    const body = problemBody(trouble('not_found', 'There is nothing at this address.'), request.id);
    void reply
      .code(404)
      .headers({ ...securityHeaders, ...(site.secure ? onlyHttps : {}), 'request-id': request.id })
      .type('application/problem+json')
      .send(JSON.stringify(body));
  },
});

/** The application and every route its router has. */
type Built = { app: NestFastifyApplication; routes: readonly Route[] };

/** `preview`: nothing is made, for the routes alone; `trustedProxies`: how many stand in front. */
type Options = { preview?: boolean; trustedProxies?: number };

/** Builds the application on parts that are open already. Nothing listens yet. */
export const createApp = async (
  parts: Parts,
  { preview = false, trustedProxies = 0 }: Options = {},
): Promise<Built> => {
  const portal = openPortal(parts.portalFolder);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(parts, portal),
    new FastifyAdapter(serverOptions(parts.site, trustedProxies)),
    {
      logger: false,
      abortOnError: false,
      bodyParser: false,
      preview,
    },
  );
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  acceptJson(server);
  acceptFiles(server);
  acceptCookies(server);
  installHooks(server, parts.logger, parts.now, parts.site);
  const routes = watchRoutes(server);
  if (portal) servePortal(server, portal);
  await app.init();
  await server.ready();
  checkRoutes(routes);
  return { app, routes };
};
