import { createHash } from 'node:crypto';
import { resolveRecord } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { fileNameOf } from '../annexes/file-name.js';
import { attachment, slug } from '../http/attachment.js';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { hashTag } from '../http/etag.js';
import { isTrouble, missing } from '../http/trouble.js';
import { momentOf } from '../record/moment.js';
import { Rules } from '../settings/rules.js';
import { annexFormats, recordFormats } from './annex-formats.js';

/** Annex and record as files for other programs. */
@Controller()
export class ExportsController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('getAnnexExport')
  async annex(@TheCall() { tenant, params, query }: Call<'getAnnexExport'>): Promise<Reply<'getAnnexExport'>> {
    const annex = await tenant.annexes.get(params.annex);
    if (!annex) return missing();
    const { type, write } = annexFormats[query.format];
    const bytes = write(annex);
    return {
      bytes,
      type,
      // Of the bytes, not of the annex: a later version of the program may write the same annex in another way.
      etag: hashTag(createHash('sha256').update(bytes).digest('hex')),
      headers: {
        'content-disposition': fileNameOf(tenant.name, annex, query.format),
        'cache-control': 'private, no-cache',
      },
    } satisfies Content;
  }

  @Endpoint('getRecordExport')
  async record(@TheCall() { tenant, query, now }: Call<'getRecordExport'>): Promise<Reply<'getRecordExport'>> {
    const { format, ...asked } = query;
    const moment = await momentOf(this.rules, { tenant, now, ...asked });
    if (isTrouble(moment)) return moment;
    const { catalog, plan, revision, at } = moment;
    const record = resolveRecord(catalog, plan, revision.settings, { on: at.slice(0, 10) });
    const { type, write } = recordFormats[format];
    const name = ['annexa', slug(tenant.name), 'record', `rev-${revision.number}`, at.slice(0, 10)];
    return {
      bytes: write({ record, revision: revision.number, resolved_at: at }),
      type,
      headers: { 'content-disposition': attachment(name, format) },
    };
  }
}
