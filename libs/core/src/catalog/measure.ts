import { z } from 'zod';
import { Id, Words } from './words.js';

/**
 * The seventeen heads under which the Commission's clauses ask for specific measures (Implementing Decision (EU)
 * 2021/914, Annex II; `legal.md` A3.2), and what the clauses add: help for the controller, and what sub-processors do.
 */
export const measureHeads = {
  encryption: 'pseudonymisation and encryption',
  resilience: 'confidentiality, integrity, availability and resilience',
  restore: 'restoring availability after an incident',
  testing: 'regular testing and evaluation',
  identification: 'user identification and authorisation',
  transmission: 'protection during transmission',
  storage: 'protection during storage',
  physical: 'physical security',
  logging: 'event logging',
  configuration: 'system configuration and defaults',
  governance: 'IT governance and management',
  certification: 'certification and assurance',
  minimisation: 'data minimisation',
  quality: 'data quality',
  retention: 'limited retention',
  accountability: 'accountability',
  portability: 'portability and erasure',
  assistance: 'help for the controller',
} as const satisfies Record<string, string>;
export const MeasureHead = z
  .enum(Object.keys(measureHeads) as [keyof typeof measureHeads, ...(keyof typeof measureHeads)[]])
  .meta({ id: 'MeasureHead', description: 'Head of the list of measures (Decision (EU) 2021/914, Annex II).' });
export type MeasureHead = z.infer<typeof MeasureHead>;

/** A technical or organisational measure (GDPR Art. 32(1)). */
export const Measure = z
  .strictObject({
    id: Id.describe('Id within the catalogue.'),
    text: Words.describe('What is done, specifically.'),
    head: MeasureHead.default('resilience').describe('Head under which it is listed.'),
    scope: z
      .enum(['activity', 'organisation'])
      .default('activity')
      .describe('Of the activities that name it, or of the whole organisation of the processor.'),
    source: z.string().max(300).nullable().default(null).describe('Where it is stated; null: the record itself.'),
    specific: z
      .boolean()
      .default(true)
      .describe('False: the words name a measure and do not say what is done, so that they leave their head open.'),
    demo: z.boolean().default(false).describe('True where the statement is made up for the demonstration.'),
  })
  .meta({ id: 'Measure', description: 'A technical or organisational measure (GDPR Art. 32(1)).' });
export type Measure = z.infer<typeof Measure>;
