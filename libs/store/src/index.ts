export type { Store, StoreOptions } from './store.js';
export type { Account, Operator, PublishedCatalog, Session, System, TenantSummary } from './system.js';
export type { ApiKey, AuditEvent, Member, NextRevision, Page, Tenant } from './tenant.js';
