import { type EndpointName, endpoints, type Entry } from '@annexa/contract';
import { RequestMapping, RequestMethod, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { Call, Reply } from './call.js';

const entryKey = 'annexa:endpoint';

type Handler<N extends EndpointName> = (call: Call<N>) => Reply<N> | Promise<Reply<N>>;

/**
 * Ties a method to an entry of the contract: route, documentation, parsing in and out, and who may call. The compiler
 * checks argument and answer of the method against the entry. A route without it is refused at boot and by the guard.
 */
export const Endpoint =
  <N extends EndpointName>(name: N) =>
  <H extends Handler<N>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    const entry: Entry = endpoints[name];
    const decorators = [
      SetMetadata(entryKey, name),
      RequestMapping({ path: routePath(entry.path), method: RequestMethod[entry.method] }),
      ApiOperation({ operationId: name, summary: entry.summary, tags: [entry.tag] }),
    ];
    for (const decorate of decorators) decorate(target, key, descriptor);
  };

/** The router's spelling of a path: `/v1/annexes/{annex}` is `/v1/annexes/:annex`. */
export const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Name of the endpoint that a handler was tied to; undefined for any other method. */
export const endpointOf = (handler: object): EndpointName | undefined =>
  Reflect.getMetadata(entryKey, handler) as EndpointName | undefined;
