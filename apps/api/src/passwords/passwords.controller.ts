import { Controller } from '@nestjs/common';
import { KnockThrottle } from '../accounts/knock-throttle.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, trouble } from '../http/trouble.js';
import { PasswordNotices } from './password-notices.js';
import { PasswordResets } from './password-resets.js';

/** A password set anew, with the link of a mail. */
@Controller()
export class PasswordsController {
  constructor(
    private readonly resets: PasswordResets,
    private readonly notices: PasswordNotices,
    private readonly throttle: KnockThrottle,
  ) {}

  @Endpoint('requestPasswordReset')
  request(@TheCall() { body, from }: Call<'requestPasswordReset'>): Reply<'requestPasswordReset'> {
    if (!this.notices.ready)
      return trouble(
        'mail_unavailable',
        'No mail can be sent here, so there is no link, and nobody can set a password for you. Ask whoever runs this installation to set SMTP_URL, then ask for a link again.',
      );
    const early = this.throttle.begin('reset_from', from) ?? this.throttle.begin('reset_for', body.email.toLowerCase());
    if (early) return early;
    // Nobody waits for it, so that the time of the answer does not tell whether there is an account.
    this.notices.later('password reset', async () => {
      const link = await this.resets.link(body.email);
      if (link) await this.notices.sendReset(link.email, link);
    });
    return undefined;
  }

  @Endpoint('resetPassword')
  async reset(@TheCall() { body, from, now }: Call<'resetPassword'>): Promise<Reply<'resetPassword'>> {
    const early = this.throttle.begin('link', from);
    if (early) return early;
    const account = await this.resets.complete(body);
    if (isTrouble(account)) return account;
    this.throttle.succeeded('link', from);
    this.notices.changed('member', account.email, now);
    return undefined;
  }
}
