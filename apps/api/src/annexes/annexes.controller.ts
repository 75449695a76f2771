import type { Tenant } from '@annexa/store';
import { Controller, Inject } from '@nestjs/common';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { hashTag } from '../http/etag.js';
import { Paging } from '../http/paging.js';
import { isTrouble, missing } from '../http/trouble.js';
import { annexPage } from './annex-page.js';
import { refuseFuture } from '../record/moment.js';
import { type Judged, summariesOf, viewOf } from './annex-view.js';
import { fileNameOf } from './file-name.js';
import { type AnnexTools, issueAnnex, previewAnnex } from './issue-annex.js';

export const ANNEX_TOOLS = Symbol('annex tools');

@Controller()
export class AnnexesController {
  constructor(
    @Inject(ANNEX_TOOLS) private readonly tools: AnnexTools,
    private readonly paging: Paging,
  ) {}

  @Endpoint('issueAnnex')
  async issue(@TheCall() { tenant, actor, body, now }: Call<'issueAnnex'>): Promise<Reply<'issueAnnex'>> {
    const issued = await issueAnnex(this.tools, { tenant, actor, now, ...body });
    return isTrouble(issued)
      ? issued
      : { created: issued.created, value: await viewOf(this.by(tenant, now), issued.annex) };
  }

  @Endpoint('listAnnexes')
  async list(@TheCall() { tenant, query, now }: Call<'listAnnexes'>): Promise<Reply<'listAnnexes'>> {
    const scope = `annexes ${tenant.id}`;
    const before = this.paging.numberIn(query.cursor, scope);
    if (isTrouble(before)) return before;
    const annexes = await tenant.annexes.list({ limit: query.limit + 1, before });
    return this.paging.page(await summariesOf(this.by(tenant, now), annexes), query.limit, {
      scope,
      at: ({ number }) => String(number),
    });
  }

  @Endpoint('previewAnnex')
  async preview(@TheCall() { tenant, query, now }: Call<'previewAnnex'>): Promise<Reply<'previewAnnex'>> {
    const page = await previewAnnex(this.tools, { tenant, now, ...query });
    return isTrouble(page) ? page : annexPage(page);
  }

  @Endpoint('getCurrentAnnex')
  async current(@TheCall() { tenant, query, now }: Call<'getCurrentAnnex'>): Promise<Reply<'getCurrentAnnex'>> {
    const { as_of } = query;
    const early = refuseFuture(as_of, now);
    if (early) return early;
    const annex = await (as_of === undefined ? tenant.annexes.latest() : tenant.annexes.latestAt(as_of));
    const [summary] = annex ? await summariesOf(this.by(tenant, now), [annex]) : [];
    return summary ?? missing();
  }

  @Endpoint('getAnnex')
  async get(@TheCall() { tenant, params, now }: Call<'getAnnex'>): Promise<Reply<'getAnnex'>> {
    const annex = await tenant.annexes.get(params.annex);
    return annex ? viewOf(this.by(tenant, now), annex) : missing();
  }

  @Endpoint('getAnnexPdf')
  async pdf(@TheCall() { tenant, params }: Call<'getAnnexPdf'>): Promise<Reply<'getAnnexPdf'>> {
    const annex = await tenant.annexes.get(params.annex);
    if (!annex) return missing();
    return {
      bytes: () => tenant.annexes.pdf(annex.pdf_sha256),
      type: 'application/pdf',
      etag: hashTag(annex.pdf_sha256),
      headers: {
        'content-disposition': fileNameOf(tenant.name, annex),
        'cache-control': 'private, max-age=31536000, immutable',
      },
    } satisfies Content;
  }

  private by(tenant: Tenant, now: string): Judged {
    return { tenant, now, rules: this.tools.rules };
  }
}
