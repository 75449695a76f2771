import { z } from 'zod';

/** A mandatory fact that is not there. */
export const MissingFact = z
  .strictObject({
    id: z.string().max(32).describe('Check id of the legal checklist, e.g. A1.1.'),
    path: z.string().max(300).describe('JSON Pointer into the settings (tenant) or the catalogue (operator).'),
    label: z.string().max(5000).describe('What is missing, in words.'),
    filled_by: z.enum(['tenant', 'operator']).describe('Who can fill it.'),
  })
  .meta({ id: 'MissingFact', description: 'A mandatory fact that is not there: it keeps the annex a draft.' });
export type MissingFact = z.infer<typeof MissingFact>;
