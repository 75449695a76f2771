import type { Plan } from '../../../api/generated';
import { inForce } from '../versions-in-force';

/** All versions of one plan, from the newest on. */
export const versionsOf = (plans: readonly Plan[], id: string): Plan[] =>
  plans
    .filter((plan) => plan.id === id)
    .sort((a, b) => b.effective_from.localeCompare(a.effective_from) || b.version - a.version);

/** Ids of the plans, in the order of the API. */
export const planIds = (plans: readonly Plan[]): string[] => [...new Set(plans.map(({ id }) => id))];

/** How much a plan includes: the one with most custom fields last. */
const bySize = (a: Plan, b: Plan) => a.limits.custom_fields - b.limits.custom_fields || a.id.localeCompare(b.id);

/** The version of each plan that holds on a day, the smallest plan first. */
export const plansInForce = (plans: readonly Plan[], day: string): Plan[] =>
  planIds(plans)
    .flatMap((id) => inForce(versionsOf(plans, id), day) ?? [])
    .sort(bySize);

/** Name of a plan: of the version in force, else its id. */
export const planName = (plans: readonly Plan[], id: string, day: string): string =>
  (inForce(versionsOf(plans, id), day) ?? versionsOf(plans, id)[0])?.name ?? id;
