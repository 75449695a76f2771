import { roleAbilities } from '@annexa/core';
import type { Session, Store } from '@annexa/store';
import type { Credential, OperatorCaller, TenantCaller } from '../http/call.js';

/** Who is behind the session of a member, with the role of this moment; null where the membership is over. */
export const openMember = async (
  store: Store,
  session: Session,
  credential: Credential,
): Promise<TenantCaller | null> => {
  if (session.subject.kind !== 'member') return null;
  const { account_id, tenant_id } = session.subject;
  const tenant = await store.forTenant(tenant_id);
  const [role, account] = await Promise.all([
    tenant?.members.role(account_id),
    store.system('authenticate').accounts.get(account_id),
  ]);
  if (!tenant || !role || !account) return null;
  return {
    kind: 'tenant',
    tenant,
    actor: { kind: 'member', id: account.id, label: account.email, role },
    channel: credential === 'cookie' ? 'portal' : 'api',
    abilities: roleAbilities[role],
    credential,
    session: session.id,
    authenticated_at: session.authenticated_at,
    expires_at: null,
  };
};

/** Who is behind the session of an operator; null where they are operators no more. */
export const openOperator = async (
  store: Store,
  session: Session,
  credential: Credential,
): Promise<OperatorCaller | null> => {
  if (session.subject.kind !== 'operator') return null;
  const system = store.system('operator API');
  const operator = await system.operators.get(session.subject.operator_id);
  if (!operator) return null;
  const actor = { kind: 'operator', id: operator.id, label: operator.email } as const;
  return {
    kind: 'operator',
    actor,
    system,
    credential,
    session: session.id,
    authenticated_at: session.authenticated_at,
  };
};
