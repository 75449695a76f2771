import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { AppModule, type Parts } from '../app.module.js';
import { installHooks, requestIdIn, securityHeaders } from '../http/hooks.js';
import { acceptJson, bodyLimit } from '../http/json-body.js';
import { problemBody } from '../http/problem-body.js';
import { refuseConnection } from '../http/refuse-connection.js';
import { trouble } from '../http/trouble.js';
import { checkRoutes, type Route, watchRoutes } from './check-routes.js';

const serverOptions: FastifyServerOptions = {
  bodyLimit,
  logger: false,
  trustProxy: false,
  requestIdHeader: false,
  genReqId: (request) => requestIdIn(request.headers['request-id']) ?? randomUUID(),
  routerOptions: { ignoreTrailingSlash: false, caseSensitive: true, maxParamLength: 100 },
  clientErrorHandler: refuseConnection,
  // An address that cannot be decoded never reaches a hook or a filter of ours.
  frameworkErrors: (_error, request, raw) => {
    const reply = raw as unknown as FastifyReply;
    const body = problemBody(trouble('not_found', 'There is nothing at this address.'), request.id);
    void reply
      .code(404)
      .headers({ ...securityHeaders, 'request-id': request.id })
      .type('application/problem+json')
      .send(JSON.stringify(body));
  },
};

/** The application and every route its router has. */
type Built = { app: NestFastifyApplication; routes: readonly Route[] };

/** Builds the application on parts that are open already. Nothing listens yet. */
export const createApp = async (parts: Parts, options: { preview?: boolean } = {}): Promise<Built> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(parts),
    new FastifyAdapter(serverOptions),
    {
      logger: false,
      abortOnError: false,
      bodyParser: false,
      ...options,
    },
  );
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  acceptJson(server);
  installHooks(server, parts.logger, parts.now);
  const routes = watchRoutes(server);
  await app.init();
  await server.ready();
  checkRoutes(routes);
  return { app, routes };
};
