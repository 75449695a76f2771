import { Injectable } from '@nestjs/common';
import type { Door } from '../http/call.js';
import { Errands } from './errands.js';
import { type News, newsLetter } from './letters.js';
import { Post } from './post.js';

type Notice = { to: string; what: News; at: string };

/** Tells people by mail of changes in how they prove who they are. Nobody waits for it, and no change fails because of it. */
@Injectable()
export class AccountNotices {
  constructor(
    private readonly post: Post,
    private readonly errands: Errands,
  ) {}

  /** Tells one person; where no mail can be sent, nobody is told. A link sets a member's password, never an operator's. */
  tell(door: Door, notice: Notice): void {
    if (!this.post.ready) return;
    const link = door === 'member' ? this.post.page('forgotten-password') : null;
    this.errands.run('account notice', () => this.post.send((processor) => newsLetter(processor, { ...notice, link })));
  }
}
