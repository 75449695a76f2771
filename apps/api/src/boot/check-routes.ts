import { endpoints } from '@annexa/contract';
import type { FastifyInstance } from 'fastify';
import { routePath } from '../http/endpoint.js';

export type Route = { method: string; url: string };

/** Routes that the contract does not have, each with the reason. */
export const unlisted: ReadonlyMap<string, string> = new Map([
  ['/assets/*', 'files of the portal: the build makes their names, and no client of the API asks for one'],
]);

const listed = (): string[] =>
  Object.values(endpoints).flatMap(({ method, path }) => {
    const url = routePath(path);
    return method === 'GET' ? [`GET ${url}`, `HEAD ${url}`] : [`${method} ${url}`];
  });

/** Notes every route that the router is given, whoever registers it. Must be called before the first one. */
export const watchRoutes = (server: FastifyInstance): Route[] => {
  const routes: Route[] = [];
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url });
  });
  return routes;
};

/** Refuses to start with a route that the contract does not have, or without one that it has: deny by default. */
export const checkRoutes = (routes: readonly Route[]): void => {
  const [there, wanted] = [new Set(routes.map(({ method, url }) => `${method} ${url}`)), new Set(listed())];
  const extra = [...there].filter((route) => !wanted.has(route) && !unlisted.has(route.split(' ')[1] ?? ''));
  const absent = [...wanted].filter((route) => !there.has(route));
  if (extra.length + absent.length === 0) return;
  throw new Error(
    `Router and contract differ. Not in the contract: ${extra.join(', ') || 'none'}. Not routed: ${absent.join(', ') || 'none'}.`,
  );
};
