import { type ExecutionContext, Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Session, Store } from '@annexa/store';
import { roleAbilities } from '@annexa/core';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../boot/clock.js';
import { STORE } from '../boot/tokens.js';
import type { OperatorCaller, TenantCaller } from '../http/call.js';
import type { Claims } from './jwt.strategy.js';

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
    if (session?.subject.kind !== 'member') return null;
    const { account_id, tenant_id } = session.subject;
    const tenant = await this.store.forTenant(tenant_id);
    const [role, account] = await Promise.all([
      tenant?.members.role(account_id),
      this.store.system('authenticate').accounts.get(account_id),
    ]);
    if (!tenant || !role || !account) return null;
    const actor = { kind: 'member', id: account.id, label: account.email, role } as const;
    const abilities = roleAbilities[role];
    return { kind: 'tenant', tenant, actor, channel: 'api', abilities, session: session.id, expires_at: null };
  }

  async operator(context: ExecutionContext): Promise<OperatorCaller | null> {
    const session = await this.sessionOf('operator', context);
    if (session?.subject.kind !== 'operator') return null;
    const system = this.store.system('operator API');
    const operator = await system.operators.get(session.subject.operator_id);
    if (!operator) return null;
    const actor = { kind: 'operator', id: operator.id, label: operator.email } as const;
    return { kind: 'operator', actor, system, session: session.id };
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
    if (!session || session.ended_at !== null) return null;
    return Date.parse(session.expires_at) > this.clock().getTime() ? session : null;
  }
}
