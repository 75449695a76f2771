export { BodyRefused } from './mongo/body-refused.js';
export { StandaloneRefused } from './mongo/standalone-refused.js';
export { StoreUnavailable } from './mongo/store-unavailable.js';
export { openStore } from './open-store.js';
export type { Store, StoreOptions } from './store.js';
export type { Account, Operator, PublishedCatalog, Session, System, TenantSummary } from './system.js';
export type { ApiKey, AuditEvent, Member, NextRevision, Page, Tenant } from './tenant.js';
export { NumberTaken } from './tenant/number-taken.js';
export { WallBreach } from './wall/wall-breach.js';
