import { type Ability } from '@annexa/core';
import { endpoints, type Entry, type Needs } from '@annexa/contract';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeyDoor } from '../accounts/api-key-door.js';
import { CookieDoor } from '../accounts/cookie-door.js';
import { TokenDoor } from '../accounts/token-door.js';
import { SITE } from '../boot/tokens.js';
import { bearerIn } from './bearer.js';
import type { Caller, OperatorCaller, TenantCaller } from './call.js';
import { checkWhose } from './check-whose.js';
import { checkSite } from './check-site.js';
import { cookieIn } from './cookies.js';
import { endpointOf } from './endpoint.js';
import type { Site } from './site.js';
import { refuse } from './trouble.js';

const unauthenticated = (): never =>
  refuse('unauthenticated', 'Send a valid credential as Authorization: Bearer, or sign in.', {
    'www-authenticate': 'Bearer',
  });
const forbidden = (): never => refuse('forbidden', 'This credential may not do this.');

const abilitiesIn = (needs: Needs): readonly Ability[] => {
  if (typeof needs !== 'string') return needs;
  return needs === 'nothing' || needs === 'credential' || needs === 'member' || needs === 'operator' ? [] : [needs];
};

/**
 * The only guard, and a global one: path-scoped middleware on Fastify can be bypassed by the spelling of a path. Deny by
 * default: a handler without an entry is closed. The tenant comes from the credential and from nowhere else. Whoever sends
 * an Authorization header is judged by it alone, whatever cookie comes along.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly apiKeys: ApiKeyDoor,
    private readonly tokens: TokenDoor,
    private readonly cookies: CookieDoor,
    @Inject(SITE) private readonly site: Site,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = endpointOf(context.getHandler());
    if (!name) return forbidden();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const entry = endpoints[name];
    const caller = await this.callerOf(entry, context, request);
    checkSite(entry, caller, request, this.site);
    checkWhose(caller, request);
    request.annexa.caller = caller;
    return true;
  }

  private async callerOf(entry: Entry, context: ExecutionContext, request: FastifyRequest): Promise<Caller> {
    const { needs } = entry;
    if (needs === 'nothing') return { kind: 'public', before: await this.before(entry, request) };
    if (needs === 'operator') return (await this.operator(context, request)) ?? unauthenticated();
    const caller = await this.tenant(context, request);
    if (!caller) return unauthenticated();
    if (needs === 'member' && caller.session === null) return forbidden();
    return abilitiesIn(needs).every((ability) => caller.abilities.includes(ability)) ? caller : forbidden();
  }

  private async before({ cookie: signsIn, path }: Entry, request: FastifyRequest): Promise<string | null> {
    const door = path.startsWith('/operator/') ? 'operator' : 'member';
    const cookie = signsIn ? cookieIn(request, door, this.site) : null;
    return cookie === null ? null : this.cookies.session(door, cookie);
  }

  private async tenant(context: ExecutionContext, request: FastifyRequest): Promise<TenantCaller | null> {
    if (request.headers.authorization === undefined) {
      const cookie = cookieIn(request, 'member', this.site);
      return cookie === null ? null : this.cookies.member(cookie);
    }
    const bearer = bearerIn(request);
    if (bearer === null) return null;
    return this.apiKeys.isKey(bearer) ? this.apiKeys.open(bearer) : this.tokens.member(context);
  }

  private async operator(context: ExecutionContext, request: FastifyRequest): Promise<OperatorCaller | null> {
    if (request.headers.authorization === undefined) {
      const cookie = cookieIn(request, 'operator', this.site);
      return cookie === null ? null : this.cookies.operator(cookie);
    }
    return bearerIn(request) === null ? null : this.tokens.operator(context);
  }
}
