import { Controller } from '@nestjs/common';
import { BrowserSessions } from '../accounts/browser-sessions.js';
import { Processor } from '../branding/processor.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble } from '../http/trouble.js';
import { PasswordChanges } from '../passwords/password-changes.js';
import { SecondFactorSetup } from './second-factor-setup.js';

/** How a member proves who they are: password, authenticator app and recovery codes. */
@Controller()
export class SecurityController {
  constructor(
    private readonly setup: SecondFactorSetup,
    private readonly changes: PasswordChanges,
    private readonly browsers: BrowserSessions,
    private readonly processor: Processor,
  ) {}

  @Endpoint('getSecurity')
  view(@TheCall() { actor }: Call<'getSecurity'>): Promise<Reply<'getSecurity'>> {
    return this.setup.view('member', actor.id);
  }

  @Endpoint('changePassword')
  async changePassword(
    @TheCall() { actor, body, from, session, now }: Call<'changePassword'>,
  ): Promise<Reply<'changePassword'>> {
    const asking = { email: actor.label, from, session: session ?? '', now };
    const trouble = await this.changes.change('member', asking, body);
    return trouble ?? { value: undefined, cookie: await this.renewed(session) };
  }

  @Endpoint('beginTotp')
  async begin(@TheCall() { actor }: Call<'beginTotp'>): Promise<Reply<'beginTotp'>> {
    return this.setup.begin('member', actor.id, await this.processor.name());
  }

  @Endpoint('confirmTotp')
  async confirm(@TheCall() { actor, body, session, now }: Call<'confirmTotp'>): Promise<Reply<'confirmTotp'>> {
    const codes = await this.setup.confirm('member', actor.id, { code: body.code, now });
    return isTrouble(codes) ? codes : { value: codes, cookie: await this.renewed(session) };
  }

  @Endpoint('removeTotp')
  async remove(@TheCall() { actor, session }: Call<'removeTotp'>): Promise<Reply<'removeTotp'>> {
    const trouble = await this.setup.remove('member', actor.id);
    return trouble ?? { value: undefined, cookie: await this.renewed(session) };
  }

  @Endpoint('renewRecoveryCodes')
  renew(@TheCall() { actor }: Call<'renewRecoveryCodes'>): Promise<Reply<'renewRecoveryCodes'>> {
    return this.setup.renew('member', actor.id);
  }

  private async renewed(session: string | null) {
    return session === null ? null : this.browsers.renew(session);
  }
}
