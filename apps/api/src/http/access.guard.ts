import { type Ability } from '@annexa/core';
import { endpoints, type Needs } from '@annexa/contract';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeyDoor } from '../accounts/api-key-door.js';
import { TokenDoor } from '../accounts/token-door.js';
import { bearerIn } from './bearer.js';
import type { Caller } from './call.js';
import { endpointOf } from './endpoint.js';
import { refuse } from './trouble.js';

const unauthenticated = (): never =>
  refuse('unauthenticated', 'Send a valid credential as Authorization: Bearer.', { 'www-authenticate': 'Bearer' });
const forbidden = (): never => refuse('forbidden', 'This credential may not do this.');

const abilitiesIn = (needs: Needs): readonly Ability[] => {
  if (typeof needs !== 'string') return needs;
  return needs === 'nothing' || needs === 'credential' || needs === 'member' || needs === 'operator' ? [] : [needs];
};

/**
 * The only guard, and a global one: path-scoped middleware on Fastify can be bypassed by the spelling of a path. Deny by
 * default: a handler without an entry is closed. The tenant comes from the credential and from nowhere else.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly apiKeys: ApiKeyDoor,
    private readonly tokens: TokenDoor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = endpointOf(context.getHandler());
    if (!name) return forbidden();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { needs } = endpoints[name];
    request.annexa.caller = await this.callerOf(needs, context, request);
    return true;
  }

  private async callerOf(needs: Needs, context: ExecutionContext, request: FastifyRequest): Promise<Caller> {
    if (needs === 'nothing') return { kind: 'public', from: request.ip };
    const bearer = bearerIn(request);
    if (bearer === null) return unauthenticated();
    if (needs === 'operator') return (await this.tokens.operator(context)) ?? unauthenticated();
    const caller = this.apiKeys.isKey(bearer) ? await this.apiKeys.open(bearer) : await this.tokens.member(context);
    if (!caller) return unauthenticated();
    if (needs === 'member' && caller.session === null) return forbidden();
    return abilitiesIn(needs).every((ability) => caller.abilities.includes(ability)) ? caller : forbidden();
  }
}
