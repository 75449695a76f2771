import { type Actor, type Refit, refitSettings } from '@annexa/core';
import type { System, TenantSummary } from '@annexa/store';
import { missing, trouble, type Trouble } from '../http/trouble.js';
import type { Rules } from '../settings/rules.js';

type Change = { tenant: string; from: string; to: string; actor: Actor; now: string; validateOnly: boolean };
type Changed = { tenant: TenantSummary; changed: boolean; refits: Refit[] };

/**
 * Changes the plan of a tenant, or tells what would happen. The settings stay; what no longer fits is listed with what it
 * resolves to, and kept in the audit event. Compare-and-set on the plan that the operator has seen.
 */
export const changePlan = async (
  rules: Rules,
  system: System,
  { tenant: id, from, to, actor, now, validateOnly }: Change,
): Promise<Changed | Trouble> => {
  if (!(await system.plans.inForce(to, now.slice(0, 10))))
    return trouble('plan_does_not_fit', 'There is no such plan in force.', '/to');
  const reason = `${validateOnly ? 'preview of a ' : ''}plan change from ${from} to ${to}`;
  const tenant = await system.tenants.enter(id, actor, reason);
  if (!tenant) return missing();
  const { catalog, plan } = await rules.inForce(to, now, tenant.demo);
  const refits = refitSettings(catalog, plan, (await tenant.settings.latest()).settings);
  if (!validateOnly) {
    const outcome = await system.tenants.changePlan({ id, from, to, actor, detail: { refits } });
    if (outcome === 'stale')
      return trouble('precondition_failed', 'The tenant has another plan by now. Read it again.');
  }
  const summary = await system.tenants.get(id);
  return summary ? { tenant: summary, changed: !validateOnly, refits } : missing();
};
