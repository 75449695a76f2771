import { diffSettings } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { Paging } from '../http/paging.js';
import { isTrouble, missing } from '../http/trouble.js';

@Controller()
export class RevisionsController {
  constructor(private readonly paging: Paging) {}

  @Endpoint('listRevisions')
  async list(@TheCall() { tenant, query }: Call<'listRevisions'>): Promise<Reply<'listRevisions'>> {
    const before = this.paging.numberIn(query.cursor, `revisions ${tenant.id}`);
    if (isTrouble(before)) return before;
    const revisions = await tenant.settings.list({ limit: query.limit + 1, before });
    const items = revisions.map(({ settings: _settings, ...summary }) => summary);
    return this.paging.page(items, query.limit, {
      scope: `revisions ${tenant.id}`,
      at: ({ number }) => String(number),
    });
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
