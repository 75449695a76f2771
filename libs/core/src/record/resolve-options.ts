import type { ActivityId } from '../catalog/activity-id.js';
import type { Activity, Option, When } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import { sayRetention } from '../duration/say-retention.js';
import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import type { Retention } from '../duration/retention.js';
import { fitOption, type OptionValue } from '../plan/fit-option.js';
import type { Plan } from '../plan/plan.js';
import type { Settings } from '../settings/settings.js';
import { valueAt } from '../settings/value-at.js';
import type { EffectiveOption, Why } from './effective-record.js';

/** Values of an activity's options by key, as conditions read them. */
export type OptionValues = ReadonlyMap<string, OptionValue>;

/** True where the condition holds; an absent condition always does. */
export const holds = (when: When | undefined, values: OptionValues): boolean => {
  if (!when) return true;
  const value = values.get(when.option);
  return typeof value !== 'object' && value !== undefined && when.in.includes(value);
};

/** A value of an option in words. */
export const sayOptionValue = (option: Option, value: OptionValue, blocks: TextBlocks = textBlocks('en')): string => {
  if (typeof value === 'object') return sayRetention(value, blocks);
  const { on, off } = blocks.record;
  return option.values?.[String(value)] ?? (value === true ? on : value === false ? off : value);
};

/** The clock of a retention is the catalogue's where the tenant did not name it. */
const withClock = (chosen: OptionValue, fallback: OptionValue): OptionValue =>
  typeof chosen === 'object' && typeof fallback === 'object' && chosen.kind === 'fixed' && fallback.kind === 'fixed'
    ? { ...chosen, from: chosen.from ?? fallback.from }
    : chosen;

/** What resolving needs besides the catalogue: plan, settings and the language of its sentences. */
export type Rules = { plan: Plan; settings: Settings; blocks: TextBlocks };

const whyOf = (option: Option, chosen: OptionValue | undefined, limited: boolean, { plan, blocks }: Rules): Why => {
  const { why } = blocks.record;
  if (limited && chosen !== undefined)
    return { kind: 'plan_limit', text: why.limitedChoice(sayOptionValue(option, chosen, blocks), plan.name) };
  if (limited) return { kind: 'plan_limit', text: why.limitedDefault(plan.name) };
  if (chosen !== undefined) return { kind: 'customer_choice', text: why.chosen };
  return { kind: 'catalog_default', text: why.fallback };
};

const resolveOption = (option: Option, rules: Rules): EffectiveOption => {
  const { plan, settings, blocks } = rules;
  const chosen = valueAt(settings, option.path) as OptionValue | undefined;
  const wanted = withClock(chosen ?? option.default, option.default);
  const { value, problems } = fitOption(option, wanted, plan);
  const { key, label, kind } = option;
  return {
    key,
    label,
    kind,
    value,
    text: sayOptionValue(option, value, blocks),
    why: whyOf(option, chosen, problems.length > 0, rules),
  };
};

/** What conditions can ask besides options: `custom_fields`, true where the tenant defines a field for the activity. */
const derivedValues = (activity: Activity, settings: Settings): [string, OptionValue][] => {
  const fields = settings.custom_fields;
  const some =
    activity.id === 'custom_data_fields' ? fields.length > 0 : fields.some((field) => field.activity === activity.id);
  return [['custom_fields', some]];
};

/** Resolves the options of one activity: the values in force with the reason why, and the map that conditions read. */
export const resolveOptions = (
  activity: Activity,
  rules: Rules,
): { options: EffectiveOption[]; values: OptionValues } => {
  const all = activity.options.map((option) => resolveOption(option, rules));
  const values = new Map<string, OptionValue>([
    ...derivedValues(activity, rules.settings),
    ...all.map(({ key, value }) => [key, value] as const),
  ]);
  const options = all.filter((_, index) => holds(activity.options[index]?.applies, values));
  return { options, values };
};

/** Ids of the activities that take place: those that are on and whose required activity is on too. */
export const activeActivities = (catalog: Catalog, rules: Rules): ReadonlySet<ActivityId> => {
  const on = catalog.activities.filter((activity) => holds(activity.active, resolveOptions(activity, rules).values));
  const ids = new Set(on.map(({ id }) => id));
  return new Set(on.filter(({ requires }) => !requires || ids.has(requires)).map(({ id }) => id));
};

/** The retention of an option, if it is one. */
export const retentionOf = (values: OptionValues, key: string): Retention | undefined => {
  const value = values.get(key);
  return typeof value === 'object' ? value : undefined;
};
