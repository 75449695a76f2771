import {
  type Catalog,
  checkCatalog,
  checkPlan,
  diffCatalogs,
  failed,
  ok,
  type Problem,
  type Result,
} from '@annexa/core';
import { Controller } from '@nestjs/common';
import type { PublishedCatalog, System } from '@annexa/store';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing, trouble, type Trouble } from '../http/trouble.js';

const summaryOf = ({ catalog, published_at, published_by }: PublishedCatalog) => {
  const { version, title, effective_from } = catalog;
  return { version, title, effective_from, published_at, published_by };
};

const differenceOf = (from: Catalog | null, to: Catalog) => ({
  from: from?.version ?? null,
  to: to.version,
  changes: diffCatalogs(from, to),
});

const exists = () => trouble('version_exists', 'A version never changes: publish a new one.');

const inTwoYears = (now: string): string => {
  const day = new Date(now);
  return new Date(day.setUTCFullYear(day.getUTCFullYear() + 2)).toISOString().slice(0, 10);
};

/**
 * What has been in force stays what it was: a version takes effect today at the earliest, and not before the newest. Nor
 * later than in two years: nothing can come before a version whose year was mistyped.
 */
const checkFirstDay = (first: string, now: string, others: readonly { effective_from: string }[]): Problem[] => {
  const min = [now.slice(0, 10), ...others.map(({ effective_from }) => effective_from)].sort().at(-1) ?? first;
  const max = [inTwoYears(now), min].sort().at(-1) ?? min;
  if (first > max) {
    const detail = `Choose a first day from ${min} to ${max}.`;
    return [{ code: 'out_of_range', path: '/effective_from', detail, allowed: { min, max } }];
  }
  if (first >= min) return [];
  const detail = `Choose a first day from ${min} on.`;
  return [{ code: 'effective_date_passed', path: '/effective_from', detail, allowed: { min } }];
};

/** What publishing a version would be refused for; else the newest version before it. */
const checkNext = async (system: System, next: Catalog, now: string): Promise<Result<Catalog | null> | Trouble> => {
  const versions = (await system.catalogs.list()).map(({ catalog }) => catalog);
  if (versions.some(({ version }) => version === next.version)) return exists();
  const problems = [...checkCatalog(next, now.slice(0, 10)), ...checkFirstDay(next.effective_from, now, versions)];
  return problems.length > 0 ? failed(problems) : ok(versions[0] ?? null);
};

@Controller()
export class VersionsController {
  @Endpoint('listPlans')
  async plans(@TheCall() { system }: Call<'listPlans'>): Promise<Reply<'listPlans'>> {
    return { items: await system.plans.list() };
  }

  @Endpoint('publishPlan')
  async publishPlan(@TheCall() { system, actor, body, now }: Call<'publishPlan'>): Promise<Reply<'publishPlan'>> {
    const versions = (await system.plans.list()).filter(({ id }) => id === body.id);
    if (versions.some(({ version }) => version === body.version)) return exists();
    const problems = [...checkPlan(body), ...checkFirstDay(body.effective_from, now, versions)];
    if (problems.length > 0) return failed(problems);
    return (await system.plans.publish(body, actor)) === 'exists' ? exists() : body;
  }

  @Endpoint('listCatalogVersions')
  async catalogs(@TheCall() { system }: Call<'listCatalogVersions'>): Promise<Reply<'listCatalogVersions'>> {
    return { items: (await system.catalogs.list()).map(summaryOf) };
  }

  @Endpoint('publishCatalogVersion')
  async publish(@TheCall() call: Call<'publishCatalogVersion'>): Promise<Reply<'publishCatalogVersion'>> {
    const { system, actor, body, now } = call;
    const checked = await checkNext(system, body, now);
    if (!checked.ok) return checked;
    if ((await system.catalogs.publish(body, actor)) === 'exists') return exists();
    return (await system.catalogs.get(body.version)) ?? missing();
  }

  @Endpoint('diffCatalogVersions')
  async diff(@TheCall() { system, query }: Call<'diffCatalogVersions'>): Promise<Reply<'diffCatalogVersions'>> {
    const [from, to] = await Promise.all([system.catalogs.get(query.from), system.catalogs.get(query.to)]);
    return from && to ? differenceOf(from.catalog, to.catalog) : missing();
  }

  @Endpoint('previewCatalogVersion')
  async preview(
    @TheCall() { system, body, now }: Call<'previewCatalogVersion'>,
  ): Promise<Reply<'previewCatalogVersion'>> {
    const checked = await checkNext(system, body, now);
    return checked.ok ? differenceOf(checked.value, body) : checked;
  }

  @Endpoint('getCatalogVersion')
  async get(@TheCall() { system, params }: Call<'getCatalogVersion'>): Promise<Reply<'getCatalogVersion'>> {
    return (await system.catalogs.get(params.version)) ?? missing();
  }
}
