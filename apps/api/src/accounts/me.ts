import type { TenantCaller } from '../http/call.js';

/** Who is asking, and for which tenant. */
export const meOf = ({ actor, abilities, tenant }: Pick<TenantCaller, 'actor' | 'abilities' | 'tenant'>) => {
  const { id, name, plan_id, demo, created_at } = tenant;
  return {
    kind: actor.kind === 'api_key' ? ('api_key' as const) : ('member' as const),
    id: actor.id,
    label: actor.label,
    role: actor.role ?? null,
    abilities: [...abilities],
    tenant: { id, name, plan_id, demo, created_at },
  };
};
