import type { ActivityId } from '../catalog/activity-id.js';
import type { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { fitField } from '../plan/fit-field.js';
import type { Plan } from '../plan/plan.js';
import type { CustomField } from '../settings/custom-field.js';
import type { EffectiveField, Why } from './effective-record.js';

/** What a field needs to know of the activity it is used in. */
export type FieldHome = {
  name: string;
  retention: Retention | null;
  /** True where the activity keeps custom fields among its own data. */
  copies: boolean;
};
export type FieldHomes = (activity: ActivityId) => FieldHome;

const whyOf = (field: CustomField, limited: boolean, plan: Plan): Why => {
  if (limited) return { kind: 'plan_limit', text: `Limited to this value by the ${plan.name} plan.` };
  if (field.retention) return { kind: 'customer_choice', text: 'Chosen by the customer for this field.' };
  return { kind: 'catalog_default', text: 'Default: as the activity in which the field is used.' };
};

/** True for a field that is to be kept as an activity that keeps no content: then nothing says how long. */
export const isOpen = ({ retention }: { retention: Retention }, homes: FieldHomes): boolean =>
  retention.kind === 'same_as' && homes(retention.activity).retention?.kind === 'none';

const sayField = (field: CustomField, retention: Retention, homes: FieldHomes): string => {
  const home = homes(field.activity);
  if (retention.kind === 'same_as') {
    const other = homes(retention.activity);
    if (isOpen({ retention }, homes))
      return `not stated: ${other.name} keeps no content, so the field needs a retention of its own`;
    return `as ${other.name}: ${other.retention ? sayRetention(other.retention) : 'not known'}`;
  }
  const copy = home.copies && home.retention ? `; its copy in ${home.name}: ${sayRetention(home.retention)}` : '';
  return sayRetention(retention) + copy;
};

/** Resolves the retention of each custom field, with the reason why. */
export const resolveFields = (fields: readonly CustomField[], plan: Plan, homes: FieldHomes): EffectiveField[] =>
  fields.map((field) => {
    const { value, problems } = fitField(field, plan, '');
    const { retention: _, ...rest } = field;
    return {
      ...rest,
      retention: value,
      retention_text: sayField(field, value, homes),
      why: whyOf(field, problems.length > 0, plan),
    };
  });
