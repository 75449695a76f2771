import { markPending, reviewSettings, spellUncovered } from '@annexa/core';
import type { Printer } from '@annexa/pdf';
import { Controller, Inject } from '@nestjs/common';
import { annexPage } from '../annexes/annex-page.js';
import { printedRevisions } from '../annexes/printed-revisions.js';
import { PRINTER } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, trouble } from '../http/trouble.js';
import { pendingChange } from './pending-change.js';
import { Rules } from './rules.js';

@Controller()
export class PreviewsController {
  constructor(
    private readonly rules: Rules,
    @Inject(PRINTER) private readonly printer: Printer,
  ) {}

  @Endpoint('previewSettings')
  async settings(@TheCall() call: Call<'previewSettings'>): Promise<Reply<'previewSettings'>> {
    const { change, restore } = call.body;
    if (change === undefined && restore === undefined)
      return trouble('required', 'Say what would be changed: change or restore.', '/change');
    const pending = await pendingChange(this.rules, call);
    if (isTrouble(pending)) return pending;
    const { revision, ...input } = pending;
    return { revision, ...reviewSettings({ ...input, ...this.template, revisions: [] }) };
  }

  @Endpoint('previewPendingAnnex')
  async annex(@TheCall() call: Call<'previewPendingAnnex'>): Promise<Reply<'previewPendingAnnex'>> {
    const pending = await pendingChange(this.rules, call);
    if (isTrouble(pending)) return pending;
    const { revision, ...input } = pending;
    const revisions = await printedRevisions(call.tenant, revision);
    const marked = markPending({ ...input, ...this.template, revisions });
    return annexPage(this.printer.html(spellUncovered(marked, (codePoint) => this.printer.covers(codePoint))));
  }

  private get template() {
    return { template_version: this.printer.identity.templateVersion };
  }
}
