import { type Catalog, type Plan, withoutDemoValues } from '@annexa/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { STORE } from '../boot/tokens.js';

/** The vendor's side of a record: catalogue and plan in force. */
export type InForce = { catalog: Catalog; plan: Plan };

/** Looks up what is in force on the day of a call (UTC). */
@Injectable()
export class Rules {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /**
   * Catalogue and plan in force at an RFC 3339 instant; made-up values hold for a demonstration tenant only. Throws
   * where nothing was published: a fault of ours.
   */
  async inForce(planId: string, instant: string, demo: boolean): Promise<InForce> {
    const system = this.store.system('rules in force');
    const day = instant.slice(0, 10);
    const [published, plan] = await Promise.all([system.catalogs.inForce(day), system.plans.inForce(planId, day)]);
    if (!published) throw new Error(`no catalogue is in force on ${day}`);
    if (!plan) throw new Error(`plan ${planId} is not in force on ${day}`);
    return { catalog: demo ? published.catalog : withoutDemoValues(published.catalog), plan };
  }
}
