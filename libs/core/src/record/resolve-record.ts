import type { ActivityId } from '../catalog/activity-id.js';
import type { Activity, Catalog } from '../catalog/catalog.js';
import { longestPeriod } from '../duration/compare-periods.js';
import type { Plan } from '../plan/plan.js';
import type { Settings } from '../settings/settings.js';
import type { EffectiveActivity, EffectiveField, EffectiveRecord, EffectiveRetention } from './effective-record.js';
import { effectiveMaximum } from './effective-maximum.js';
import { missingFacts } from './missing-facts.js';
import { type FieldHome, resolveFields, sayFieldsRetention } from './resolve-fields.js';
import { holds, isActive, resolveOptions } from './resolve-options.js';
import { resolveRetention } from './resolve-retention.js';
import { resolveTransfers } from './resolve-transfers.js';

const resolveActivity = (activity: Activity, catalog: Catalog, plan: Plan, settings: Settings): EffectiveActivity[] => {
  const { options, values } = resolveOptions(activity, plan, settings);
  if (!isActive(activity, values)) return [];
  const subprocessor = (id: string) => catalog.subprocessors.find((entry) => entry.id === id)?.name ?? id;
  const parts = activity.parts.filter((part) => holds(part.when, values));
  const { id, name, purpose, data_subjects, measures, notes } = activity;
  return [
    {
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
    },
  ];
};

/** What a field kept "as its activity" is kept for: the content of that activity. */
const homesOf = (catalog: Catalog, activities: readonly EffectiveActivity[]) => {
  const name = (id: ActivityId) => catalog.activities.find((activity) => activity.id === id)?.name ?? id;
  return (id: ActivityId): FieldHome => ({
    name: name(id),
    retention: activities.find((activity) => activity.id === id)?.retention[0]?.retention ?? null,
  });
};

const whyFields = {
  kind: 'customer_choice',
  text: 'Each field carries its own retention; see the list of custom data fields.',
} as const;

/**
 * The row "Custom Data Fields" takes its retention from the fields themselves; its worst case is that of the longest
 * own retention.
 */
const withFields = (
  activity: EffectiveActivity,
  fields: readonly EffectiveField[],
  catalog: Catalog,
  plan: Plan,
): EffectiveActivity => {
  const part = catalog.activities.find(({ id }) => id === 'custom_data_fields')?.parts[0];
  if (activity.id !== 'custom_data_fields' || !part) return activity;
  const period = longestPeriod(
    fields.flatMap(({ retention }) => (retention.kind === 'fixed' ? [retention.period] : [])),
  );
  const worst = period
    ? effectiveMaximum({ ...part, option: 'retention' }, { kind: 'fixed', period }, [], plan)
    : { maximum: null, maximum_text: 'as the activity in which the field is used', terms: [] };
  const retention = activity.retention.map((row): EffectiveRetention => ({
    ...row,
    ...worst,
    text: sayFieldsRetention(fields, period),
    why: whyFields,
    retention: null,
  }));
  return { ...activity, retention };
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
  const resolved = catalog.activities.flatMap((activity) => resolveActivity(activity, catalog, plan, settings));
  const custom_fields = resolveFields(settings.custom_fields, plan, homesOf(catalog, resolved));
  const activities = resolved.map((activity) => withFields(activity, custom_fields, catalog, plan));
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
