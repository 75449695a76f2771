import { type ExecutionContext, Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Session, Store } from '@annexa/store';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../boot/clock.js';
import { STORE } from '../boot/tokens.js';
import type { OperatorCaller, TenantCaller } from '../http/call.js';
import type { Claims } from './jwt.strategy.js';
import { openMember, openOperator } from './open-session.js';

const Members = AuthGuard('member-jwt');
const Operators = AuthGuard('operator-jwt');

/** Opens a door for a person: a token is good while its session lives, with the role the person has at this moment. */
@Injectable()
export class TokenDoor {
  private readonly guards = { member: new Members(), operator: new Operators() };

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async member(context: ExecutionContext): Promise<TenantCaller | null> {
    const session = await this.sessionOf('member', context);
    return session && openMember(this.store, session, 'token');
  }

  async operator(context: ExecutionContext): Promise<OperatorCaller | null> {
    const session = await this.sessionOf('operator', context);
    return session && openOperator(this.store, session, 'token');
  }

  private async sessionOf(kind: 'member' | 'operator', context: ExecutionContext): Promise<Session | null> {
    try {
      await this.guards[kind].canActivate(context);
    } catch (error) {
      if (error instanceof UnauthorizedException) return null;
      throw error;
    }
    const { user } = context.switchToHttp().getRequest<FastifyRequest & { user: Claims }>();
    const session = await this.store.system('authenticate').sessions.get(user.sid);
    if (session?.kind !== 'token' || session.ended_at !== null) return null;
    return Date.parse(session.expires_at) > this.clock().getTime() ? session : null;
  }
}
