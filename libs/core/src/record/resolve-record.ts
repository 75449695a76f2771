import type { ActivityId } from '../catalog/activity-id.js';
import type { Activity, Catalog } from '../catalog/catalog.js';
import type { Plan } from '../plan/plan.js';
import type { Settings } from '../settings/settings.js';
import type { EffectiveActivity, EffectiveRecord } from './effective-record.js';
import { missingFacts } from './missing-facts.js';
import { type FieldHome, resolveFields } from './resolve-fields.js';
import { withFieldsRetention } from './fields-retention.js';
import { activeActivities, holds, resolveOptions } from './resolve-options.js';
import { resolveRetention } from './resolve-retention.js';
import { resolveTransfers } from './resolve-transfers.js';

const resolveActivity = (activity: Activity, catalog: Catalog, plan: Plan, settings: Settings): EffectiveActivity => {
  const { options, values } = resolveOptions(activity, plan, settings);
  const subprocessor = (id: string) => catalog.subprocessors.find((entry) => entry.id === id)?.name ?? id;
  const parts = activity.parts.filter((part) => holds(part.when, values));
  const { id, name, purpose, data_subjects, measures, notes } = activity;
  return {
    id,
    name,
    purpose,
    data_subjects,
    data_categories: activity.data_categories.filter(({ when }) => holds(when, values)).map(({ text }) => text),
    options,
    retention: parts.map((part) => resolveRetention(part, { options, values, plan, names: { subprocessor } })),
    subprocessors: activity.subprocessors
      .filter(({ when }) => holds(when, values))
      .map(({ id: engaged, task }) => ({ id: engaged, task })),
    locations: activity.locations
      .filter(({ when }) => holds(when, values))
      .map(({ place, subprocessor: whose }) => ({ place, subprocessor: whose ?? null })),
    measures,
    notes,
  };
};

/** What a field kept "as its activity" is kept for: the content of that activity. */
const homesOf = (catalog: Catalog, activities: readonly EffectiveActivity[]) => {
  const name = (id: ActivityId) => catalog.activities.find((activity) => activity.id === id)?.name ?? id;
  return (id: ActivityId): FieldHome => ({
    name: name(id),
    retention: activities.find((activity) => activity.id === id)?.retention[0]?.retention ?? null,
    copies: catalog.activities.some(
      (activity) => activity.id === id && activity.data_categories.some(({ when }) => when?.option === 'custom_fields'),
    ),
  });
};

const usedBy = <T extends { id: string }>(
  entries: readonly T[],
  activities: readonly EffectiveActivity[],
  uses: (activity: EffectiveActivity) => readonly string[],
) =>
  entries.flatMap((entry) => {
    const users = activities.filter((activity) => uses(activity).includes(entry.id)).map(({ id }) => id);
    return users.length > 0 ? [{ ...entry, activities: users }] : [];
  });

/**
 * catalog + plan + settings → effective record: every value in force with the reason why it holds. Activities that do
 * not take place are not in it, and neither are sub-processors, transfers and measures that only they need.
 */
export const resolveRecord = (catalog: Catalog, plan: Plan, settings: Settings): EffectiveRecord => {
  const active = activeActivities(catalog, plan, settings);
  const resolved = catalog.activities
    .filter(({ id }) => active.has(id))
    .map((activity) => resolveActivity(activity, catalog, plan, settings));
  const homes = homesOf(catalog, resolved);
  const custom_fields = resolveFields(settings.custom_fields, plan, homes);
  const activities = resolved.map((activity) =>
    withFieldsRetention(activity, { fields: custom_fields, homes, catalog, plan }),
  );
  const record = {
    catalog_version: catalog.version,
    plan: { id: plan.id, name: plan.name, version: plan.version },
    processor: catalog.processor,
    controller: settings.profile,
    activities,
    custom_fields,
    subprocessors: usedBy(catalog.subprocessors, activities, ({ subprocessors }) => subprocessors.map(({ id }) => id)),
    transfers: resolveTransfers(catalog, activities),
    measures: usedBy(catalog.measures, activities, ({ measures }) => measures),
    notes: catalog.notes,
  };
  return { ...record, missing: missingFacts(catalog, record) };
};
