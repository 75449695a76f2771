import type { ActivityId } from '../catalog/activity-id.js';
import type { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { fitField } from '../plan/fit-field.js';
import type { Plan } from '../plan/plan.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import type { CustomField } from '../settings/custom-field.js';
import type { EffectiveField, Why } from './effective-record.js';

/** What a field needs to know of the activity it is used in. */
export type FieldHome = {
  name: string;
  retention: Retention | null;
  /** True where the activity keeps custom fields among its own data. */
  copies: boolean;
};
/** What resolving a field needs: the plan, the activities, and the language of its sentences. */
export type FieldRules = { plan: Plan; homes: FieldHomes; blocks: TextBlocks };
export type FieldHomes = (activity: ActivityId) => FieldHome;

const whyOf = (field: CustomField, limited: boolean, { plan, blocks }: FieldRules): Why => {
  const { why } = blocks.record;
  if (limited) return { kind: 'plan_limit', text: why.fieldLimited(plan.name) };
  if (field.retention) return { kind: 'customer_choice', text: why.fieldChosen };
  return { kind: 'catalog_default', text: why.fieldDefault };
};

/** True for a field that is to be kept as an activity that keeps no content: then nothing says how long. */
export const isOpen = ({ retention }: { retention: Retention }, homes: FieldHomes): boolean =>
  retention.kind === 'same_as' && homes(retention.activity).retention?.kind === 'none';

const sayField = (field: CustomField, retention: Retention, { homes, blocks }: FieldRules): string => {
  const { field: say, notKnown } = blocks.record;
  const home = homes(field.activity);
  if (retention.kind === 'same_as') {
    const other = homes(retention.activity);
    if (isOpen({ retention }, homes)) return say.open(other.name);
    return say.as(other.name, other.retention ? sayRetention(other.retention, blocks) : notKnown);
  }
  const copy = home.copies && home.retention ? say.copy(home.name, sayRetention(home.retention, blocks)) : '';
  return sayRetention(retention, blocks) + copy;
};

/** Resolves the retention of each custom field, with the reason why. */
export const resolveFields = (fields: readonly CustomField[], rules: FieldRules): EffectiveField[] =>
  fields.map((field) => {
    const { value, problems } = fitField(field, rules.plan, '');
    const { retention: _, ...rest } = field;
    return {
      ...rest,
      retention: value,
      retention_text: sayField(field, value, rules),
      why: whyOf(field, problems.length > 0, rules),
    };
  });
