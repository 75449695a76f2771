import { Actor, Branding, Catalog, CatalogChange, Plan, Refit, Settings, Text } from '@annexa/core';
import { z } from 'zod';
import { Id, Instant, pageOf, RevisionNumber } from './page.js';
import { EmailAddress } from './session.js';

const planId = z.string().min(1).max(32).describe('Id of the plan.');
const tenantName = Text(200).describe('Name of the tenant.');

/** A tenant as an operator sees it: never its settings. */
export const TenantSummaryView = z
  .strictObject({
    id: Id('ten', 'the tenant'),
    name: tenantName,
    plan_id: planId,
    demo: z.boolean().describe('True for a demonstration tenant.'),
    created_at: Instant('When it was created'),
    revision: RevisionNumber,
  })
  .meta({ id: 'TenantSummaryView', description: 'A tenant as an operator sees it: never its settings.' });

/** One tenant as an operator sees it. */
export const TenantDetailView = TenantSummaryView.extend({
  owned: z.boolean().describe('Whether it has an owner: the operator names the first one only.'),
}).meta({ id: 'TenantDetailView', description: 'One tenant as an operator sees it: never its settings or members.' });

/** A page of tenants. */
export const TenantPage = pageOf(TenantSummaryView, 'tenants').meta({
  id: 'TenantPage',
  description: 'A page of tenants, newest first.',
});

/** The first owner of a tenant. */
export const OwnerBody = z
  .strictObject({ email: EmailAddress })
  .meta({ id: 'OwnerBody', description: 'The person who becomes owner of the tenant.' });

/** The owner with a password that is shown once. */
export const NewOwner = z
  .strictObject({
    account_id: Id('acc', 'the account'),
    email: EmailAddress,
    password: z
      .string()
      .max(64)
      .nullable()
      .describe('Generated password, shown this once; null: the account existed and keeps its own.'),
  })
  .meta({ id: 'NewOwner', description: 'The owner, with a generated password where the account is new.' });

/** A tenant to create. */
export const TenantBody = z
  .strictObject({ name: tenantName, plan_id: planId, owner: OwnerBody.optional() })
  .meta({ id: 'TenantBody', description: 'A tenant to create, with its first owner if known.' });

/** A new tenant. */
export const NewTenant = z
  .strictObject({
    tenant: TenantSummaryView,
    owner: NewOwner.nullable().describe('The first owner; null: none was named.'),
  })
  .meta({ id: 'NewTenant', description: 'A new tenant, with its first owner if one was named.' });

/** A plan change: compare-and-set on the plan that was seen. */
export const PlanChange = z
  .strictObject({ from: planId.describe('Id of the plan that the tenant has now.'), to: planId.describe('New plan.') })
  .meta({ id: 'PlanChange', description: 'A plan change, refused where the tenant no longer has the plan `from`.' });

/** Query of the plan change. */
export const PlanChangeQuery = z.strictObject({
  validate_only: z.enum(['true', 'false']).default('false').describe('true: answer only what would happen.'),
});

/** What a plan change does to the settings. */
export const PlanChangeView = z
  .strictObject({
    tenant: TenantSummaryView,
    changed: z.boolean().describe('False where it was only asked what would happen.'),
    refits: z.array(Refit).max(1000).describe('What no longer fits, and what it resolves to.'),
  })
  .meta({ id: 'PlanChangeView', description: 'What a plan change does: settings are kept, values are resolved.' });

/** Query of an operator's look into the settings. */
export const EntryQuery = z.strictObject({
  reason: Text(500).describe("Why the settings are read; kept in the tenant's audit trail."),
});

/** Settings as an operator reads them. */
export const EnteredSettings = z
  .strictObject({ revision: RevisionNumber, settings: Settings })
  .meta({ id: 'EnteredSettings', description: 'Settings of a tenant, read by an operator for a stated reason.' });

/** All plan versions. */
export const PlanList = z
  .strictObject({ items: z.array(Plan).max(1000).describe('Every version of every plan.') })
  .meta({ id: 'PlanList', description: 'Every version of every plan.' });

/** A published catalogue version. */
export const CatalogVersionSummary = z
  .strictObject({
    version: Catalog.shape.version,
    title: Catalog.shape.title,
    effective_from: Catalog.shape.effective_from,
    published_at: Instant('When it was published'),
    published_by: Actor,
  })
  .meta({ id: 'CatalogVersionSummary', description: 'A catalogue version without its content.' });

/** All catalogue versions. */
export const CatalogVersionList = z
  .strictObject({ items: z.array(CatalogVersionSummary).max(1000).describe('Every version, newest first.') })
  .meta({ id: 'CatalogVersionList', description: 'Every version of the catalogue.' });

/** A catalogue version with its content. */
export const CatalogVersionView = z
  .strictObject({ published_at: Instant('When it was published'), published_by: Actor, catalog: Catalog })
  .meta({ id: 'CatalogVersionView', description: 'A catalogue version with its content.' });

/** Which two versions of the catalogue to compare. */
export const CatalogDiffQuery = z.strictObject({
  from: Catalog.shape.version.describe('The earlier version.'),
  to: Catalog.shape.version.describe('The later version.'),
});

/** What differs between two versions of the catalogue. */
export const CatalogDiff = z
  .strictObject({
    from: Catalog.shape.version.nullable().describe('The earlier version; null: there is none.'),
    to: Catalog.shape.version.describe('The later version.'),
    changes: z.array(CatalogChange).max(20_000).describe('Every difference.'),
  })
  .meta({ id: 'CatalogDiff', description: 'What differs between two versions of the catalogue.' });

/** An operator in a list. */
export const OperatorMember = z
  .strictObject({ id: Id('opr', 'the operator'), email: EmailAddress, created_at: Instant('Since when') })
  .meta({ id: 'OperatorMember', description: 'A person of the vendor.' });

/** The operators. */
export const OperatorList = z
  .strictObject({ items: z.array(OperatorMember).max(1000).describe('The operators, by e-mail address.') })
  .meta({ id: 'OperatorList', description: 'The people of the vendor.' });

/** An operator to add. */
export const OperatorBody = z
  .strictObject({ email: EmailAddress })
  .meta({ id: 'OperatorBody', description: 'A person of the vendor to add.' });

/** A new operator with the password that is shown once. */
export const NewOperator = OperatorMember.extend({
  password: z.string().max(64).describe('Generated password, shown this once.'),
}).meta({ id: 'NewOperator', description: 'A new operator, with a generated password that is shown this once.' });

/** The look of the portal with its revision. */
export const BrandingView = z
  .strictObject({ revision: RevisionNumber, ...Branding.shape })
  .meta({ id: 'BrandingView', description: 'How the portal looks; revision 1 is the look before anyone chose one.' });
