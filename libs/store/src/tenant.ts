import type {
  Ability,
  Actor,
  AnnexIdentity,
  AnnexRevocation,
  AnnexStanding,
  IssuedAnnex,
  Revision,
  Role,
  Settings,
} from '@annexa/core';

/** A page of a list, newest first: at most `limit` items with a number below `before`. */
export type Page = { limit: number; before?: number };

/** What a caller brings for the next revision; the store adds number, id and time. */
export type NextRevision = Pick<Revision, 'actor' | 'channel' | 'reason' | 'restored_from'> & {
  base: number;
  settings: Settings;
};

/** An event of the audit trail, written in the transaction of the change it tells of. */
export type AuditEvent = { id: string; at: string; actor: Actor; action: string; subject: string; detail: unknown };

/** An API key without its secret. `mac` is HMAC-SHA-256 of the secret with the installation's pepper, hex. */
export type ApiKey = {
  id: string;
  name: string;
  scopes: Ability[];
  created_at: string;
  created_by: Actor;
  expires_at: string | null;
  revoked_at: string | null;
};

/** A person asked to become a member. */
export type Invitation = {
  id: string;
  email: string;
  role: Role;
  created_at: string;
  created_by: Actor;
  expires_at: string;
  accepted_at: string | null;
  revoked_at: string | null;
};

/** Which revisions to list; `since` and `until` are RFC 3339 instants, `until` itself excluded. */
export type RevisionFilter = {
  actor?: string | undefined;
  channel?: Revision['channel'] | undefined;
  since?: string | undefined;
  until?: string | undefined;
};

/** A member of the tenant. */
export type Member = { account_id: string; email: string; role: Role; since: string };

/**
 * All that can be done in one tenant. Every collection is already scoped: nothing here takes a tenant, so nothing here
 * can name another one. A foreign id is `null`, exactly like a missing one.
 */
export type Tenant = {
  readonly id: string;
  readonly name: string;
  /** True for a demonstration tenant: its facts are made up, and its annex says so. */
  readonly demo: boolean;
  readonly created_at: string;
  readonly plan_id: string;
  /** Id of the plan that the tenant had at an RFC 3339 instant. */
  planAt(instant: string): Promise<string>;
  readonly settings: {
    latest(): Promise<Revision>;
    at(number: number): Promise<Revision | null>;
    /** The revision in force at an RFC 3339 instant; null: before the first one. */
    inForceAt(instant: string): Promise<Revision | null>;
    list(page: Page, filter?: RevisionFilter): Promise<Revision[]>;
    /** The revisions of these numbers, in no order; at most a thousand. */
    numbered(numbers: readonly number[]): Promise<Revision[]>;
    /**
     * Appends a revision with its audit event and its outbox row in one transaction. Compare-and-set on `base`: answers
     * 'stale' where the latest revision is another one.
     */
    append(next: NextRevision): Promise<Revision | 'stale'>;
  };
  readonly annexes: {
    find(identity: AnnexIdentity): Promise<IssuedAnnex | null>;
    get(id: string): Promise<IssuedAnnex | null>;
    latest(): Promise<IssuedAnnex | null>;
    /** The annex issued last in a language, by an RFC 3339 instant where one is given; null: none was. */
    latestIn(language: IssuedAnnex['language'], until?: string): Promise<IssuedAnnex | null>;
    /** The annex issued last by an RFC 3339 instant; null: none was. */
    latestAt(instant: string): Promise<IssuedAnnex | null>;
    list(page: Page): Promise<IssuedAnnex[]>;
    /**
     * Stores photograph and bytes with audit event and outbox row in one transaction; answers the one that exists if the
     * identity is taken. `number` is the running number that was printed; where another annex has taken it meanwhile
     * (another process), nothing is written and `NumberTaken` is thrown. Absent: whichever is next.
     */
    issue(
      annex: Omit<IssuedAnnex, 'id' | 'number' | 'issued_at'> & { id: string; issued_at: string; number?: number },
      pdf: Uint8Array,
    ): Promise<{ annex: IssuedAnnex; created: boolean }>;
    /** The stored bytes by SHA-256. */
    pdf(sha256: string): Promise<Buffer | null>;
    /** What became of each of these annexes since, in their order. */
    standing(annexes: readonly Pick<IssuedAnnex, 'id' | 'number' | 'language'>[]): Promise<AnnexStanding[]>;
    /** Revokes an annex for good; a second time keeps the first reason (`created` false); null: no such annex. */
    revoke(
      id: string,
      reason: string,
      actor: Actor,
    ): Promise<{ annex: IssuedAnnex; revocation: AnnexRevocation; created: boolean } | null>;
  };
  readonly apiKeys: {
    /** Answers 'too_many' and writes nothing where `mostLive` keys work already; absent: there is no limit. */
    create(key: Omit<ApiKey, 'revoked_at'> & { mac: string }, mostLive?: number): Promise<ApiKey | 'too_many'>;
    get(id: string): Promise<ApiKey | null>;
    /** The newest 1,000. */
    list(): Promise<ApiKey[]>;
    /** Revokes at once; null where there is no such key. Revoking twice keeps the first time. */
    revoke(id: string, actor: Actor): Promise<ApiKey | null>;
  };
  readonly members: {
    list(): Promise<Member[]>;
    role(accountId: string): Promise<Role | null>;
    /** Gives a member another role; 'last_owner' where nobody would own the tenant any more; null: no such member. */
    setRole(accountId: string, role: Role, actor: Actor): Promise<Member | 'last_owner' | null>;
    /** Ends a membership and the sessions in this tenant; 'last_owner' as above. */
    remove(accountId: string, actor: Actor): Promise<'removed' | 'last_owner' | null>;
  };
  readonly invitations: {
    /** Writes nothing where an open one has the same address ('exists') or `mostOpen` are open already ('too_many'). */
    create(invitation: Invitation & { ticket: string }, mostOpen: number): Promise<Invitation | 'exists' | 'too_many'>;
    get(id: string): Promise<(Invitation & { ticket: string }) | null>;
    /** The newest 500. */
    list(): Promise<Invitation[]>;
    /** Gives an open or expired invitation another link and a later end; null where it was accepted or revoked. */
    renew(id: string, renewed: { ticket: string; expires_at: string }, actor: Actor): Promise<Invitation | null>;
    /** Revokes an invitation; one that is over stays as it is; null where there is none of that id. */
    revoke(id: string, actor: Actor): Promise<Invitation | null>;
  };
  readonly audit: { list(page: { limit: number; before?: string }): Promise<AuditEvent[]> };
};
