import type { IssuedAnnex } from '@annexa/core';
import { Controller, Inject } from '@nestjs/common';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { hashTag } from '../http/etag.js';
import { Paging } from '../http/paging.js';
import { isTrouble, missing } from '../http/trouble.js';
import { annexPage } from './annex-page.js';
import { fileNameOf } from './file-name.js';
import { type AnnexTools, issueAnnex, previewAnnex } from './issue-annex.js';

export const ANNEX_TOOLS = Symbol('annex tools');

const viewOf = ({ model: _model, ...view }: IssuedAnnex) => view;
const summaryOf = ({ model: _model, record: _record, ...summary }: IssuedAnnex) => summary;

@Controller()
export class AnnexesController {
  constructor(
    @Inject(ANNEX_TOOLS) private readonly tools: AnnexTools,
    private readonly paging: Paging,
  ) {}

  @Endpoint('issueAnnex')
  async issue(@TheCall() { tenant, actor, body, now }: Call<'issueAnnex'>): Promise<Reply<'issueAnnex'>> {
    const issued = await issueAnnex(this.tools, { tenant, actor, now, ...body });
    return isTrouble(issued) ? issued : { created: issued.created, value: viewOf(issued.annex) };
  }

  @Endpoint('listAnnexes')
  async list(@TheCall() { tenant, query }: Call<'listAnnexes'>): Promise<Reply<'listAnnexes'>> {
    const scope = `annexes ${tenant.id}`;
    const before = this.paging.numberIn(query.cursor, scope);
    if (isTrouble(before)) return before;
    const annexes = await tenant.annexes.list({ limit: query.limit + 1, before });
    return this.paging.page(annexes.map(summaryOf), query.limit, { scope, at: ({ number }) => String(number) });
  }

  @Endpoint('previewAnnex')
  async preview(@TheCall() { tenant, query, now }: Call<'previewAnnex'>): Promise<Reply<'previewAnnex'>> {
    const page = await previewAnnex(this.tools, { tenant, now, language: query.language });
    return isTrouble(page) ? page : annexPage(page);
  }

  @Endpoint('getCurrentAnnex')
  async current(@TheCall() { tenant }: Call<'getCurrentAnnex'>): Promise<Reply<'getCurrentAnnex'>> {
    const annex = await tenant.annexes.latest();
    return annex ? summaryOf(annex) : missing();
  }

  @Endpoint('getAnnex')
  async get(@TheCall() { tenant, params }: Call<'getAnnex'>): Promise<Reply<'getAnnex'>> {
    const annex = await tenant.annexes.get(params.annex);
    return annex ? viewOf(annex) : missing();
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
}
