import { describeOptions, resolveRecord } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { annexLanguages } from '../annexes/check-language.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';
import { momentOf } from './moment.js';

@Controller()
export class RecordController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('getCatalog')
  async catalog(@TheCall() { tenant, now }: Call<'getCatalog'>): Promise<Reply<'getCatalog'>> {
    const { catalog, plan } = await this.rules.inForce(tenant.plan_id, now, tenant.demo);
    return {
      catalog_version: catalog.version,
      annex_languages: annexLanguages(plan, catalog),
      plan: { id: plan.id, version: plan.version, name: plan.name, limits: plan.limits },
      options: describeOptions(catalog, plan),
    };
  }

  @Endpoint('getRecord')
  async record(@TheCall() { tenant, query, now }: Call<'getRecord'>): Promise<Reply<'getRecord'>> {
    const moment = await momentOf(this.rules, { tenant, now, ...query });
    if (isTrouble(moment)) return moment;
    const { catalog, plan, revision, at } = moment;
    const record = resolveRecord(catalog, plan, revision.settings, { on: at.slice(0, 10), language: query.language });
    return { revision: revision.number, resolved_at: at, record };
  }
}
