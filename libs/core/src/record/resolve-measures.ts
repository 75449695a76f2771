import type { ActivityId } from '../catalog/activity-id.js';
import type { Catalog } from '../catalog/catalog.js';
import type { EffectiveActivity, EffectiveRecord } from './effective-record.js';

/**
 * The measures that apply: those of the whole organisation, those that an activity names, and those that a sub-processor
 * takes which it engages (Decision (EU) 2021/915, Annex III), each with the activities that it protects.
 */
export const resolveMeasures = (
  { measures, subprocessors }: Catalog,
  activities: readonly EffectiveActivity[],
): EffectiveRecord['measures'] => {
  const takenBy = new Map(subprocessors.map((entry) => [entry.id, entry.measures]));
  const usersOf = (measure: string): ActivityId[] =>
    activities
      .filter(
        (activity) =>
          activity.measures.includes(measure) ||
          activity.subprocessors.some(({ id }) => takenBy.get(id)?.includes(measure)),
      )
      .map(({ id }) => id);
  return measures.flatMap((measure) => {
    const users = measure.scope === 'organisation' ? activities.map(({ id }) => id) : usersOf(measure.id);
    return users.length > 0 ? [{ ...measure, activities: users }] : [];
  });
};
