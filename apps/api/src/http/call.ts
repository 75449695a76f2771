import type { Ability, Actor, Revision } from '@annexa/core';
import type { EndpointName, Endpoints, Media } from '@annexa/contract';
import type { System, Tenant } from '@annexa/store';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Trouble } from './trouble.js';

/** Who calls on the tenant API: the tenant itself is in the hand, its id is not needed. */
export type TenantCaller = {
  kind: 'tenant';
  tenant: Tenant;
  actor: Actor;
  channel: Revision['channel'];
  abilities: readonly Ability[];
  /** Id of the session; null for an API key. */
  session: string | null;
  /** When an API key stops working; null for one without an end and for a person. */
  expires_at: string | null;
};

/** Who calls on the operator API. */
export type OperatorCaller = { kind: 'operator'; actor: Actor; system: System; session: string };

/** Nobody in particular: `from` is the network address, for throttling only. */
type PublicCaller = { kind: 'public'; from: string };

export type Caller = TenantCaller | OperatorCaller | PublicCaller;

type CallerOf<Needs> = Needs extends 'nothing'
  ? PublicCaller
  : Needs extends 'operator'
    ? OperatorCaller
    : TenantCaller;
type Parsed<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined;

/** All that a handler is told of a request: parsed values and the caller, never the request itself. */
export type Call<N extends EndpointName> = CallerOf<Endpoints[N]['needs']> & {
  params: Parsed<Endpoints[N], 'params'>;
  query: Parsed<Endpoints[N], 'query'>;
  body: Parsed<Endpoints[N], 'body'>;
  /** Number of the revision in If-Match. */
  base: Endpoints[N] extends { ifMatch: true } ? number : undefined;
  /** The moment of the call, RFC 3339 with milliseconds. */
  now: string;
};

/** An answer that is not JSON: stored bytes or a page, with its own headers. */
export type Content = {
  /** Bytes, or how to get them: they are asked for only where the client does not have them already. */
  bytes: Uint8Array | string | (() => Promise<Uint8Array | null>);
  type: string;
  etag?: string;
  headers?: Readonly<Record<string, string>>;
};

/** A value that may be new (201) or may have existed before (200). */
export type Made<T> = { created: boolean; value: T };

type Value<A> = A extends z.ZodType ? z.input<A> : A extends Media ? Content : A extends null ? void : never;
type Answers<R> = R extends { 200: infer A; 201: unknown } ? Made<Value<A>> : Value<R[keyof R]>;

/** What a handler answers: the value of its entry, or trouble. */
export type Reply<N extends EndpointName> = Answers<Endpoints[N]['responses']> | Trouble;

declare module 'fastify' {
  interface FastifyRequest {
    /** What our own hooks, guard and interceptor know of the request. */
    annexa: { caller?: Caller; call?: unknown; status?: number; started: number };
  }
}

/** The one argument of a handler. */
export const TheCall = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  return context.switchToHttp().getRequest<FastifyRequest>().annexa.call;
});
