import {
  baseCatalog,
  changeSettings,
  demoPlans,
  demoTenants,
  emptySettings,
  type EffectiveRecord,
  type Plan,
  type PlanLimits,
  type Settings,
} from '@annexa/core';

/** A demonstration plan by its id. */
export const planOf = (id: 'starter' | 'business' | 'enterprise'): Plan => {
  const plan = demoPlans.find((each) => each.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

/** A plan with some limits changed. */
export const planWith = (id: Parameters<typeof planOf>[0], limits: Partial<PlanLimits>): Plan => {
  const plan = planOf(id);
  return { ...plan, limits: { ...plan.limits, ...limits } };
};

/** Settings after a change; throws where the change has problems of shape. */
export const changed = (before: Settings, change: unknown): Settings => {
  const after = changeSettings(before, change);
  if (!after.ok) throw new Error(JSON.stringify(after.problems));
  return after.value;
};

/** Settings of a tenant that has chosen just this. */
export const chosen = (change: unknown): Settings => changed(emptySettings, change);

/** Settings of a demonstration tenant after all of its instructions. */
export const settingsOf = (slug: 'acme' | 'globex' | 'initech'): Settings =>
  (demoTenants.find((tenant) => tenant.slug === slug)?.instructions ?? []).reduce<Settings>(
    (settings, { change }) => changed(settings, change),
    emptySettings,
  );

/** An activity of a record that must be there. */
export const activityIn = (record: EffectiveRecord, id: string): EffectiveRecord['activities'][number] => {
  const found = record.activities.find((activity) => activity.id === id);
  if (!found) throw new Error(`no activity ${id}`);
  return found;
};

/** A custom field with some members changed. */
export const fieldWith = (members: Record<string, unknown> = {}): Record<string, unknown> => ({
  key: 'case_number',
  label: 'Case number',
  purpose: 'Find the case',
  type: 'text',
  sensitivity: 'personal',
  sources: ['form'],
  activity: 'call_handling',
  ...members,
});

/** The same value, frozen down to its leaves: whoever changes it throws. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
};

/** Every string in a value, keys left out. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** The index of an activity in the first catalogue. */
export const activityIndex = (id: string): number => baseCatalog.activities.findIndex((activity) => activity.id === id);
