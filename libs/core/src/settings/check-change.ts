import type { Catalog } from '../catalog/catalog.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../problem.js';
import { checkSettings } from './check-settings.js';
import type { Settings } from './settings.js';

const keyOf = ({ code, path, detail }: Problem) => JSON.stringify([code, path, detail]);

/**
 * The problems that a change brings. What did not fit before (after a plan change, say) does not stand in the way of a
 * change elsewhere; it is limited in the effective record and listed by `refitSettings`.
 */
export const checkChange = (change: { catalog: Catalog; plan: Plan; before: Settings; after: Settings }): Problem[] => {
  const { catalog, plan, before, after } = change;
  const old = new Set(checkSettings({ catalog, plan, settings: before }).map(keyOf));
  return checkSettings({ catalog, plan, settings: after }).filter((problem) => !old.has(keyOf(problem)));
};
