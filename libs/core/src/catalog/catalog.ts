import { z } from 'zod';
import { Period } from '../duration/period.js';
import { Retention } from '../duration/retention.js';
import { ActivityId } from './activity-id.js';
import { Country, Place } from './country.js';
import { factOf } from './fact.js';

const Id = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
const Words = z.string().min(1).max(1000);
const TextFact = factOf(z.string().min(1).max(1000));
const PeriodFact = factOf(Period);

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
    measures: z.array(Id).min(1).max(40).describe('Ids of the measures that apply.'),
    options: z.array(Option).max(20).describe('What a tenant may choose.'),
    requires: ActivityId.optional().describe('Another activity without which this one cannot take place.'),
    active: When.optional().describe('When the activity takes place at all; absent: always.'),
    parts: z.array(RetentionPart).min(1).max(10).describe('What is kept, part by part.'),
    notes: z.array(Words).max(10).describe('Sentences that belong to the activity.'),
  })
  .meta({ id: 'Activity', description: 'One processing activity as the vendor offers it.' });
export type Activity = z.infer<typeof Activity>;

/** A technical or organisational measure (GDPR Art. 32(1)). */
export const Measure = z
  .strictObject({ id: Id.describe('Id within the catalogue.'), text: Words.describe('What is done.') })
  .meta({ id: 'Measure', description: 'A technical or organisational measure (GDPR Art. 32(1)).' });
export type Measure = z.infer<typeof Measure>;

/** Mechanisms of transfer (GDPR Chapter V) with the article each comes from. */
export const mechanisms = {
  adequacy: 'adequacy decision (GDPR Art. 45(3))',
  dpf: 'EU-US Data Privacy Framework (Implementing Decision (EU) 2023/1795, GDPR Art. 45(3))',
  scc: 'standard contractual clauses (Implementing Decision (EU) 2021/914, GDPR Art. 46(2)(c))',
  bcr: 'binding corporate rules (GDPR Art. 46(2)(b), Art. 47)',
} as const satisfies Record<string, string>;
const Mechanism = z.enum(Object.keys(mechanisms) as [keyof typeof mechanisms, ...(keyof typeof mechanisms)[]]);

/** A sub-processor in the register (GDPR Art. 28(2), (4); EDPB Opinion 22/2024 paras 25, 31-32). */
export const Subprocessor = z
  .strictObject({
    id: Id.describe('Id in the register.'),
    name: Words.describe('Name under which it is known.'),
    legal_name: TextFact.describe('Legal entity.'),
    address: TextFact.describe('Postal address.'),
    contact: TextFact.describe('Contact for data protection.'),
    country: factOf(Country).describe('Country of establishment.'),
    mechanisms: factOf(z.array(Mechanism).min(1).max(4)).describe(
      'Mechanisms under which data may reach it outside the EEA.',
    ),
    notes: z.array(Words).max(10).describe('What is contradictory or unconfirmed.'),
  })
  .meta({
    id: 'Subprocessor',
    description: 'A sub-processor with the facts required of each; unknown facts are null.',
  });
export type Subprocessor = z.infer<typeof Subprocessor>;

/** The processor's own facts (GDPR Art. 30(2)(a)). */
export const ProcessorFacts = z
  .strictObject({
    legal_name: TextFact.describe('Legal entity.'),
    address: TextFact.describe('Postal address.'),
    country: factOf(Country).describe('Country of establishment.'),
    contact: TextFact.describe('Contact for data protection.'),
    dpo: TextFact.describe('Data protection officer.'),
    representative: TextFact.describe(
      'Representative in the Union (GDPR Art. 27); needed where the country is outside the EEA.',
    ),
  })
  .meta({ id: 'ProcessorFacts', description: 'Who the processor is.' });
export type ProcessorFacts = z.infer<typeof ProcessorFacts>;

/** The vendor's versioned description of all activities, measures and sub-processors. */
export const Catalog = z
  .strictObject({
    version: z
      .string()
      .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}(\.[0-9]{1,3})?$/)
      .describe('Version, e.g. 2025-05-16 or 2025-05-16.2.'),
    effective_from: z.iso.date().describe('First day on which the version holds (RFC 3339 date).'),
    title: Words.describe('Title of the record.'),
    source: Words.describe('What the version was made from.'),
    processor: ProcessorFacts,
    notes: z.array(Words).max(40).describe('Notes that belong to the whole record.'),
    activities: z.array(Activity).length(8).describe('The eight activities in the order of the record.'),
    measures: z.array(Measure).min(1).max(200).describe('Technical and organisational measures.'),
    subprocessors: z.array(Subprocessor).max(200).describe('The register of sub-processors.'),
  })
  .meta({ id: 'Catalog', description: 'One immutable version of the catalogue.' });
export type Catalog = z.infer<typeof Catalog>;
