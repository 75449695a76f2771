import type { Actor, Catalog, Plan, Role } from '@annexa/core';
import type { ApiKey, AuditEvent, Tenant } from './tenant.js';

/** A person's account; it belongs to no tenant, memberships tie it to some. */
export type Account = { id: string; email: string; password_hash: string; created_at: string };

/** A person of the vendor's side. */
export type Operator = { id: string; email: string; password_hash: string; created_at: string };

/** One login: a family of rotating refresh tokens (RFC 9700 section 4.14). Tokens are stored hashed. */
export type Session = {
  id: string;
  subject: { kind: 'member'; account_id: string; tenant_id: string } | { kind: 'operator'; operator_id: string };
  refresh_hash: string;
  previous_hash: string | null;
  rotated_at: string;
  created_at: string;
  expires_at: string;
  ended_at: string | null;
};

/** What is told of a tenant to an operator: never its settings. */
export type TenantSummary = {
  id: string;
  name: string;
  plan_id: string;
  demo: boolean;
  created_at: string;
  revision: number;
};

/** A catalogue version as it was published. */
export type PublishedCatalog = { catalog: Catalog; published_at: string; published_by: Actor };

/**
 * Access that is not bound to one tenant: another type than `Tenant`, handed out for a stated purpose only, every write
 * audited with its reason.
 */
export type System = {
  readonly tenants: {
    create(tenant: { id: string; name: string; plan_id: string; demo: boolean; actor: Actor }): Promise<Tenant>;
    get(id: string): Promise<TenantSummary | null>;
    list(page: { limit: number; before?: string }): Promise<TenantSummary[]>;
    /** Compare-and-set on the plan that was seen. */
    changePlan(change: {
      id: string;
      from: string;
      to: string;
      actor: Actor;
      detail: unknown;
    }): Promise<'changed' | 'stale' | null>;
    /** The way into one tenant for an operator: needs a reason, which is audited in the tenant's own trail. */
    enter(id: string, actor: Actor, reason: string): Promise<Tenant | null>;
  };
  readonly accounts: {
    create(account: Account): Promise<Account | 'exists'>;
    byEmail(email: string): Promise<Account | null>;
    get(id: string): Promise<Account | null>;
  };
  readonly memberships: {
    add(membership: { account_id: string; tenant_id: string; role: Role; actor: Actor }): Promise<'added' | 'exists'>;
    /**
     * Makes a person a member, with the account given where none has its e-mail address, all in one transaction. Nothing is
     * written where the person is a member already, or, for the first owner, where the tenant has an owner ('owned').
     */
    join(person: {
      account: Account;
      tenant_id: string;
      role: Role;
      actor: Actor;
      first?: boolean;
    }): Promise<{ outcome: 'added' | 'exists' | 'owned'; account: Account; created: boolean }>;
    of(accountId: string): Promise<{ tenant_id: string; tenant_name: string; role: Role }[]>;
  };
  readonly operators: {
    create(operator: Operator): Promise<Operator | 'exists'>;
    byEmail(email: string): Promise<Operator | null>;
    get(id: string): Promise<Operator | null>;
    count(): Promise<number>;
  };
  readonly sessions: {
    start(session: Session): Promise<void>;
    get(id: string): Promise<Session | null>;
    /** Compare-and-set on the current hash: rotates, or answers null where it is not the current one. */
    rotate(id: string, from: string, to: string, at: string): Promise<Session | null>;
    end(id: string, at: string): Promise<void>;
  };
  readonly apiKeys: {
    /** The key with its tenant and MAC, revoked or not: the guard decides. */
    byId(id: string): Promise<{ key: ApiKey; tenant_id: string; mac: string } | null>;
  };
  readonly plans: {
    publish(plan: Plan, actor: Actor): Promise<'published' | 'exists'>;
    /** The version in force on a day (RFC 3339 date). */
    inForce(id: string, on: string): Promise<Plan | null>;
    list(): Promise<Plan[]>;
  };
  readonly catalogs: {
    publish(catalog: Catalog, actor: Actor): Promise<'published' | 'exists'>;
    inForce(on: string): Promise<PublishedCatalog | null>;
    get(version: string): Promise<PublishedCatalog | null>;
    list(): Promise<PublishedCatalog[]>;
  };
  readonly audit: { list(page: { limit: number; before?: string }): Promise<AuditEvent[]> };
  readonly installation: {
    /** Remembers the fingerprint of the keys at the first start; afterwards answers the remembered one. */
    fingerprint(mine: string): Promise<string>;
    /** The remembered one; null before the first start. */
    remembered(): Promise<string | null>;
  };
};
