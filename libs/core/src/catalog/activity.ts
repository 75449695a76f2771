import { z } from 'zod';
import { Retention } from '../duration/retention.js';
import { ActivityId } from './activity-id.js';
import { Place } from './country.js';
import { factOf, unknown } from './fact.js';
import { Id, PeriodFact, TextFact, Words } from './words.js';

/** A condition on the effective value of one option of the same activity; absent: always. */
export const When = z
  .strictObject({
    option: Id.describe('Key of an option of the activity.'),
    in: z
      .array(z.union([z.string().max(64), z.boolean()]))
      .min(1)
      .max(10)
      .describe('Values under which it holds.'),
  })
  .meta({ id: 'When', description: 'Holds where the option has one of the values.' });
export type When = z.infer<typeof When>;
const when = When.optional().describe('Only under this condition; absent: always.');

/** Something a tenant may choose. */
export const Option = z
  .strictObject({
    key: Id.describe('Key within the activity.'),
    label: Words.describe('What the option is called in annex and portal.'),
    kind: z.enum(['feature_switch', 'retention', 'recording', 'custom_field']).describe('Kind of option.'),
    path: z.string().max(200).describe('JSON Pointer of the choice within the settings.'),
    default: z.union([z.boolean(), z.string().max(64), Retention]).describe('Value where nothing was chosen.'),
    limit: Id.optional().describe('Name of the plan limit that bounds it.'),
    values: z
      .record(z.string().max(64), Words)
      .optional()
      .describe('Words printed for each value of a choice, e.g. {"audio": "audio only"}.'),
    applies: when,
  })
  .meta({ id: 'Option', description: 'Something a tenant may choose.' });
export type Option = z.infer<typeof Option>;

/** Who holds a copy of a part, and how the period is enforced there. */
export const Holder = z.strictObject({
  subprocessor: Id.describe('Id in the register.'),
  when,
  enforcement: TextFact.describe('How the period is enforced there.'),
  mode: factOf(z.enum(['enforced', 'emulated', 'vendor_fixed', 'attested']))
    .default(unknown)
    .describe('Kind of enforcement: by the sub-processor itself, by our own sweep, fixed by it, or attested by hand.'),
  floor: PeriodFact.nullable().describe('Shortest time the sub-processor keeps it; null: it has no floor of its own.'),
});
export type Holder = z.infer<typeof Holder>;

/** One part of what an activity keeps: content and metadata are told apart. */
export const RetentionPart = z
  .strictObject({
    id: Id.describe('Id within the activity.'),
    kind: z.enum(['content', 'metadata']).describe('Content of the interaction, or metadata about it.'),
    what: Words.describe('What is kept.'),
    option: Id.optional().describe('Key of the retention option that governs it; absent: the period is fixed.'),
    retention: factOf(Retention).optional().describe('Fixed period where no option governs it.'),
    place: factOf(Place).optional().describe('Where it lies, where that differs from the activity.'),
    held_by: z.array(Holder).max(10).describe('Sub-processors that hold a copy.'),
    lag: PeriodFact.nullable().describe('Longest time between due and deleted; null: nothing to delete.'),
    backup_tail: PeriodFact.nullable().describe('Longest life of a backup that still holds it; null: no backups.'),
    ends: Words.optional().describe('What ends it, where no number can be given; absent: the terms add up.'),
    note: Words.optional().describe('A sentence that belongs to the part.'),
    when,
  })
  .meta({ id: 'RetentionPart', description: 'One part of what an activity keeps.' });
export type RetentionPart = z.infer<typeof RetentionPart>;

/** One processing activity as the vendor offers it (GDPR Art. 30(2)(b)). */
export const Activity = z
  .strictObject({
    id: ActivityId,
    name: Words.describe('Name as printed.'),
    purpose: Words.describe('Purpose of the processing.'),
    data_subjects: z.array(Words).min(1).max(20).describe('Categories of data subjects.'),
    data_categories: z
      .array(z.strictObject({ text: Words.describe('The category in words.'), when }))
      .min(1)
      .max(40)
      .describe('Categories of personal data.'),
    subprocessors: z
      .array(
        z.strictObject({
          id: Id.describe('Id in the register.'),
          task: Words.describe('What it does in this activity.'),
          data: z.array(Words).max(20).default([]).describe('Data it receives; empty: the data of the activity.'),
          when,
        }),
      )
      .max(20)
      .describe('Sub-processors engaged, and what each does.'),
    locations: z
      .array(
        z.strictObject({
          place: Place,
          subprocessor: Id.optional().describe('Whose location it is; absent: of any of the recipients.'),
          when,
        }),
      )
      .min(1)
      .max(40)
      .describe('Places of processing.'),
    measures: z.array(Id).max(40).describe('Ids of the measures that apply; a version is published with at least one.'),
    options: z.array(Option).max(20).describe('What a tenant may choose.'),
    nature: Words.optional().describe('Nature of the processing (GDPR Art. 28(3)).'),
    automated_decisions: factOf(z.boolean())
      .default(unknown)
      .describe('True where decisions are automated or people are profiled (GDPR Art. 22).'),
    dpia: factOf(z.enum(['required', 'not_required', 'up_to_controller']))
      .default(unknown)
      .describe('Result of the screening for an impact assessment (GDPR Art. 35).'),
    sensitive: factOf(z.enum(['not_intended', 'possible', 'intended']))
      .default(unknown)
      .describe('Whether special categories (GDPR Art. 9) may be among the data.'),
    requires: ActivityId.optional().describe('Another activity without which this one cannot take place.'),
    active: When.optional().describe('When the activity takes place at all; absent: always.'),
    parts: z.array(RetentionPart).min(1).max(10).describe('What is kept, part by part.'),
    notes: z.array(Words).max(10).describe('Sentences that belong to the activity.'),
  })
  .meta({ id: 'Activity', description: 'One processing activity as the vendor offers it.' });
export type Activity = z.infer<typeof Activity>;
