import { z } from 'zod';
import { Activity } from './activity.js';
import { Measure } from './measure.js';
import { ContractTerms, noTerms, ProcessorFacts } from './processor-facts.js';
import { SiblingStatement } from './sibling-statement.js';
import { Subprocessor } from './subprocessor.js';
import { Words } from './words.js';

/**
 * Words of the catalogue in another language, by their English text. A list and no object: an English sentence as the
 * name of a member has full stops, which neither the API nor the database takes.
 */
export const Translations = z
  .array(
    z.strictObject({
      key: Words.describe('The English text, exactly as it stands in the catalogue.'),
      text: Words.describe('The text in the other language.'),
    }),
  )
  .max(3000)
  .meta({ id: 'Translations', description: 'Words of the catalogue in another language, by their English text.' });
export type Translations = z.infer<typeof Translations>;

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
    contract: ContractTerms.default(noTerms),
    dpf_invalid_from: z.iso
      .date()
      .nullable()
      .default(null)
      .describe(
        'First day on which the EU-US Data Privacy Framework no longer counts (RFC 3339 date); null: it counts.',
      ),
    notes: z.array(Words).max(40).describe('Notes that belong to the whole record.'),
    activities: z.array(Activity).length(8).describe('The eight activities in the order of the record.'),
    measures: z.array(Measure).min(1).max(200).describe('Technical and organisational measures.'),
    subprocessors: z.array(Subprocessor).max(200).describe('The register of sub-processors.'),
    statements: z.array(SiblingStatement).max(200).default([]).describe('What other documents say on the same matter.'),
    translations: z
      .strictObject({ de: Translations.optional(), fr: Translations.optional() })
      .default({})
      .describe('Words in other languages; an annex exists in a language that is here in full.'),
  })
  .meta({ id: 'Catalog', description: 'One immutable version of the catalogue.' });
export type Catalog = z.infer<typeof Catalog>;
