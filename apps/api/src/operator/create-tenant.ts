import type { Actor } from '@annexa/core';
import type { Tenant } from '@annexa/store';
import { type AccountTools, createOwner } from '../accounts/add-member.js';
import { trouble, type Trouble } from '../http/trouble.js';

type NewTenant = {
  name: string;
  plan_id: string;
  demo: boolean;
  actor: Actor;
  now: string;
  owner?: { email: string } | undefined;
};
type Owner = { account_id: string; email: string; password: string | null };

/** Creates a tenant with empty settings (revision 1), and its first owner if one is named. */
export const createTenant = async (
  tools: AccountTools,
  { name, plan_id, demo, actor, now, owner }: NewTenant,
): Promise<{ tenant: Tenant; owner: Owner | null } | Trouble> => {
  const system = tools.store.system('create tenant');
  const plan = await system.plans.inForce(plan_id, now.slice(0, 10));
  if (!plan) return trouble('plan_does_not_fit', 'There is no such plan in force.', '/plan_id');
  const tenant = await system.tenants.create({ id: tools.newId('ten'), name, plan_id, demo, actor });
  if (!owner) return { tenant, owner: null };
  const { outcome: _, ...made } = await createOwner(tools, { tenant: tenant.id, email: owner.email, actor });
  return { tenant, owner: made };
};
