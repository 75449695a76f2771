import { Controller, Inject } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { STORE } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';
import { chooseMembership } from './choose-membership.js';
import { Login } from './login.js';
import { Sessions } from './sessions.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly login: Login,
    private readonly sessions: Sessions,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Endpoint('createSession')
  async create(@TheCall() { body, from }: Call<'createSession'>): Promise<Reply<'createSession'>> {
    const system = this.store.system('login');
    const find = (email: string) => system.accounts.byEmail(email);
    const account = await this.login.check({ ...body, door: 'member', from, find });
    if (isTrouble(account)) return account;
    const membership = chooseMembership(await system.memberships.of(account.id), body.tenant);
    if (isTrouble(membership)) return membership;
    return this.sessions.start({ kind: 'member', account_id: account.id, tenant_id: membership.tenant_id });
  }

  @Endpoint('refreshSession')
  refresh(@TheCall() { body }: Call<'refreshSession'>): Promise<Reply<'refreshSession'>> {
    return this.sessions.renew('member', body.refresh_token);
  }

  @Endpoint('getCurrentSession')
  async current(@TheCall() { session }: Call<'getCurrentSession'>): Promise<Reply<'getCurrentSession'>> {
    const found = session === null ? null : await this.sessions.get(session);
    if (!found) return missing();
    const { id, created_at, expires_at } = found;
    return { id, created_at, expires_at };
  }

  @Endpoint('endCurrentSession')
  async end(@TheCall() { session }: Call<'endCurrentSession'>): Promise<Reply<'endCurrentSession'>> {
    if (session !== null) await this.sessions.end(session);
  }

  @Endpoint('getMe')
  me(@TheCall() { actor, abilities, tenant }: Call<'getMe'>): Reply<'getMe'> {
    const { id, name, plan_id, demo, created_at } = tenant;
    return {
      kind: actor.kind === 'api_key' ? 'api_key' : 'member',
      id: actor.id,
      label: actor.label,
      role: actor.role ?? null,
      abilities: [...abilities],
      tenant: { id, name, plan_id, demo, created_at },
    };
  }

  @Endpoint('listMembers')
  async members(@TheCall() { tenant }: Call<'listMembers'>): Promise<Reply<'listMembers'>> {
    return { items: await tenant.members.list() };
  }
}
