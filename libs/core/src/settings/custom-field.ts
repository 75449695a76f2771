import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';
import { Retention } from '../duration/retention.js';
import { refuseRepeated } from './refuse-repeated.js';
import { Text } from './text.js';

/** Sensitivity classes of a custom field, from least to most guarded. */
export const Sensitivity = z
  .enum(['public', 'internal', 'personal', 'confidential', 'special_category', 'criminal', 'child'])
  .meta({ id: 'Sensitivity', description: 'Class of a field: special_category is GDPR Art. 9, criminal is Art. 10.' });
export type Sensitivity = z.infer<typeof Sensitivity>;

/** Legal ground for special categories (GDPR Art. 9(2)) or criminal data (Art. 10), named by the controller. */
export const SpecialGround = z
  .strictObject({
    ground: z
      .enum(['9_2_a', '9_2_b', '9_2_c', '9_2_d', '9_2_e', '9_2_f', '9_2_g', '9_2_h', '9_2_i', '9_2_j', '10'])
      .describe('The point of GDPR Art. 9(2), or Art. 10.'),
    safeguards: Text(1000).describe('Restrictions and safeguards applied (Decision (EU) 2021/915 Annex II).'),
  })
  .meta({ id: 'SpecialGround', description: "The controller's ground and safeguards. Replaced as a whole." });
export type SpecialGround = z.infer<typeof SpecialGround>;

/** Keys that name something in the language or in the database and so can never name a field. */
export const reservedKeys: readonly string[] = [
  '__proto__',
  'prototype',
  'constructor',
  'id',
  '_id',
  'tenant_id',
  'key',
];

/** A custom field's key: an identifier, never a path into anything. */
export const FieldKey = z
  .string()
  .max(64)
  .superRefine((key, context) => {
    if (reservedKeys.includes(key))
      context.addIssue({
        code: 'custom',
        message: `Choose another key than ${key}.`,
        params: { code: 'key_reserved' },
      });
    else if (!/^[a-z][a-z0-9_]*$/.test(key))
      context.addIssue({
        code: 'custom',
        message:
          'Write a key of lower-case letters, digits and underscores that starts with a letter, e.g. case_number.',
        params: { code: 'key_malformed' },
      });
  })
  .meta({
    id: 'FieldKey',
    description: 'Identifier of lower-case letters, digits and underscores, starting with a letter.',
    examples: ['case_number'],
  });

/** One field that the tenant defines. */
export const CustomField = z
  .strictObject({
    key: FieldKey,
    label: Text(120).describe('What people read beside the field.'),
    purpose: Text(500).describe('Why the field is collected (GDPR Art. 5(1)(b)).'),
    type: z
      .enum(['text', 'long_text', 'number', 'boolean', 'date', 'email', 'phone', 'url', 'choice'])
      .describe('Type of the value.'),
    sensitivity: Sensitivity,
    sources: z
      .array(z.enum(['controller', 'form', 'chat', 'call_prep']))
      .min(1)
      .max(4)
      .superRefine(refuseRepeated)
      .describe('Who fills it: the controller, or end users through an embedded form, chat or call-prep widget.'),
    activity: ActivityId.exclude(['custom_data_fields']).describe('The activity in which the field is used.'),
    retention: Retention.optional().describe('Own retention; absent: as the activity it is used in.'),
    mask: z.boolean().default(false).describe('True where the value is masked on screens and in co-browsing.'),
    required: z.boolean().default(false).describe('True where the field must be filled.'),
    special_ground: SpecialGround.optional().describe('Needed for special_category and criminal.'),
  })
  .meta({ id: 'CustomField', description: 'One custom data field of the tenant.' });
export type CustomField = z.infer<typeof CustomField>;

/** True for a class that needs a ground and safeguards: special categories (GDPR Art. 9) and criminal data (Art. 10). */
export const isGuarded = ({ sensitivity }: Pick<CustomField, 'sensitivity'>): boolean =>
  sensitivity === 'special_category' || sensitivity === 'criminal';
