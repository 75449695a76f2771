import { Controller, Inject } from '@nestjs/common';
import { ABOUT, MAILER, SITE } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import type { Site } from '../http/site.js';
import { missing } from '../http/trouble.js';
import { mailsAreOpen } from '../mail/demo-mails.controller.js';
import type { Mailer } from '../mail/mailer.js';
import { logoAddress, logoFile } from './logo.js';
import { Processor } from './processor.js';

/** What kind of installation this is. */
export type About = { demo: boolean; version: string };

/** What the portal is told before anyone signs in: at run time, so that one build serves everybody. */
@Controller()
export class PortalConfigController {
  constructor(
    private readonly processor: Processor,
    @Inject(ABOUT) private readonly about: About,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SITE) private readonly site: Site,
  ) {}

  @Endpoint('getPortalConfig')
  async config(): Promise<Reply<'getPortalConfig'>> {
    const { name, accent, logo, support_url } = await this.processor.look();
    const mail_page = mailsAreOpen(this.mailer, this.site) ? '/demo/mail' : null;
    return { name, accent, logo: logo && logoAddress(logo), support_url, mail_page, ...this.about };
  }

  @Endpoint('getLogo')
  async logo(@TheCall() { query }: Call<'getLogo'>): Promise<Reply<'getLogo'>> {
    const { logo } = await this.processor.look();
    return logo ? logoFile(logo, query.v) : missing();
  }
}
