import type { Catalog } from '../catalog/catalog.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../problem.js';
import { checkSettings } from './check-settings.js';
import type { Settings } from './settings.js';
import { valueAt } from './value-at.js';

/** A problem by what it is about: a custom field is named by its key, for its index changes when another one is removed. */
const keyOf = ({ code, path }: Problem, settings: Settings): string => {
  const [, list, index, ...rest] = path.split('/');
  const field = list === 'custom_fields' ? settings.custom_fields[Number(index)] : undefined;
  return JSON.stringify([code, field ? ['field', field.key, ...rest] : path, valueAt(settings, path)]);
};

/**
 * The problems that a change brings. What did not fit before (after a plan change, say) does not stand in the way of a
 * change elsewhere, nor of a removal; it is limited in the effective record and listed by `refitSettings`.
 */
export const checkChange = (change: { catalog: Catalog; plan: Plan; before: Settings; after: Settings }): Problem[] => {
  const { catalog, plan, before, after } = change;
  const old = new Set(checkSettings({ catalog, plan, settings: before }).map((problem) => keyOf(problem, before)));
  const noMore = after.custom_fields.length <= before.custom_fields.length;
  return checkSettings({ catalog, plan, settings: after }).filter(
    (problem) => !(noMore && problem.path === '/custom_fields') && !old.has(keyOf(problem, after)),
  );
};
