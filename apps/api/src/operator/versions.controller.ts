import { checkCatalog, checkPlan, failed } from '@annexa/core';
import { Controller } from '@nestjs/common';
import type { PublishedCatalog } from '@annexa/store';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing, trouble } from '../http/trouble.js';

const summaryOf = ({ catalog, published_at, published_by }: PublishedCatalog) => {
  const { version, title, effective_from } = catalog;
  return { version, title, effective_from, published_at, published_by };
};

const exists = () => trouble('version_exists', 'A version never changes: publish a new one.');

@Controller()
export class VersionsController {
  @Endpoint('listPlans')
  async plans(@TheCall() { system }: Call<'listPlans'>): Promise<Reply<'listPlans'>> {
    return { items: await system.plans.list() };
  }

  @Endpoint('publishPlan')
  async publishPlan(@TheCall() { system, actor, body }: Call<'publishPlan'>): Promise<Reply<'publishPlan'>> {
    const problems = checkPlan(body);
    if (problems.length > 0) return failed(problems);
    return (await system.plans.publish(body, actor)) === 'exists' ? exists() : body;
  }

  @Endpoint('listCatalogVersions')
  async catalogs(@TheCall() { system }: Call<'listCatalogVersions'>): Promise<Reply<'listCatalogVersions'>> {
    return { items: (await system.catalogs.list()).map(summaryOf) };
  }

  @Endpoint('publishCatalogVersion')
  async publish(@TheCall() call: Call<'publishCatalogVersion'>): Promise<Reply<'publishCatalogVersion'>> {
    const { system, actor, body } = call;
    const problems = checkCatalog(body);
    if (problems.length > 0) return failed(problems);
    if ((await system.catalogs.publish(body, actor)) === 'exists') return exists();
    return (await system.catalogs.get(body.version)) ?? missing();
  }

  @Endpoint('getCatalogVersion')
  async get(@TheCall() { system, params }: Call<'getCatalogVersion'>): Promise<Reply<'getCatalogVersion'>> {
    return (await system.catalogs.get(params.version)) ?? missing();
  }
}
