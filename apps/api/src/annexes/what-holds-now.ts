import { type IssuedAnnex, resolveRecord } from '@annexa/core';
import { hashOfContent } from '@annexa/formats';
import type { Tenant } from '@annexa/store';
import type { Rules } from '../settings/rules.js';

/** Tells of an annex whether the record of now says what the annex says. */
export type StillHolds = (annex: Pick<IssuedAnnex, 'record'>) => boolean;

/**
 * What holds now, to be compared with annexes. A new version of catalogue or plan that says the same for this tenant makes
 * no new annex needed: the versions that an annex names are those it was made from, which stays true.
 */
export const whatHoldsNow = async (rules: Rules, tenant: Tenant, now: string): Promise<StillHolds> => {
  const [{ catalog, plan }, { settings }] = await Promise.all([
    rules.inForce(tenant.plan_id, now, tenant.demo),
    tenant.settings.latest(),
  ]);
  const content = hashOfContent(resolveRecord(catalog, plan, settings, { on: now.slice(0, 10) }));
  return ({ record }) => hashOfContent(record) === content;
};
