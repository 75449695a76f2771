import { Controller, Inject } from '@nestjs/common';
import { MAILER, SITE } from '../boot/tokens.js';
import type { Reply } from '../http/call.js';
import { isThisMachine } from '../http/check-site.js';
import { Endpoint } from '../http/endpoint.js';
import type { Site } from '../http/site.js';
import { missing } from '../http/trouble.js';
import type { Mailer } from './mailer.js';

/**
 * True where anybody at this machine may read the mails: only a demonstration keeps them in a folder, and links in them
 * open accounts, so it must listen on loopback, and no proxy may bring others there under a name of its own.
 */
export const mailsAreOpen = ({ folder }: Mailer, { loopback, origin }: Site): boolean =>
  folder !== null && loopback && isThisMachine(new URL(origin).host);

/** The mails of a demonstration, which are sent to nobody. */
@Controller()
export class DemoMailsController {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Endpoint('listDemoMails')
  async list(): Promise<Reply<'listDemoMails'>> {
    const { folder } = this.mailer;
    if (folder === null || !mailsAreOpen(this.mailer, this.site)) return missing();
    return { folder, items: await this.mailer.kept() };
  }
}
