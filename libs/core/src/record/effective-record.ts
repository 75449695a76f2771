import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';
import { Activity, Option } from '../catalog/activity.js';
import { Measure } from '../catalog/measure.js';
import { ContractTerms, noTerms, ProcessorFacts } from '../catalog/processor-facts.js';
import { Subprocessor } from '../catalog/subprocessor.js';
import { Place } from '../catalog/country.js';
import { Period, PeriodSum } from '../duration/period.js';
import { Retention } from '../duration/retention.js';
import { CustomField } from '../settings/custom-field.js';
import { Profile } from '../settings/profile.js';
import { activityUsers } from './activity-users.js';
import { Finding } from './finding.js';
import { MissingFact } from './missing-fact.js';
import { Transfer } from './transfer.js';

/** A sentence that is put together from words of the catalogue or the tenant, each up to 1,000 characters. */
const Said = z.string().max(5000);

/** Why an effective value holds. */
export const Why = z
  .strictObject({
    kind: z
      .enum(['catalog_default', 'plan_limit', 'customer_choice', 'subprocessor_floor', 'vendor_fixed', 'hold'])
      .describe('What decided the value.'),
    text: Said.describe('The reason in a sentence; annex, portal and support read the same.'),
  })
  .meta({ id: 'Why', description: 'Why an effective value holds.' });
export type Why = z.infer<typeof Why>;

/** An option resolved. */
export const EffectiveOption = z
  .strictObject({
    key: Option.shape.key,
    label: Option.shape.label,
    kind: Option.shape.kind,
    value: z.union([z.boolean(), z.string().max(64), Retention]).describe('The value in force.'),
    text: Said.describe('The value in words.'),
    why: Why,
  })
  .meta({ id: 'EffectiveOption', description: 'An option with the value in force and the reason why.' });
export type EffectiveOption = z.infer<typeof EffectiveOption>;

/** One term of the effective maximum. */
export const MaximumTerm = z
  .strictObject({
    term: z.enum(['active', 'cooling_off', 'lag', 'backup_tail', 'floor']).describe('Which term.'),
    label: Said.describe('The term in words.'),
    period: Period.nullable().describe('ISO 8601 period; null where it is unknown.'),
    source: z.string().max(300).nullable().describe('Where the period comes from.'),
    demo: z.boolean().describe('True where the period is a demo value.'),
    subprocessor: z.string().max(64).optional().describe('Whose floor it is; only of a floor.'),
  })
  .meta({ id: 'MaximumTerm', description: 'One term of the effective maximum.' });
export type MaximumTerm = z.infer<typeof MaximumTerm>;

/** The retention of one part of an activity: what was chosen, and the worst case with its terms. */
export const EffectiveRetention = z
  .strictObject({
    part: z.string().max(64).describe('Id of the part within the activity.'),
    kind: z.enum(['content', 'metadata']).describe('Content of the interaction, or metadata about it.'),
    what: z.string().max(1000).describe('What is kept.'),
    retention: Retention.nullable().describe('The retention in force; null where it is unknown.'),
    text: Said.describe('The retention in words.'),
    demo: z.boolean().describe('True where the retention is a demo value.'),
    why: Why,
    maximum: PeriodSum.nullable().describe(
      'Effective maximum; null: nothing is kept, there is no end, or a term is unknown.',
    ),
    maximum_text: Said.describe('The effective maximum in words.'),
    terms: z.array(MaximumTerm).max(20).describe('The terms of the maximum, in order.'),
    place: Place.nullable().describe('Where it lies, where that differs from the activity.'),
    notes: z.array(Said).max(11).describe('Sentences that belong to the part.'),
  })
  .meta({ id: 'EffectiveRetention', description: 'Retention of one part: chosen value, worst case and its terms.' });
export type EffectiveRetention = z.infer<typeof EffectiveRetention>;

