import {
  type AnnexModel,
  failed,
  redlineOf,
  type RedlinePage,
  redlinePage,
  spellUncovered,
  withoutMarks,
} from '@annexa/core';
import { GlyphMissing, type Printer } from '@annexa/pdf';
import type { Tenant } from '@annexa/store';
import { Controller, Inject } from '@nestjs/common';
import { annexPage } from '../annexes/annex-page.js';
import { PRINTER } from '../boot/tokens.js';
import { attachment, slug } from '../http/attachment.js';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';
import { annexCompared, type Compared, revisionCompared } from './compared.js';

type Asked = { tenant: Tenant; language: AnnexModel['lang']; format: 'json' | 'html' | 'pdf'; now: string };

const nameOf = ({ version: { annex, revision } }: Compared): string =>
  annex === null ? `rev-${revision}` : `annex-${annex}`;

/** The older one first. */
const inOrder = (one: Compared, other: Compared): [Compared, Compared] => {
  const numberOf = ({ version: { annex, revision } }: Compared) => annex ?? revision;
  return numberOf(one) <= numberOf(other) ? [one, other] : [other, one];
};

/** What differs between two documents of a tenant. */
@Controller()
export class RedlinesController {
  constructor(
    private readonly rules: Rules,
    @Inject(PRINTER) private readonly printer: Printer,
  ) {}

  @Endpoint('diffAnnexes')
  async annexes(@TheCall() { tenant, query, now }: Call<'diffAnnexes'>): Promise<Reply<'diffAnnexes'>> {
    const [from, to] = await Promise.all([tenant.annexes.get(query.from), tenant.annexes.get(query.to)]);
    if (!from || !to) return missing();
    const asked = { tenant, language: to.language, format: query.format, now };
    return this.answer(asked, annexCompared(from), annexCompared(to));
  }

  @Endpoint('diffRevisionAnnexes')
  async revisions(
    @TheCall() { tenant, query, now }: Call<'diffRevisionAnnexes'>,
  ): Promise<Reply<'diffRevisionAnnexes'>> {
    const asked = { tenant, language: query.language, format: query.format, now };
    const from = await revisionCompared(this.rules, asked, { number: query.from, pointer: '/from' });
    if (isTrouble(from)) return from;
    const to = await revisionCompared(this.rules, asked, { number: query.to, pointer: '/to' });
    return isTrouble(to) ? to : this.answer(asked, from, to);
  }

  private async answer({ tenant, language, format, now }: Asked, one: Compared, other: Compared) {
    const [before, after] = inOrder(one, other);
    const redline = redlineOf(before.model, after.model);
    if (!redline.ok) return failed(redline.problems);
    const versions = { before: before.version, after: after.version };
    if (format === 'json') return { from: versions.before, to: versions.after, language, ...redline.value };
    const page = redlinePage(redline.value, { customer: tenant.name, language, ...versions });
    const covers = (codePoint: number) => this.printer.covers(codePoint);
    if (format === 'html') return annexPage(this.printer.redlineHtml(spellUncovered(page, covers)));
    const name = attachment(['annexa', slug(tenant.name), 'redline', nameOf(before), nameOf(after)], 'pdf');
    return {
      bytes: await this.print(page, new Date(now)),
      type: 'application/pdf',
      headers: { 'content-disposition': name, 'cache-control': 'private, no-store' },
    } satisfies Content;
  }

  /** A mark that does not fit its letter, which only the print can tell, is spelled out then. */
  private async print(page: RedlinePage, issuedAt: Date): Promise<Buffer> {
    const covers = (codePoint: number) => this.printer.covers(codePoint);
    try {
      return await this.printer.printRedline(spellUncovered(page, covers), { issuedAt });
    } catch (error) {
      if (!(error instanceof GlyphMissing)) throw error;
      return this.printer.printRedline(spellUncovered(page, withoutMarks(covers)), { issuedAt });
    }
  }
}
