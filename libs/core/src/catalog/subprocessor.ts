import { z } from 'zod';
import { Country, Place } from './country.js';
import { factOf, unknown } from './fact.js';
import { Id, TextFact, Words } from './words.js';

/** Mechanisms of transfer (GDPR Chapter V) with the article each comes from. */
export const mechanisms = {
  adequacy: 'adequacy decision (GDPR Art. 45(3))',
  dpf: 'EU-US Data Privacy Framework (Implementing Decision (EU) 2023/1795, GDPR Art. 45(3))',
  scc: 'standard contractual clauses (Implementing Decision (EU) 2021/914, GDPR Art. 46(2)(c))',
  bcr: 'binding corporate rules (GDPR Art. 46(2)(b), Art. 47)',
} as const satisfies Record<string, string>;

/** A mechanism of transfer (GDPR Chapter V). */
export const Mechanism = z.enum(Object.keys(mechanisms) as [keyof typeof mechanisms, ...(keyof typeof mechanisms)[]]);
export type Mechanism = z.infer<typeof Mechanism>;

/** What the active list of the EU-US Data Privacy Framework says of a recipient. */
export const DpfListing = z
  .strictObject({
    listed: z.boolean().describe('On the active list.'),
    covers: z
      .array(z.enum(['hr', 'non_hr']))
      .max(2)
      .describe('Data that the certification covers.'),
    recertification_due: z.iso.date().nullable().describe('Next day of re-certification (RFC 3339 date).'),
  })
  .meta({ id: 'DpfListing', description: 'Entry on the list of the EU-US Data Privacy Framework.' });
export type DpfListing = z.infer<typeof DpfListing>;

/** A transfer impact assessment (Implementing Decision (EU) 2021/914, clause 14). */
export const TransferAssessment = z
  .strictObject({
    country: Country.describe('Third country that was assessed.'),
    laws: Words.describe('Laws and practices considered.'),
    supplementary_measures: Words.describe('Measures taken besides the mechanism, or that none is needed.'),
    date: z.iso.date().describe('Day of the assessment.'),
    reviewer: Words.describe('Who reviewed it.'),
  })
  .meta({
    id: 'TransferAssessment',
    description: 'A transfer impact assessment (clause 14 of Decision (EU) 2021/914).',
  });
export type TransferAssessment = z.infer<typeof TransferAssessment>;

const places = factOf(z.array(Place).max(60)).default(unknown);

/**
 * A sub-processor in the register (GDPR Art. 28(2), (4); EDPB Opinion 22/2024 paras 25, 31-32, 88 ff.). Every fact has a
 * source and the day it was read; what no source states is null and keeps an annex a draft where it is mandatory.
 */
export const Subprocessor = z
  .strictObject({
    id: Id.describe('Id in the register.'),
    name: Words.describe('Name under which it is known.'),
    legal_name: TextFact.describe('Legal entity.'),
    address: TextFact.describe('Postal address.'),
    contact: TextFact.describe('Contact for data protection.'),
    country: factOf(Country).describe('Country of establishment.'),
    tier: z.int().min(1).max(9).default(1).describe('1: engaged by the processor; 2: by a sub-processor; and so on.'),
    engaged_by: Id.nullable().default(null).describe('Id of the sub-processor that engages it; null: the processor.'),
    storage_countries: places.describe('Countries in which it stores the data.'),
    processing_countries: places.describe('Countries in which it processes the data.'),
    access_countries: places.describe('Countries from which its staff may have access.'),
    parent: TextFact.default(unknown).describe('Parent company.'),
    parent_country: factOf(Country).default(unknown).describe('Country of the parent company.'),
    mechanisms: factOf(z.array(Mechanism).min(1).max(4)).describe(
      'Mechanisms under which data may reach it outside the EEA.',
    ),
    fallback: factOf(z.enum(['scc', 'bcr']))
      .default(unknown)
      .describe('Mechanism that holds where an adequacy decision no longer does.'),
    in_adequacy_scope: factOf(z.boolean())
      .default(unknown)
      .describe('True where recipient and data are inside the scope of an adequacy decision limited to some.'),
    dpf: factOf(DpfListing).default(unknown).describe('Entry on the list of the EU-US Data Privacy Framework.'),
    subject_to_gdpr: factOf(z.boolean())
      .default(unknown)
      .describe('True where the GDPR applies to it directly (Art. 3(2)).'),
    assessments: factOf(z.array(TransferAssessment).min(1).max(60))
      .default(unknown)
      .describe('Transfer impact assessments, one a country.'),
    dpa_date: factOf(z.iso.date()).default(unknown).describe('Day of the contract under GDPR Art. 28(4).'),
    list_url: TextFact.default(unknown).describe('Address of its own list of sub-processors.'),
    breach_notice: TextFact.default(unknown).describe('When it reports a breach (GDPR Art. 33(2)).'),
    deletion_at_end: TextFact.default(unknown).describe('What happens to the data when the contract ends.'),
    certificates: TextFact.default(unknown).describe('Certificates and reports it names.'),
    measures: z.array(Id).max(40).default([]).describe('Ids of the measures it takes.'),
    unconfirmed: z
      .array(Words)
      .max(10)
      .default([])
      .describe("Statements of the processor's record that no published source confirms."),
    notes: z.array(Words).max(10).describe('What is contradictory.'),
  })
  .meta({
    id: 'Subprocessor',
    description: 'A sub-processor with the facts required of each; unknown facts are null.',
  });
export type Subprocessor = z.infer<typeof Subprocessor>;
