import { Controller } from '@nestjs/common';
import type { Actor } from '@annexa/core';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing } from '../http/trouble.js';
import { Rules } from '../settings/rules.js';
import { type Judged, summariesOf } from './annex-view.js';

type Revoking = { annex: string; reason: string; actor: Actor };

const revoke = async (by: Judged, { annex, reason, actor }: Revoking): Promise<Reply<'revokeAnnex'>> => {
  const revoked = await by.tenant.annexes.revoke(annex, reason, actor);
  const [value] = revoked ? await summariesOf(by, [revoked.annex]) : [];
  return revoked && value ? { created: revoked.created, value } : missing();
};

/** The end of an annex, said by the tenant or in its stead by the vendor. */
@Controller()
export class RevocationsController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('revokeAnnex')
  revoke(@TheCall() { tenant, actor, params, body, now }: Call<'revokeAnnex'>): Promise<Reply<'revokeAnnex'>> {
    return revoke({ tenant, now, rules: this.rules }, { ...params, ...body, actor });
  }

  @Endpoint('revokeTenantAnnex')
  async revokeForTenant(
    @TheCall() { system, actor, params, body, now }: Call<'revokeTenantAnnex'>,
  ): Promise<Reply<'revokeTenantAnnex'>> {
    const tenant = await system.tenants.enter(params.tenant, actor, body.reason);
    if (!tenant) return missing();
    return revoke({ tenant, now, rules: this.rules }, { annex: params.annex, ...body, actor });
  }
}
