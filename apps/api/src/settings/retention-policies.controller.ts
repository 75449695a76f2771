import { type ActivityId, changeSettings, type Revision } from '@annexa/core';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import { changeAt, listPolicies, type Policy, retentionOption } from './retention-policy.js';
import { type InForce, Rules } from './rules.js';
import { type Instruction, saveSettings, seenFrom } from './save-settings.js';

@Controller()
export class RetentionPoliciesController {
  constructor(private readonly rules: Rules) {}

  @Endpoint('listRetentionPolicies')
  async list(@TheCall() call: Call<'listRetentionPolicies'>): Promise<Reply<'listRetentionPolicies'>> {
    const { number, settings } = await call.tenant.settings.latest();
    return { revision: number, items: listPolicies(await this.inForce(call), settings) };
  }

  @Endpoint('getRetentionPolicy')
  async get(@TheCall() call: Call<'getRetentionPolicy'>): Promise<Reply<'getRetentionPolicy'>> {
    return view(await this.inForce(call), await call.tenant.settings.latest(), call.params.activity);
  }

  @Endpoint('putRetentionPolicy')
  put(@TheCall() call: Call<'putRetentionPolicy'>): Promise<Reply<'putRetentionPolicy'>> {
    return this.set(call, call.params.activity, call.body.retention);
  }

  @Endpoint('resetRetentionPolicy')
  reset(@TheCall() call: Call<'resetRetentionPolicy'>): Promise<Reply<'resetRetentionPolicy'>> {
    return this.set(call, call.params.activity, null);
  }

  private async set(call: Instruction, activity: ActivityId, retention: unknown) {
    const inForce = await this.inForce(call);
    const option = retentionOption(inForce.catalog, activity);
    if (!option) return trouble('not_configurable', 'The retention of this activity cannot be chosen.');
    const change = changeAt(option.path, retention);
    const saved = await saveSettings(this.rules, call, (before) => changeSettings(before, change));
    return isTrouble(saved) ? seenFrom(saved, option.path, '/retention') : view(inForce, saved, activity);
  }

  private inForce({ tenant, now }: Pick<Instruction, 'tenant' | 'now'>): Promise<InForce> {
    return this.rules.inForce(tenant.plan_id, now, tenant.demo);
  }
}

const view = (
  inForce: InForce,
  { number, settings }: Revision,
  activity: ActivityId,
): (Policy & { revision: number }) | Trouble => {
  const policy = listPolicies(inForce, settings).find((candidate) => candidate.activity === activity);
  return policy ? { revision: number, ...policy } : missing();
};
