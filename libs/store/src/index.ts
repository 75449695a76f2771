export { BodyRefused } from './mongo/body-refused.js';
export { StandaloneRefused } from './mongo/standalone-refused.js';
export { StoreUnavailable } from './mongo/store-unavailable.js';
export { openStore } from './open-store.js';
export type { Store, StoreOptions } from './store.js';
export type {
  Account,
  FoundTicket,
  NewPerson,
  Operator,
  People,
  PublishedCatalog,
  Session,
  System,
  TenantSummary,
  TicketPurpose,
} from './system.js';
export { noSecurity, type Security } from './mongo/tables/vendor-tables.js';
export type { ApiKey, AuditEvent, Invitation, Member, NextRevision, Page, RevisionFilter, Tenant } from './tenant.js';
export { NumberTaken } from './tenant/number-taken.js';
export { WallBreach } from './wall/wall-breach.js';
