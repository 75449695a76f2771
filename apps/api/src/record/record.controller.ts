import { describeOptions, resolveRecord } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';

@Controller()
export class RecordController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('getCatalog')
  async catalog(@TheCall() { tenant, now }: Call<'getCatalog'>): Promise<Reply<'getCatalog'>> {
    const { catalog, plan } = await this.rules.inForce(tenant.plan_id, now, tenant.demo);
    return {
      catalog_version: catalog.version,
      plan: { id: plan.id, version: plan.version, name: plan.name, limits: plan.limits },
      options: describeOptions(catalog, plan),
    };
  }

  @Endpoint('getRecord')
  async record(@TheCall() { tenant, query, now }: Call<'getRecord'>): Promise<Reply<'getRecord'>> {
    const { catalog, plan } = await this.rules.inForce(tenant.plan_id, now, tenant.demo);
    const { settings } = tenant;
    const revision = query.revision === undefined ? await settings.latest() : await settings.at(query.revision);
    if (!revision) return missing();
    return { revision: revision.number, resolved_at: now, record: resolveRecord(catalog, plan, revision.settings) };
  }
}
