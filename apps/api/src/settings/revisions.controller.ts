import { diffSettings } from '@annexa/core';
import type { RevisionFilter } from '@annexa/store';
import { Controller } from '@nestjs/common';
import { revisionTable } from '../exports/export-revisions.js';
import { exportTable } from '../exports/export-table.js';
import { attachment, slug } from '../http/attachment.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { Paging } from '../http/paging.js';
import { isTrouble, missing } from '../http/trouble.js';

/** A cursor leads on in the list that it came from: of this tenant, with this filter. */
const scopeOf = (tenant: string, { actor, channel, since, until }: RevisionFilter): string =>
  `revisions ${tenant} ${JSON.stringify([actor, channel, since, until])}`;

@Controller()
export class RevisionsController {
  constructor(private readonly paging: Paging) {}

  @Endpoint('listRevisions')
  async list(@TheCall() { tenant, query }: Call<'listRevisions'>): Promise<Reply<'listRevisions'>> {
    const { limit, cursor, ...filter } = query;
    const scope = scopeOf(tenant.id, filter);
    const before = this.paging.numberIn(cursor, scope);
    if (isTrouble(before)) return before;
    const revisions = await tenant.settings.list({ limit: limit + 1, before }, filter);
    const items = revisions.map(({ settings: _settings, ...summary }) => summary);
    return this.paging.page(items, limit, { scope, at: ({ number }) => String(number) });
  }

  @Endpoint('exportRevisions')
  export(@TheCall() { tenant, query, now }: Call<'exportRevisions'>): Reply<'exportRevisions'> {
    const { format, ...filter } = query;
    const name = ['annexa', slug(tenant.name), 'instructions', now.slice(0, 10)];
    return {
      ...exportTable(revisionTable(tenant, filter), format),
      headers: { 'content-disposition': attachment(name, format) },
    };
  }

  @Endpoint('getRevision')
  async get(@TheCall() { tenant, params }: Call<'getRevision'>): Promise<Reply<'getRevision'>> {
    return (await tenant.settings.at(params.number)) ?? missing();
  }

  @Endpoint('diffRevisions')
  async diff(@TheCall() { tenant, query }: Call<'diffRevisions'>): Promise<Reply<'diffRevisions'>> {
    const [from, to] = await Promise.all([tenant.settings.at(query.from), tenant.settings.at(query.to)]);
    if (!from || !to) return missing();
    return { from: from.number, to: to.number, changes: diffSettings(from.settings, to.settings) };
  }
}
