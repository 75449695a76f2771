import { demoCatalog, demoPlans, type Plan, type Settings } from '@annexa/core';
import fc from 'fast-check';
import { validSettings } from '../support/arbitrary-settings';

/** What the configurations are made from; print it, so that a failure can be had again. */
export const seed = Number(process.env.ANNEXA_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** A configuration that a plan and the catalogue allow. */
export type Configuration = { index: number; plan: Plan; settings: Settings };

/** Twenty configurations, of every plan. */
export const configurations: readonly Configuration[] = demoPlans
  .flatMap((plan, index) =>
    fc
      .sample(validSettings(plan, demoCatalog), { seed: seed + index, numRuns: index === 2 ? 8 : 6 })
      .map((settings) => ({ plan, settings })),
  )
  .map((one, index) => ({ ...one, index }));
