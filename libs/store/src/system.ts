import type { Actor, AnnexKey, AnnexStanding, Branding, Catalog, IssuedAnnex, Plan, Role } from '@annexa/core';
import type { Security, TicketRow } from './mongo/tables/vendor-tables.js';
import type { ApiKey, AuditEvent, Tenant } from './tenant.js';

/** A person's account; it belongs to no tenant, memberships tie it to some. */
export type Account = {
  id: string;
  email: string;
  password_hash: string;
  created_at: string;
  security: Security;
  security_version: number;
};
/** A person to make: without a second factor. */
export type NewPerson = Omit<Account, 'security' | 'security_version'>;

/** A person of the vendor's side. */
export type Operator = Account;

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
  /** `browser`: a cookie; `token`: access and refresh tokens. */
  kind: 'browser' | 'token';
  /** Id of the account or operator. */
  owner: string;
  /** What the browser calls itself. */
  client: string;
  /** When the person last proved who they are. */
  authenticated_at: string | null;
};

/** What is done with people's credentials: members' accounts and operators alike. */
export type People<P extends Account> = {
  create(person: NewPerson): Promise<P | 'exists'>;
  byEmail(email: string): Promise<P | null>;
  get(id: string): Promise<P | null>;
  /** Sets the password and ends the person's sessions, but for `kept`; null where there is no such person. */
  setPassword(id: string, password_hash: string, kept?: string): Promise<P | null>;
  /** Compare-and-set on `security_version`; null where it is another by now. `told`: the action of the audit event. */
  setSecurity(id: string, version: number, security: Security, told: string | null): Promise<P | null>;
};

/** A ticket that was found: good, or why not. */
export type FoundTicket = { state: 'good' | 'used' | 'expired'; detail: Record<string, string>; expires_at: string };
export type TicketPurpose = TicketRow['purpose'];

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
    /** Whether somebody can administer the tenant. Says nothing of who: that is the tenant's own affair. */
    hasOwner(id: string): Promise<boolean>;
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
  readonly accounts: People<Account>;
  readonly memberships: {
    add(membership: { account_id: string; tenant_id: string; role: Role; actor: Actor }): Promise<'added' | 'exists'>;
    /**
     * Makes a person a member, with the account given where none has its e-mail address, all in one transaction. Nothing is
     * written where the person is a member already, or, for the first owner, where the tenant has an owner ('owned').
     */
    join(person: {
      account: NewPerson;
      tenant_id: string;
      role: Role;
      actor: Actor;
      first?: boolean;
    }): Promise<{ outcome: 'added' | 'exists' | 'owned'; account: NewPerson; created: boolean }>;
    /**
     * Makes the invited person a member, with the account given where none has the address; uses invitation and link up, all
     * in one transaction. 'gone': the invitation is not open, or the ticket is not its link any more. 'other_account': another
     * account than the one given has the address, so nobody has proved to be its person. Then nothing is written.
     */
    accept(acceptance: {
      ticket: string;
      tenant_id: string;
      invitation_id: string;
      account: NewPerson;
    }): Promise<'added' | 'exists' | 'gone' | 'other_account'>;
    of(accountId: string): Promise<{ tenant_id: string; tenant_name: string; role: Role }[]>;
  };
  readonly operators: People<Operator> & {
    count(): Promise<number>;
    list(): Promise<Operator[]>;
    /** Makes an operator in the name of another. */
    add(operator: NewPerson, actor: Actor): Promise<Operator | 'exists'>;
    /** Removes an operator and ends their sessions; 'last' where it is the only one. */
    remove(id: string, actor: Actor): Promise<'removed' | 'last' | null>;
  };
  readonly tickets: {
    /** Keeps a ticket under its MAC. */
    make(
      mac: string,
      ticket: { purpose: TicketPurpose; detail: Record<string, string>; expires_at: string },
    ): Promise<void>;
    look(mac: string, purpose: TicketPurpose): Promise<FoundTicket | null>;
    /** Counts a try with a ticket, which stays good; after `most` tries, at the same time or not, it counts as used. */
    attempt(mac: string, purpose: TicketPurpose, most: number): Promise<FoundTicket | null>;
    /** Uses a ticket up: of several at the same time, one gets 'good'. */
    take(mac: string, purpose: TicketPurpose): Promise<FoundTicket | null>;
  };
  readonly branding: {
    get(): Promise<{ revision: number; look: Branding } | null>;
    /** Compare-and-set on the revision that was seen; 0: none yet. */
    put(base: number, look: Branding, actor: Actor): Promise<{ revision: number; look: Branding } | 'stale'>;
  };
  readonly sessions: {
    start(session: Session): Promise<void>;
    get(id: string): Promise<Session | null>;
    /** Compare-and-set on the current hash: rotates, or answers null where it is not the current one. */
    rotate(id: string, from: string, to: string, at: string): Promise<Session | null>;
    /** Ends a session; true where it had not ended: of several at the same moment, one. */
    end(id: string, at: string): Promise<boolean>;
    /** Notes that a session was used, and, with `authenticated_at`, that the person proved who they are. */
    seen(id: string, at: string, authenticated_at?: string): Promise<Session | null>;
    /** The sessions of a person that have not ended, newest first. */
    of(owner: string): Promise<Session[]>;
    /** Ends all sessions of a person but one. */
    endAll(owner: string, at: string, except?: string): Promise<void>;
  };
  readonly apiKeys: {
    /** The key with its tenant and MAC, revoked or not: the guard decides. */
    byId(id: string): Promise<{ key: ApiKey; tenant_id: string; mac: string } | null>;
  };
  readonly annexes: {
    /** The annex with this verification code, in its printed spelling, whosever it is; the tenant is not told. */
    byCode(code: string): Promise<{ annex: IssuedAnnex; standing: AnnexStanding; tenant: Tenant } | null>;
  };
  readonly annexKeys: {
    /** All public keys ever used, newest first. */
    list(): Promise<AnnexKey[]>;
    /** The one that signs now; null before the first. */
    current(): Promise<AnnexKey | null>;
    /** Makes a key the one that signs, and retires those before it. A key that is known already stays as it is. */
    begin(key: Omit<AnnexKey, 'until'>, actor: Actor): Promise<AnnexKey>;
  };
  readonly plans: {
    publish(plan: Plan, actor: Actor): Promise<'published' | 'exists'>;
    /** The version in force on a day (RFC 3339 date). */
    /** In force on a day; `known`: only of what was published by that RFC 3339 instant. */
    inForce(id: string, on: string, known?: string): Promise<Plan | null>;
    list(): Promise<Plan[]>;
  };
  readonly catalogs: {
    publish(catalog: Catalog, actor: Actor): Promise<'published' | 'exists'>;
    /** In force on a day; `known`: only of what was published by that RFC 3339 instant. */
    inForce(on: string, known?: string): Promise<PublishedCatalog | null>;
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