/** One activity as it takes place for this tenant. */
export const EffectiveActivity = z
  .strictObject({
    id: ActivityId,
    name: z.string().max(1000).describe('Name as printed.'),
    purpose: z.string().max(1000).describe('Purpose of the processing.'),
    data_subjects: z.array(z.string().max(1000)).max(20).describe('Categories of data subjects.'),
    data_categories: z.array(z.string().max(1000)).max(600).describe('Categories of personal data.'),
    options: z.array(EffectiveOption).max(20).describe('The choices in force.'),
    retention: z.array(EffectiveRetention).max(10).describe('Retention, part by part.'),
    subprocessors: z
      .array(
        z.strictObject({
          id: z.string().max(64).describe('Id in the register.'),
          task: z.string().max(1000).describe('What it does in this activity.'),
          data: z
            .array(z.string().max(1000))
            .max(20)
            .default([])
            .describe('Data it receives; empty: the data of the activity.'),
        }),
      )
      .max(20)
      .describe('Sub-processors engaged, and what each does.'),
    locations: z
      .array(
        z.strictObject({
          place: Place,
          subprocessor: z.string().max(64).nullable().describe('Whose location it is; null: of any of the recipients.'),
        }),
      )
      .max(40)
      .describe('Places of processing.'),
    measures: z.array(z.string().max(64)).max(40).describe('Ids of the measures that apply.'),
    nature: Activity.shape.nature,
    automated_decisions: Activity.shape.automated_decisions,
    dpia: Activity.shape.dpia,
    sensitive: Activity.shape.sensitive,
    notes: z.array(z.string().max(1000)).max(20).describe('Sentences that belong to the activity.'),
  })
  .meta({ id: 'EffectiveActivity', description: 'One activity as it takes place for this tenant.' });
export type EffectiveActivity = z.infer<typeof EffectiveActivity>;

/** A custom field with its resolved retention. */
export const EffectiveField = CustomField.omit({ retention: true })
  .extend({
    retention: Retention.describe('The retention in force.'),
    retention_text: Said.describe('The retention in words.'),
    why: Why,
  })
  .meta({ id: 'EffectiveField', description: 'A custom field with its retention in force.' });
export type EffectiveField = z.infer<typeof EffectiveField>;

/** catalog + plan + settings resolved: every value with the reason why it holds. */
export const EffectiveRecord = z
  .strictObject({
    catalog_version: z.string().max(32).describe('Version of the catalogue.'),
    plan: z
      .strictObject({
        id: z.string().max(32).describe('Id of the plan.'),
        name: z.string().max(60).describe('Name as printed.'),
        version: z.int().min(1).describe('Version of the plan.'),
      })
      .describe('The plan in force.'),
    on: z.iso
      .date()
      .optional()
      .describe('Day the record is about (RFC 3339 date); what had run out by then does not count.'),
    processor: ProcessorFacts,
    contract: ContractTerms.default(noTerms),
    controller: Profile,
    activities: z
      .array(EffectiveActivity)
      .max(8)
      .describe('The activities that take place, in the order of the record.'),
    custom_fields: z.array(EffectiveField).max(500).describe('Custom data fields with their retention.'),
    subprocessors: z
      .array(Subprocessor.extend({ activities: activityUsers }).meta({ id: 'EngagedSubprocessor' }))
      .max(200)
      .describe('Sub-processors engaged by the activities.'),
    transfers: z.array(Transfer).max(4000).describe('Transfers outside the EEA.'),
    measures: z
      .array(Measure.extend({ activities: activityUsers }).meta({ id: 'AppliedMeasure' }))
      .max(200)
      .describe('Measures that apply to the activities.'),
    notes: z.array(z.string().max(1000)).max(40).describe('Notes that belong to the whole record.'),
    findings: z.array(Finding).max(4000).default([]).describe('Contradictions; a serious one keeps the annex a draft.'),
    missing: z.array(MissingFact).max(4000).describe('Mandatory facts that are missing.'),
  })
  .meta({
    id: 'EffectiveRecord',
    description: 'The record in force for this tenant; every option, retention and field says why.',
  });
export type EffectiveRecord = z.infer<typeof EffectiveRecord>;
