import type { CustomField, PlanLimits } from '../../api/generated';
import { partsOf } from '../../forms/period';
import { sideOf } from '../../forms/period-range';
import { isKey, reservedKeys } from './field-key';
import { needsGround } from './field-words';

/** What is wrong with a field, for certain, before the server is asked. `max`: the limit that is passed. */
export type FieldProblem = {
  member: 'key' | 'label' | 'purpose' | 'sensitivity' | 'ground' | 'safeguards' | 'sources' | 'retention';
  code: ProblemCode;
  max?: number;
};
export type ProblemCode =
  | 'needed'
  | 'too_long'
  | 'key_malformed'
  | 'key_reserved'
  | 'key_taken'
  | 'no_source'
  | 'class_not_in_plan'
  | 'ground_needed'
  | 'ground_of_criminal'
  | 'ground_of_special'
  | 'retention_not_in_plan'
  | 'retention_out_of_range'
  | 'period_needed';

/** Against what a field is checked: keys that others have, and what the plan allows. */
export type Against = { taken: readonly string[]; limits: PlanLimits };

type Found = FieldProblem | false;
const some = (found: readonly Found[]): FieldProblem[] => found.filter((one) => one !== false);

const textProblems = (member: FieldProblem['member'], text: string, max: number): FieldProblem[] =>
  some([text.trim() === '' && { member, code: 'needed' }, text.length > max && { member, code: 'too_long', max }]);

const keyProblem = (key: string, taken: readonly string[]): ProblemCode | null => {
  if (key === '') return 'needed';
  if (reservedKeys.includes(key)) return 'key_reserved';
  if (!isKey(key)) return 'key_malformed';
  return taken.includes(key) ? 'key_taken' : null;
};

const groundProblems = ({ sensitivity, special_ground: special }: CustomField): FieldProblem[] => {
  if (!needsGround(sensitivity)) return [];
  if (!special) return [{ member: 'ground', code: 'ground_needed' }];
  const criminal = sensitivity === 'criminal';
  return some([
    criminal && special.ground !== '10' && { member: 'ground', code: 'ground_of_criminal' },
    !criminal && special.ground === '10' && { member: 'ground', code: 'ground_of_special' },
    ...textProblems('safeguards', special.safeguards, 1000),
  ]);
};

const retentionProblems = (
  { retention }: CustomField,
  { custom_field_retention: range }: PlanLimits,
): FieldProblem[] => {
  if (retention?.kind !== 'fixed') return [];
  if (range === null) return [{ member: 'retention', code: 'retention_not_in_plan' }];
  if (partsOf(retention.period) === null) return [{ member: 'retention', code: 'period_needed' }];
  return sideOf(retention.period, range) === 'inside' ? [] : [{ member: 'retention', code: 'retention_out_of_range' }];
};

/** Every certain problem of a field; the rules are those of the API, which has the last word. */
export const problemsOf = (field: CustomField, { taken, limits }: Against): FieldProblem[] => {
  const key = keyProblem(field.key, taken);
  return some([
    ...textProblems('label', field.label, 120),
    key !== null && { member: 'key', code: key },
    field.key.length > 64 && { member: 'key', code: 'too_long', max: 64 },
    ...textProblems('purpose', field.purpose, 500),
    needsGround(field.sensitivity) &&
      !limits.special_categories && { member: 'sensitivity', code: 'class_not_in_plan' },
    ...groundProblems(field),
    field.sources.length === 0 && { member: 'sources', code: 'no_source' },
    ...retentionProblems(field, limits),
  ]);
};
