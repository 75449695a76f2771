import { z } from 'zod';
import { Period } from '../duration/period.js';
import { ActivityId } from './activity-id.js';
import { Id, Words } from './words.js';

/**
 * What another document of the processor (or of a sub-processor) says on the same matter: the contract, a retention
 * policy, a privacy page. Given to the engine of contradictions as data.
 */
export const SiblingStatement = z
  .strictObject({
    id: Id.describe('Id within the catalogue.'),
    document: z
      .enum(['dpa', 'retention_policy', 'privacy_page', 'subprocessor_page', 'other'])
      .describe('Kind of document.'),
    title: Words.describe('Title of the document as printed.'),
    activity: ActivityId.describe('The activity it is about.'),
    part: Id.optional().describe('Part of the activity; absent: all that is kept.'),
    subprocessor: Id.optional().describe('The sub-processor whose copy it is about; absent: everybody’s.'),
    says: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('period').describe('Kept for a period.'),
          period: Period.describe('How long the data is kept, ISO 8601.'),
        }),
        z.strictObject({ kind: z.literal('not_stored').describe('Not stored at all.') }),
        z.strictObject({ kind: z.literal('no_end').describe('Kept without end.') }),
      ])
      .describe('What it says.'),
    read_on: z.iso.date().describe('Day on which it was read (RFC 3339 date).'),
    source: z.string().min(1).max(300).describe('Where it was read.'),
    demo: z.boolean().default(false).describe('True where the statement is made up for the demonstration.'),
  })
  .meta({ id: 'SiblingStatement', description: 'What another document says on the same matter.' });
export type SiblingStatement = z.infer<typeof SiblingStatement>;
