import { Controller, Inject } from '@nestjs/common';
import { type AccountTools, createOwner } from '../accounts/add-member.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { Paging } from '../http/paging.js';
import { isTrouble, missing, trouble } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';
import { changePlan } from './change-plan.js';
import { createTenant } from './create-tenant.js';

const owned = () => trouble('already_exists', 'The tenant has an owner.');

export const ACCOUNT_TOOLS = Symbol('account tools');

@Controller()
export class TenantsController {
  constructor(
    @Inject(ACCOUNT_TOOLS) private readonly tools: AccountTools,
    private readonly rules: Rules,
    private readonly paging: Paging,
  ) {}

  @Endpoint('listTenants')
  async list(@TheCall() { system, query }: Call<'listTenants'>): Promise<Reply<'listTenants'>> {
    const before = this.paging.placeIn(query.cursor, 'tenants');
    if (isTrouble(before)) return before;
    const tenants = await system.tenants.list({ limit: query.limit + 1, before });
    return this.paging.page(tenants, query.limit, { scope: 'tenants', at: ({ id }) => id });
  }

  @Endpoint('createTenant')
  async create(@TheCall() { actor, body, now, system }: Call<'createTenant'>): Promise<Reply<'createTenant'>> {
    const made = await createTenant(this.tools, { ...body, demo: false, actor, now });
    if (isTrouble(made)) return made;
    const tenant = await system.tenants.get(made.tenant.id);
    return tenant ? { tenant, owner: made.owner } : missing();
  }

  @Endpoint('getTenant')
  async get(@TheCall() { system, params }: Call<'getTenant'>): Promise<Reply<'getTenant'>> {
    const tenant = await system.tenants.get(params.tenant);
    return tenant ? { ...tenant, owned: await system.tenants.hasOwner(tenant.id) } : missing();
  }

  @Endpoint('putTenantPlan')
  putPlan(
    @TheCall() { system, actor, params, query, body, now }: Call<'putTenantPlan'>,
  ): Promise<Reply<'putTenantPlan'>> {
    return changePlan(this.rules, system, {
      ...body,
      tenant: params.tenant,
      actor,
      now,
      validateOnly: query.validate_only === 'true',
    });
  }

  @Endpoint('createTenantOwner')
  async owner(
    @TheCall() { system, actor, params, body }: Call<'createTenantOwner'>,
  ): Promise<Reply<'createTenantOwner'>> {
    const tenant = await system.tenants.enter(params.tenant, actor, 'naming the first owner');
    if (!tenant) return missing();
    const members = await tenant.members.list();
    // Asked first, because hashing a password is dear; the store decides.
    if (members.some(({ role }) => role === 'owner')) return owned();
    const { outcome, ...owner } = await createOwner(this.tools, { tenant: tenant.id, email: body.email, actor });
    if (outcome === 'owned') return owned();
    return outcome === 'added' ? owner : trouble('already_exists', 'This person is a member of the tenant already.');
  }

  @Endpoint('readTenantSettings')
  async settings(
    @TheCall() { system, actor, params, query }: Call<'readTenantSettings'>,
  ): Promise<Reply<'readTenantSettings'>> {
    const tenant = await system.tenants.enter(params.tenant, actor, query.reason);
    if (!tenant) return missing();
    const { number, settings } = await tenant.settings.latest();
    return { revision: number, settings };
  }
}
