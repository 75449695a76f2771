import { z } from 'zod';
import { Period } from '../duration/period.js';
import { Region, RecordingSettings } from '../settings/settings.js';

/** Least and greatest period a plan allows, both included. */
export const PeriodRange = z
  .strictObject({ min: Period, max: Period })
  .meta({ id: 'PeriodRange', description: 'Allowed periods, both ends included.' });
export type PeriodRange = z.infer<typeof PeriodRange>;

const modes = RecordingSettings.shape.mode.unwrap();

/** Limits of a plan: a table that an operator changes without code. */
export const PlanLimits = z
  .strictObject({
    interaction_logs: PeriodRange.describe('Retention of interaction logs.'),
    error_logs: PeriodRange.describe('Retention of error logs.'),
    recordings: PeriodRange.describe('Retention of recordings.'),
    account_inactivity: PeriodRange.describe('Inactivity ceiling of accounts.'),
    custom_field_retention: PeriodRange.nullable().describe(
      'Own retention of a custom field; null: only as its activity.',
    ),
    recording_modes: z.array(modes).min(1).max(3).describe('Recording modes that may be chosen.'),
    transcripts: z.boolean().describe('Whether calls may be transcribed.'),
    own_bucket: z.boolean().describe("Whether recordings may go to the tenant's own bucket."),
    custom_fields: z.int().min(0).max(500).describe('Greatest number of custom fields.'),
    special_categories: z
      .boolean()
      .describe('Whether special-category fields may be defined, with ground and safeguards.'),
    regions: z.array(Region).min(1).max(3).describe('Regions that may be chosen.'),
    indefinite_retention: z.boolean().describe('Whether indefinite retention may be chosen, with a justification.'),
    annex_languages: z
      .array(z.enum(['en', 'de', 'fr']))
      .min(1)
      .max(3)
      .describe('Languages of the annex.'),
    cooling_off: PeriodRange.extend({ default: Period }).describe(
      'Time after a shortening before data that it makes due is to be deleted.',
    ),
  })
  .meta({ id: 'PlanLimits', description: 'What the plan allows.' });
export type PlanLimits = z.infer<typeof PlanLimits>;

/** What a tenant bought, as an immutable version. */
export const Plan = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9_]{1,31}$/)
      .describe('Stable id, e.g. business.'),
    version: z.int().min(1).describe('Version of the plan, counted from 1.'),
    name: z.string().min(1).max(60).describe('Name as printed.'),
    effective_from: z.iso.date().describe('First day on which the version holds (RFC 3339 date).'),
    limits: PlanLimits,
  })
  .meta({ id: 'Plan', description: 'One immutable version of a plan.' });
export type Plan = z.infer<typeof Plan>;
