import type { BodyExamples } from './body-examples.js';

/** Bodies about tenants. */
export const operatorTenantExamples = {
  createTenant: { name: 'Globex SAS', plan_id: 'enterprise', owner: { email: 'camille@globex.example' } },
  putTenantPlan: { from: 'enterprise', to: 'business' },
  createTenantOwner: { email: 'camille@globex.example' },
} satisfies Partial<BodyExamples>;
