import { Injectable } from '@nestjs/common';
import type { Door } from '../http/call.js';
import { AccountNotices } from '../mail/account-notices.js';
import { Errands } from '../mail/errands.js';
import { resetLetter } from '../mail/letters.js';
import { Post } from '../mail/post.js';

/** Mails about passwords. */
@Injectable()
export class PasswordNotices {
  constructor(
    private readonly post: Post,
    private readonly errands: Errands,
    private readonly notices: AccountNotices,
  ) {}

  /** False where no mail can be sent at all. */
  get ready(): boolean {
    return this.post.ready;
  }

  /** Does something that ends in a mail, without anybody waiting for it. */
  later(errand: string, work: () => Promise<void>): void {
    this.errands.run(errand, work);
  }

  /** Sends the link with which a new password is set. */
  async sendReset(to: string, { text, expires_at }: { text: string; expires_at: string }): Promise<void> {
    const link = this.post.page('reset-password', text);
    await this.post.send((processor) => resetLetter(processor, { to, link, ends: expires_at }));
  }

  /** Tells a person that their password was changed. */
  changed(door: Door, to: string, at: string): void {
    this.notices.tell(door, { to, what: 'password_changed', at });
  }
}
