import type { Ability, Actor, Revision } from '@annexa/core';
import type { EndpointName, Endpoints, Media } from '@annexa/contract';
import type { System, Tenant } from '@annexa/store';
import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Trouble } from './trouble.js';

/** Which side a person belongs to: a tenant's or the vendor's. A credential of one is worth nothing at the other. */
export type Door = 'member' | 'operator';

/** How somebody proved who they are: with a key, with an access token, or with the cookie of a browser. */
export type Credential = 'api_key' | 'token' | 'cookie';

/** Who calls on the tenant API: the tenant itself is in the hand, its id is not needed. */
export type TenantCaller = {
  kind: 'tenant';
  tenant: Tenant;
  actor: Actor;
  channel: Revision['channel'];
  abilities: readonly Ability[];
  credential: Credential;
  /** Id of the session; null for an API key. */
  session: string | null;
  /** When the person last proved who they are; null for an API key. */
  authenticated_at: string | null;
  /** When an API key stops working; null for one without an end and for a person. */
  expires_at: string | null;
};

/** Who calls on the operator API. */
export type OperatorCaller = {
  kind: 'operator';
  actor: Actor;
  system: System;
  credential: Credential;
  session: string;
  authenticated_at: string | null;
};

/** Nobody in particular. `before`: id of the session that a browser still has where it signs in; null: none. */
type PublicCaller = { kind: 'public'; before: string | null };

export type Caller = TenantCaller | OperatorCaller | PublicCaller;

type CallerOf<Needs> = Needs extends 'nothing'
  ? PublicCaller
  : Needs extends 'operator'
    ? OperatorCaller
    : TenantCaller;
/** The bytes of a file, where the body is one. */
type FileOf<E> = E extends { takes: Media } ? { file: Buffer | undefined } : { file?: undefined };
type Parsed<E, K extends string> = E extends Record<K, infer S extends z.ZodType> ? z.output<S> : undefined;

/** All that a handler is told of a request: parsed values and the caller, never the request itself. */
export type Call<N extends EndpointName> = CallerOf<Endpoints[N]['needs']> &
  FileOf<Endpoints[N]> & {
    params: Parsed<Endpoints[N], 'params'>;
    query: Parsed<Endpoints[N], 'query'>;
    body: Parsed<Endpoints[N], 'body'>;
    /** Number of the revision in If-Match. */
    base: Endpoints[N] extends { ifMatch: true } ? number : undefined;
    /** The moment of the call, RFC 3339 with milliseconds. */
    now: string;
    /** The network address (of IPv6 its network), for throttling only. */
    from: string;
    /** What the browser or program calls itself. */
    client: string;
    /** True where the answer is wanted as a page, of an endpoint that has one. */
    asPage: boolean;
    /** Languages that the reader prefers, as Accept-Language has them. */
    languages: string;
  };

/** An answer that is not JSON: stored bytes or a page, with its own headers. */
export type Content = {
  /**
   * Bytes, or how to get them: they are asked for only where the client does not have them already. A stream is read as
   * fast as the client reads.
   */
  bytes: Uint8Array | string | Readable | (() => Promise<Uint8Array | null>);
  type: string;
  /** Where it is no success: a page that says so. */
  status?: 404 | 429;
  etag?: string;
  headers?: Readonly<Record<string, string>>;
};

/** A value that may be new (201) or may have existed before (200). */
export type Made<T> = { created: boolean; value: T };

/** What becomes of the cookie of a door: a new value, or null to take it back. */
export type CookieChange = { door: Door; value: string | null };

/** A value beside which the cookie of a session may change. */
export type Cookied<T> = { value: T; cookie: CookieChange | null };

type Value<A> = A extends z.ZodType ? z.input<A> : A extends Media ? Content : A extends null ? void : never;
type Answers<R> = R extends { 200: infer A; 201: unknown } ? Made<Value<A>> : Value<R[keyof R]>;

type OrPage<E, T> = E extends { page: Media } | { files: readonly Media[] } ? T | Content : T;
type WithCookie<E, T> = E extends { cookie: true } ? Cookied<T> : T;

/** What a handler answers: the value of its entry, or trouble. */
export type Reply<N extends EndpointName> =
  WithCookie<Endpoints[N], OrPage<Endpoints[N], Answers<Endpoints[N]['responses']>>> | Trouble;

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
