import { Controller } from '@nestjs/common';
import { BrowserSessions } from '../accounts/browser-sessions.js';
import { Processor } from '../branding/processor.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble } from '../http/trouble.js';
import { PasswordChanges } from '../passwords/password-changes.js';
import { SecondFactorSetup } from '../second-factor/second-factor-setup.js';

/** An operator's own account. */
@Controller()
export class OperatorSecurityController {
  constructor(
    private readonly setup: SecondFactorSetup,
    private readonly changes: PasswordChanges,
    private readonly browsers: BrowserSessions,
    private readonly processor: Processor,
  ) {}

  @Endpoint('getOperatorMe')
  me(@TheCall() { actor }: Call<'getOperatorMe'>): Reply<'getOperatorMe'> {
    return { id: actor.id, email: actor.label };
  }

  @Endpoint('getOperatorSecurity')
  view(@TheCall() { actor }: Call<'getOperatorSecurity'>): Promise<Reply<'getOperatorSecurity'>> {
    return this.setup.view('operator', actor.id);
  }

  @Endpoint('changeOperatorPassword')
  async changePassword(
    @TheCall() { actor, body, from, session, now }: Call<'changeOperatorPassword'>,
  ): Promise<Reply<'changeOperatorPassword'>> {
    const trouble = await this.changes.change('operator', { email: actor.label, from, session, now }, body);
    return trouble ?? { value: undefined, cookie: await this.browsers.renew(session) };
  }

  @Endpoint('beginOperatorTotp')
  async begin(@TheCall() { actor }: Call<'beginOperatorTotp'>): Promise<Reply<'beginOperatorTotp'>> {
    return this.setup.begin('operator', actor.id, await this.processor.name());
  }

  @Endpoint('confirmOperatorTotp')
  async confirm(
    @TheCall() { actor, body, session, now }: Call<'confirmOperatorTotp'>,
  ): Promise<Reply<'confirmOperatorTotp'>> {
    const codes = await this.setup.confirm('operator', actor.id, { code: body.code, now });
    return isTrouble(codes) ? codes : { value: codes, cookie: await this.browsers.renew(session) };
  }

  @Endpoint('removeOperatorTotp')
  async remove(@TheCall() { actor, session }: Call<'removeOperatorTotp'>): Promise<Reply<'removeOperatorTotp'>> {
    const trouble = await this.setup.remove('operator', actor.id);
    return trouble ?? { value: undefined, cookie: await this.browsers.renew(session) };
  }
}
