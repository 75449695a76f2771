import { Inject, Injectable } from '@nestjs/common';
import { MAILER, SITE } from '../boot/tokens.js';
import { Processor } from '../branding/processor.js';
import { pageOf, type Site } from '../http/site.js';
import { type Mail, MailUnavailable, type Mailer } from './mailer.js';

/** Sends letters in the name of the processor, with addresses of pages of the portal. */
@Injectable()
export class Post {
  constructor(
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SITE) private readonly site: Site,
    private readonly processor: Processor,
  ) {}

  /** False where no mail can be sent at all. */
  get ready(): boolean {
    return this.mailer.ready;
  }

  /** Throws where no mail can be sent at all. */
  check(): void {
    if (!this.ready) throw new MailUnavailable('No mail server is configured. Set SMTP_URL and MAIL_FROM.');
  }

  /** The address of a page, as a letter names it. */
  page(page: string, token?: string): string {
    return pageOf(this.site, page, token);
  }

  /** Sends a letter that is written with the name of the processor; throws `MailUnavailable`. */
  async send(write: (processor: string) => Mail): Promise<void> {
    await this.mailer.send(write(await this.processor.name()));
  }
}
