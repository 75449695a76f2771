import type { Revision } from '@annexa/core';
import type { Tenant } from '@annexa/store';
import { missing, trouble, type Trouble } from '../http/trouble.js';
import type { InForce, Rules } from '../settings/rules.js';

/** Which moment is asked about; `as_of`: RFC 3339 instant, absent: now. `revision`: another one than was in force. */
export type Asked = { tenant: Tenant; now: string; as_of?: string | undefined; revision?: number | undefined };

/** The three things that a record is made of, as they were at a moment, and the moment itself. */
export type Moment = InForce & { revision: Revision; at: string };

const refuse = (detail: string) => trouble('out_of_range', detail, '/as_of');

/** Refuses a moment that is still to come: what will hold then, nobody knows yet. */
export const refuseFuture = (as_of: string | undefined, now: string): Trouble | null =>
  as_of !== undefined && as_of > now ? refuse(`Choose a moment up to now, ${now}.`) : null;

const before = async (tenant: Tenant): Promise<Trouble> => {
  const first = await tenant.settings.at(1);
  return refuse(`Nothing was in force then. Choose a moment from ${first?.at ?? tenant.created_at} on.`);
};

const noRules = (instant: string): Trouble =>
  refuse(`No catalogue and plan were published yet that were in force at ${instant}. Choose a later moment.`);

const earlier = async (rules: Rules, tenant: Tenant, instant: string): Promise<Moment | Trouble> => {
  const revision = await tenant.settings.inForceAt(instant);
  if (!revision) return before(tenant);
  const inForce = await rules.wereInForce(await tenant.planAt(instant), instant, tenant.demo);
  return inForce ? { ...inForce, revision, at: instant } : noRules(instant);
};

/**
 * Revision, plan and catalogue as they were at the moment that is asked about. A moment before the first revision or in
 * the future is refused: nothing was, or is yet, in force.
 */
export const momentOf = async (
  rules: Rules,
  { tenant, now, as_of, revision: number }: Asked,
): Promise<Moment | Trouble> => {
  if (as_of !== undefined && number !== undefined)
    return trouble('not_allowed_value', 'Leave one of revision and as_of out.', '/as_of');
  const early = refuseFuture(as_of, now);
  if (early) return early;
  if (as_of !== undefined) return earlier(rules, tenant, as_of);
  const revision = number === undefined ? await tenant.settings.latest() : await tenant.settings.at(number);
  if (!revision) return missing();
  return { ...(await rules.inForce(tenant.plan_id, now, tenant.demo)), revision, at: now };
};
