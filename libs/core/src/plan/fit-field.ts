import type { Retention } from '../duration/retention.js';
import type { Problem } from '../problem.js';
import type { CustomField } from '../settings/custom-field.js';
import { type Fit, fitRetention } from './fit-option.js';
import type { Plan } from './plan.js';

/** The retention of a field where it has none of its own: as the activity it is used in. */
const asActivity = (field: CustomField): Retention => ({ kind: 'same_as', activity: field.activity });

/**
 * Fits the retention of a custom field into the plan: `same_as` always fits, an own period needs a plan that allows one.
 * `path` is the JSON Pointer of the field.
 */
export const fitField = (field: CustomField, plan: Plan, path: string): Fit<Retention> => {
  const fallback = asActivity(field);
  const chosen = field.retention ?? fallback;
  if (chosen.kind === 'same_as') return { value: chosen, problems: [] };
  const range = plan.limits.custom_field_retention;
  if (range)
    return fitRetention(chosen, { range, kinds: ['fixed', 'same_as'], fallback, path: `${path}/retention`, plan });
  const problem: Problem = {
    code: 'not_in_plan',
    path: `${path}/retention`,
    detail: `The ${plan.name} plan has no own retention per field; leave it out or use same_as.`,
    allowed: { values: ['same_as'] },
  };
  return { value: fallback, problems: [problem] };
};
