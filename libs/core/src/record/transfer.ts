import { z } from 'zod';
import { Country } from '../catalog/country.js';
import { Mechanism, TransferAssessment } from '../catalog/subprocessor.js';
import { activityUsers } from './activity-users.js';

/** Personal data reaching a country outside the EEA (GDPR Chapter V). */
export const Transfer = z
  .strictObject({
    party: z
      .enum(['subprocessor', 'processor', 'customer'])
      .default('subprocessor')
      .describe('Who receives the data: a sub-processor, the processor, or the customer (Module Four).'),
    subprocessor: z.string().max(64).describe('Id of the recipient in the register, or the word for the party.'),
    country: Country.describe('Third country, ISO 3166-1 alpha-2.'),
    reason: z
      .enum(['storage', 'processing', 'access', 'establishment'])
      .describe('Data is stored or processed there, staff there have access, or the recipient is established there.'),
    activities: activityUsers,
    mechanism: Mechanism.nullable().default(null).describe('Mechanism in force; null where it is not settled.'),
    module: z
      .enum(['M1', 'M2', 'M3', 'M4'])
      .nullable()
      .default(null)
      .describe('Module of the clauses, where they are it.'),
    decision: z
      .strictObject({
        number: z.string().max(60).describe('Number of the adequacy decision.'),
        date: z.iso.date().describe('Day of the decision.'),
        expires: z.iso.date().nullable().describe('Last day on which it holds; null: no end is set.'),
      })
      .nullable()
      .default(null)
      .describe('The adequacy decision it rests on.'),
    recertification_due: z.iso.date().nullable().default(null).describe('Next day of re-certification under the DPF.'),
    fallback: Mechanism.nullable()
      .default(null)
      .describe('What holds where the mechanism no longer does; null: none stored.'),
    fallback_in_force: z.boolean().default(false).describe('True where the fallback holds already.'),
    uk: z.enum(['adequacy', 'addendum', 'idta']).nullable().default(null).describe('What UK law adds; null: nothing.'),
    swiss: z.boolean().default(false).describe('True where Swiss law applies too.'),
    assessment: TransferAssessment.nullable()
      .default(null)
      .describe('The transfer impact assessment; null: none on file.'),
    open: z.array(z.string().max(60)).max(20).default([]).describe('Why it is not settled, as codes.'),
    rule: z.string().max(60).nullable().default(null).describe('Row of the decision table that applies.'),
    mechanism_text: z.string().max(2000).nullable().describe('The mechanism in words; null where it is unknown.'),
    demo: z.boolean().describe('True where the mechanism is a demo value.'),
  })
  .meta({ id: 'Transfer', description: 'Personal data reaching a country outside the EEA, with its mechanism.' });
export type Transfer = z.infer<typeof Transfer>;
