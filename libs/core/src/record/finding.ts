import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';

/** What contradicts what; a code never changes its meaning. */
export const findingCodes = [
  'retention_below_floor',
  'stored_despite_not_stored',
  'sibling_period_differs',
  'sibling_denies_storage',
  'sibling_no_end',
  'vendor_fixed_over_setting',
  'plan_limits_choice',
  'field_longer_than_activity',
  'special_category_without_ground',
  'special_category_not_declared',
  'children_not_declared',
  'enforcement_emulated',
  'enforcement_unknown',
  'location_unconfirmed',
] as const;

const Source = z.strictObject({
  title: z.string().max(1000).describe('Where it is said: a setting, the register, a document.'),
  says: z.string().max(5000).describe('What is said there.'),
  path: z.string().max(300).nullable().describe('JSON Pointer into settings or catalogue; null: outside both.'),
});

/** Two statements that cannot both be true, or a choice that does not do what it seems to. */
export const Finding = z
  .strictObject({
    code: z.enum(findingCodes).describe('What contradicts what.'),
    severity: z.enum(['serious', 'notice']).describe('serious: keeps the annex a draft.'),
    activity: ActivityId.nullable().describe('The activity it is about; null: the whole record.'),
    part: z.string().max(64).nullable().describe('The part of the activity, or the key of the custom field.'),
    sources: z.array(Source).length(2).describe('The two statements.'),
    text: z.string().max(5000).describe('The contradiction in a sentence.'),
    proposal: z.string().max(5000).describe('What would settle it.'),
    filled_by: z.enum(['tenant', 'operator']).describe('Who can settle it.'),
  })
  .meta({ id: 'Finding', description: 'A contradiction, with its two sources and a proposal.' });
export type Finding = z.infer<typeof Finding>;
