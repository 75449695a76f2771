import type { Option } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import { addPeriod } from '../duration/period.js';
import { Retention } from '../duration/retention.js';
import { fitOption } from '../plan/fit-option.js';
import type { Plan } from '../plan/plan.js';
import { pointer } from '../problem.js';
import type { EffectiveRecord } from '../record/effective-record.js';
import { diffSettings, type SettingChange } from '../settings/diff-settings.js';
import type { Settings } from '../settings/settings.js';
import { valueAt } from '../settings/value-at.js';
import { compareRetention } from './compare-retention.js';
import type { Effect, ReviewedChange } from './settings-preview.js';

/** Settings before and after a change, with the rules that hold. */
export type Change = { catalog: Catalog; plan: Plan; before: Settings; after: Settings };
/** The record before and after a change. */
export type Records = { before: EffectiveRecord; after: EffectiveRecord };

const optionAt = (catalog: Catalog, path: string): Option | undefined =>
  catalog.activities.flatMap(({ options }) => options).find((option) => option.path === path);

const inForce = (option: Option, settings: Settings, plan: Plan): unknown =>
  fitOption(option, (valueAt(settings, option.path) as never) ?? option.default, plan).value;

/** Off to anything else is on: recording has modes, features are true or false. */
const isOff = (value: unknown) => value === false || value === 'off';

const effectOfValues = (before: unknown, after: unknown): Effect => {
  const [was, is] = [Retention.safeParse(before), Retention.safeParse(after)];
  if (was.success && is.success) return compareRetention(was.data, is.data) ?? 'changed';
  if (isOff(before) !== isOff(after)) return isOff(after) ? 'off' : 'on';
  return 'changed';
};

/** How long a field is kept in fact: its own retention, or the one of the content of the activity that it follows. */
const keptFor = ({ custom_fields, activities }: EffectiveRecord, path: string): Retention | undefined => {
  const retention = custom_fields.find(({ key }) => path === pointer(['custom_fields', key]))?.retention;
  if (retention?.kind !== 'same_as') return retention;
  return activities.find(({ id }) => id === retention.activity)?.retention[0]?.retention ?? retention;
};

/** A custom field: it came, it went, or it is kept longer or shorter, or something else of it changed. */
const effectOfField = ({ path, before, after }: SettingChange, records: Records): Effect => {
  if (!before || !after) return after ? 'added' : 'removed';
  const [was, is] = [keptFor(records.before, path), keptFor(records.after, path)];
  return (was && is && compareRetention(was, is)) ?? 'changed';
};

/** How much is recorded, from nothing to every call. */
const modes: readonly unknown[] = ['off', 'on_demand', 'always'];

/** Whether the recording mode in force comes to record calls, or more of them than before. */
export const widensRecording = ({ catalog, plan, before, after }: Change): boolean => {
  const mode = optionAt(catalog, '/recording/mode');
  if (!mode) return false;
  const [was, is] = [before, after].map((settings) => modes.indexOf(inForce(mode, settings, plan))) as [number, number];
  return is > was;
};

const effectOf = (change: SettingChange, { catalog, plan, ...settings }: Change, records: Records): Effect => {
  const { path, before, after } = change;
  if (path.startsWith('/custom_fields/')) return effectOfField(change, records);
  const option = optionAt(catalog, path);
  if (option) return effectOfValues(inForce(option, settings.before, plan), inForce(option, settings.after, plan));
  if (before === null || after === null) return after === null ? 'removed' : 'added';
  return 'changed';
};

/**
 * Every setting that differs, with its effect. The record says each at once; what a shorter period makes due is to be
 * deleted after the cooling-off time of the plan at the earliest (product rule "Shortening"). `now`: RFC 3339 instant.
 */
export const reviewChanges = (change: Change, records: Records, now: string): ReviewedChange[] =>
  diffSettings(change.before, change.after).map((difference) => {
    const effect = effectOf(difference, change, records);
    const after = effect === 'shorter' ? change.plan.limits.cooling_off.default : null;
    return { ...difference, effect, takes_effect: { at: after ? addPeriod(now, after) : now, after } };
  });
