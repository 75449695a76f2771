import type { Role } from '@annexa/core';
import { trouble, type Trouble } from '../http/trouble.js';
import { loginFailed } from './login.js';

/** A tenant that a person belongs to, with the role there. */
export type Membership = { tenant_id: string; tenant_name: string; role: Role };

/** The membership a person logs in with: the only one, or the one of the tenant that was named. */
export const chooseMembership = (
  memberships: readonly Membership[],
  tenant: string | undefined,
): Membership | Trouble => {
  const named = tenant === undefined ? memberships : memberships.filter(({ tenant_id }) => tenant_id === tenant);
  const [first, second] = named;
  if (!first) return loginFailed();
  if (!second) return first;
  const values = memberships.map(({ tenant_id }) => tenant_id);
  const [problem] = trouble('required', 'This account belongs to several tenants: name one.', '/tenant').problems;
  return { ok: false, problems: problem ? [{ ...problem, allowed: { values } }] : [] };
};
