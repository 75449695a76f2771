import { Controller, Inject } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { STORE } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';
import { BrowserSessions, withoutCookie } from './browser-sessions.js';
import { chooseMembership } from './choose-membership.js';
import { meOf } from './me.js';
import { PersonCheck } from './person-check.js';
import { sessionView } from './session-view.js';
import { Sessions } from './sessions.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly check: PersonCheck,
    private readonly sessions: Sessions,
    private readonly browsers: BrowserSessions,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Endpoint('createSession')
  async create(@TheCall() { body, from, client }: Call<'createSession'>): Promise<Reply<'createSession'>> {
    const account = await this.check.password('member', { ...body, from });
    if (isTrouble(account)) return account;
    const memberships = await this.store.system('login').memberships.of(account.id);
    const membership = chooseMembership(memberships, body.tenant);
    if (isTrouble(membership)) return (await this.check.rest('member', account, body, membership)) ?? membership;
    const wrong = await this.check.rest('member', account, body);
    if (wrong) return wrong;
    return this.sessions.start({ kind: 'member', account_id: account.id, tenant_id: membership.tenant_id }, client);
  }

  @Endpoint('refreshSession')
  refresh(@TheCall() { body }: Call<'refreshSession'>): Promise<Reply<'refreshSession'>> {
    return this.sessions.renew('member', body.refresh_token);
  }

  @Endpoint('getCurrentSession')
  async current(@TheCall() { session }: Call<'getCurrentSession'>): Promise<Reply<'getCurrentSession'>> {
    const found = session === null ? null : await this.sessions.get(session);
    return found ? sessionView(found, found.id) : missing();
  }

  @Endpoint('endCurrentSession')
  async end(@TheCall() { session, credential }: Call<'endCurrentSession'>): Promise<Reply<'endCurrentSession'>> {
    if (session !== null) await this.sessions.end(session);
    return { value: undefined, cookie: credential === 'cookie' ? withoutCookie('member') : null };
  }

  @Endpoint('listSessions')
  async list(@TheCall() { actor, session }: Call<'listSessions'>): Promise<Reply<'listSessions'>> {
    const found = await this.sessions.of(actor.id, session);
    return { items: found.map((one) => sessionView(one, session)) };
  }

  @Endpoint('endOtherSessions')
  async endOthers(@TheCall() { actor, session }: Call<'endOtherSessions'>): Promise<Reply<'endOtherSessions'>> {
    await this.sessions.endOthers(actor.id, session ?? '');
  }

  @Endpoint('endSession')
  async endOne(@TheCall() { actor, params }: Call<'endSession'>): Promise<Reply<'endSession'>> {
    return (await this.sessions.endOne(actor.id, params.session)) ? undefined : missing();
  }

  @Endpoint('reauthenticate')
  async reauthenticate(
    @TheCall() { actor, body, from, session }: Call<'reauthenticate'>,
  ): Promise<Reply<'reauthenticate'>> {
    const person = await this.check.both('member', { email: actor.label, password: body.password, from }, body);
    if (isTrouble(person)) return person;
    return { value: undefined, cookie: session === null ? null : await this.browsers.prove(session) };
  }

  @Endpoint('getMe')
  me(@TheCall() call: Call<'getMe'>): Reply<'getMe'> {
    return meOf(call);
  }
}
