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
    const found = await this.find(planId, { instant, demo });
    if (!found) throw new Error(`no catalogue, or no version of the plan ${planId}, is in force at ${instant}`);
    return found;
  }

  /** What was in force at an earlier instant, of what was published by then; null: nothing was. */
  async wereInForce(planId: string, instant: string, demo: boolean): Promise<InForce | null> {
    return this.find(planId, { instant, demo, known: instant });
  }

  private async find(
    planId: string,
    asked: { instant: string; demo: boolean; known?: string },
  ): Promise<InForce | null> {
    const system = this.store.system('rules in force');
    const day = asked.instant.slice(0, 10);
    const [published, plan] = await Promise.all([
      system.catalogs.inForce(day, asked.known),
      system.plans.inForce(planId, day, asked.known),
    ]);
    if (!published || !plan) return null;
    return { catalog: asked.demo ? published.catalog : withoutDemoValues(published.catalog), plan };
  }
}
