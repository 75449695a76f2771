import type { ActivityId } from '../catalog/activity-id.js';
import type { Activity } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import { localiseCatalog } from '../catalog/localise-catalog.js';
import type { Plan } from '../plan/plan.js';
import type { Settings } from '../settings/settings.js';
import type { Language } from '../text-blocks/language.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import type { EffectiveActivity, EffectiveRecord } from './effective-record.js';
import { findContradictions } from './findings/find-contradictions.js';
import { heldParts, holdersIn } from './held-parts.js';
import { missingFacts } from './missing-facts.js';
import { recordSource } from './record-source.js';
import { type FieldHome, resolveFields } from './resolve-fields.js';
import { withFieldsRetention } from './fields-retention.js';
import { resolveMeasures } from './resolve-measures.js';
import { activeActivities, holds, resolveOptions, type Rules } from './resolve-options.js';
import { resolveRetention } from './resolve-retention.js';
import { resolveTransfers } from './resolve-transfers.js';

const resolveActivity = (activity: Activity, catalog: Catalog, rules: Rules): EffectiveActivity => {
  const { plan, blocks } = rules;
  const { options, values } = resolveOptions(activity, rules);
  const subprocessor = (id: string) => catalog.subprocessors.find((entry) => entry.id === id)?.name ?? id;
  const parts = activity.parts.filter((part) => holds(part.when, values));
  const { id, name, purpose, data_subjects, measures, notes, nature, automated_decisions, dpia, sensitive } = activity;
  return {
    id,
    name,
    purpose,
    data_subjects,
    data_categories: activity.data_categories.filter(({ when }) => holds(when, values)).map(({ text }) => text),
    options,
    retention: parts.map((part) => resolveRetention(part, { options, values, plan, names: { subprocessor }, blocks })),
    subprocessors: activity.subprocessors
      .filter(({ when }) => holds(when, values))
      .map(({ id: engaged, task, data }) => ({ id: engaged, task, data })),
    locations: activity.locations
      .filter(({ when }) => holds(when, values))
      .map(({ place, subprocessor: whose }) => ({ place, subprocessor: whose ?? null })),
    measures,
    ...(nature === undefined ? {} : { nature }),
    automated_decisions,
    dpia,
    sensitive,
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

const transfersOf = (activities: EffectiveActivity[], catalog: Catalog, rules: Rules, on = catalog.effective_from) =>
  resolveTransfers(activities, {
    catalog,
    profile: rules.settings.profile,
    on,
    blocks: rules.blocks,
    holders: holdersIn(heldParts(catalog, rules, { activities })),
  });

/** `on`: the day the record is about, RFC 3339 date; what had run out by then does not count. */
export type RecordManner = { on?: string; language?: Language };

/**
 * catalog + plan + settings → effective record: every value in force with the reason why it holds. Activities that do
 * not take place are not in it, and neither are sub-processors, transfers and measures that only they need.
 */
export const resolveRecord = (
  published: Catalog,
  plan: Plan,
  settings: Settings,
  { on, language = 'en' }: RecordManner = {},
): EffectiveRecord => {
  const catalog = localiseCatalog(published, language);
  const blocks = textBlocks(language);
  const rules = { plan, settings, blocks };
  const active = activeActivities(catalog, rules);
  const resolved = catalog.activities
    .filter(({ id }) => active.has(id))
    .map((activity) => resolveActivity(activity, catalog, rules));
  const homes = homesOf(catalog, resolved);
  const custom_fields = resolveFields(settings.custom_fields, { plan, homes, blocks });
  const activities = resolved.map((activity) =>
    withFieldsRetention(activity, { fields: custom_fields, homes, catalog, plan, blocks }),
  );
  const record = {
    catalog_version: catalog.version,
    plan: { id: plan.id, name: plan.name, version: plan.version },
    ...(on === undefined ? {} : { on }),
    processor: catalog.processor,
    contract: catalog.contract,
    controller: settings.profile,
    activities,
    custom_fields,
    subprocessors: usedBy(catalog.subprocessors, activities, ({ subprocessors }) => subprocessors.map(({ id }) => id)),
    transfers: transfersOf(activities, catalog, rules, on),
    measures: resolveMeasures(catalog, activities),
    notes: catalog.notes,
  };
  const source = recordSource(catalog, rules, record);
  return { ...record, findings: findContradictions(source), missing: missingFacts(source) };
};
