import { Controller } from '@nestjs/common';
import { PersonCheck } from '../accounts/person-check.js';
import { Sessions } from '../accounts/sessions.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing, trouble } from '../http/trouble.js';
import { SignIns } from './sign-in.js';

/** Signing in with a browser, and going from tenant to tenant. */
@Controller()
export class BrowserSessionsController {
  constructor(
    private readonly check: PersonCheck,
    private readonly signIns: SignIns,
    private readonly sessions: Sessions,
  ) {}

  @Endpoint('signIn')
  async signIn(@TheCall() { body, from, ...visit }: Call<'signIn'>): Promise<Reply<'signIn'>> {
    const account = await this.check.password('member', { ...body, from });
    return isTrouble(account) ? account : this.signIns.afterPassword(account, visit);
  }

  @Endpoint('signInSecondFactor')
  secondFactor(@TheCall() { body, ...visit }: Call<'signInSecondFactor'>): Promise<Reply<'signInSecondFactor'>> {
    return this.signIns.withCode(body, visit);
  }

  @Endpoint('signInTenant')
  tenant(@TheCall() { body, ...visit }: Call<'signInTenant'>): Promise<Reply<'signInTenant'>> {
    return this.signIns.withTenant(body, visit);
  }

  @Endpoint('listMemberships')
  async memberships(@TheCall() { actor }: Call<'listMemberships'>): Promise<Reply<'listMemberships'>> {
    return { items: await this.signIns.tenants(actor.id) };
  }

  @Endpoint('switchTenant')
  async switchTo(@TheCall() call: Call<'switchTenant'>): Promise<Reply<'switchTenant'>> {
    const { actor, body, credential, session } = call;
    if (credential !== 'cookie') return trouble('forbidden', 'This is for browsers. Log in again and name the tenant.');
    const old = session === null ? null : await this.sessions.get(session);
    return old ? this.signIns.goTo(old, actor.id, body.tenant) : missing();
  }
}
