import type { ActivityId } from '../catalog/activity-id.js';
import type { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { fitField } from '../plan/fit-field.js';
import type { Plan } from '../plan/plan.js';
import type { CustomField } from '../settings/custom-field.js';
import type { EffectiveField, Why } from './effective-record.js';

/** What a field needs to know of the activity it is used in. */
export type FieldHome = { name: string; retention: Retention | null };
export type FieldHomes = (activity: ActivityId) => FieldHome;

const whyOf = (field: CustomField, limited: boolean, plan: Plan): Why => {
  if (limited) return { kind: 'plan_limit', text: `Limited to this value by the ${plan.name} plan.` };
  if (field.retention) return { kind: 'customer_choice', text: 'Chosen by the customer for this field.' };
  return { kind: 'catalog_default', text: 'Default: as the activity in which the field is used.' };
};

const sayField = (retention: Retention, homes: FieldHomes): string => {
  if (retention.kind !== 'same_as') return sayRetention(retention);
  const home = homes(retention.activity);
  const kept = home.retention ? sayRetention(home.retention) : 'not known';
  return `as ${home.name}: ${kept}`;
};

/** Resolves the retention of each custom field, with the reason why. */
export const resolveFields = (fields: readonly CustomField[], plan: Plan, homes: FieldHomes): EffectiveField[] =>
  fields.map((field) => {
    const { value, problems } = fitField(field, plan, '');
    const { retention: _, ...rest } = field;
    return {
      ...rest,
      retention: value,
      retention_text: sayField(value, homes),
      why: whyOf(field, problems.length > 0, plan),
    };
  });
