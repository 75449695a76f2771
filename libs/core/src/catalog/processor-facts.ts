import { z } from 'zod';
import { Country } from './country.js';
import { factOf, unknown } from './fact.js';
import { TransferAssessment } from './subprocessor.js';
import { TextFact } from './words.js';

/** The processor's own facts (GDPR Art. 30(2)(a)). */
export const ProcessorFacts = z
  .strictObject({
    legal_name: TextFact.describe('Legal entity.'),
    registration_number: TextFact.default(unknown).describe('Company register and number.'),
    address: TextFact.describe('Postal address.'),
    country: factOf(Country).describe('Country of establishment.'),
    contact: TextFact.describe('Contact for data protection.'),
    dpo: TextFact.describe('Data protection officer.'),
    representative: TextFact.describe(
      'Representative in the Union (GDPR Art. 27); needed where the country is outside the EEA.',
    ),
    uk_representative: TextFact.default(unknown).describe(
      'Representative in the United Kingdom (UK GDPR Art. 27), where there is one.',
    ),
    authority: TextFact.default(unknown).describe(
      'Supervisory authority that is competent for it (Decision (EU) 2021/914, clause 13 and Annex I.C).',
    ),
    signatory: TextFact.default(unknown).describe('Who signs for the processor, and in which position.'),
    assessments: factOf(z.array(TransferAssessment).min(1).max(60))
      .default(unknown)
      .describe('Transfer impact assessments of the processor itself, where it is outside the EEA.'),
  })
  .meta({ id: 'ProcessorFacts', description: 'Who the processor is.' });
export type ProcessorFacts = z.infer<typeof ProcessorFacts>;

/**
 * What the contract between processor and customer says beyond the settings: choices of the Commission's clauses and
 * figures that the law asks to be concrete (`legal.md` A2, A5, A6). Each is a lawyer's choice, so it is data.
 */
export const ContractTerms = z
  .strictObject({
    subject_matter: TextFact.default(unknown).describe('Subject matter of the processing (GDPR Art. 28(3)).'),
    duration: TextFact.default(unknown).describe('Duration of the processing (GDPR Art. 28(3)).'),
    breach_hours: factOf(z.int().min(1).max(72))
      .default(unknown)
      .describe('Hours within which the controller is told of a breach (GDPR Art. 33(2)).'),
    confidentiality: TextFact.default(unknown).describe('How staff are bound to confidentiality (GDPR Art. 28(3)(b)).'),
    assistance: TextFact.default(unknown).describe(
      'How requests of data subjects are helped with (Art. 28(3)(e), (f)).',
    ),
    end_of_contract: factOf(z.enum(['delete', 'return', 'choice']))
      .default(unknown)
      .describe("What happens at the end (GDPR Art. 28(3)(g)); choice: at the controller's choice."),
    deletion_certificate: factOf(z.boolean()).default(unknown).describe('Deletion is certified (clause 8.5, 16(d)).'),
    audits: TextFact.default(unknown).describe('How audits are carried out (GDPR Art. 28(3)(h)).'),
    docking: factOf(z.boolean())
      .default(unknown)
      .describe('Clause 7 (docking clause) of Decision (EU) 2021/914 is chosen.'),
    redress: factOf(z.boolean())
      .default(unknown)
      .describe('The option of clause 11(a) (independent redress body) is chosen.'),
    clause_17: factOf(z.enum(['option_1', 'option_2']))
      .default(unknown)
      .describe('Option of clause 17 (governing law).'),
    governing_law: factOf(Country).default(unknown).describe('Member state whose law governs the clauses (clause 17).'),
    courts: factOf(Country).default(unknown).describe('Member state whose courts decide (clause 18(b)).'),
    uk_tool: factOf(z.enum(['addendum', 'idta']))
      .default(unknown)
      .describe('What is agreed for transfers under UK law: the Addendum to the clauses, or the IDTA.'),
    uk_end: factOf(z.enum(['importer', 'exporter', 'neither']))
      .default(unknown)
      .describe('Who may end the UK Addendum when it changes (Table 4).'),
    combined: factOf(z.boolean())
      .default(unknown)
      .describe(
        'Module Four: data received from the customer is combined with data the processor collected in the EEA (clauses 14, 15).',
      ),
    frequency: factOf(z.enum(['continuous', 'one_off']))
      .default(unknown)
      .describe('Frequency of the transfer (Annex I.B).'),
    precedence: TextFact.default(unknown).describe('Which document comes first where two contradict each other.'),
    prevailing_language: factOf(z.enum(['en', 'de', 'fr']))
      .default(unknown)
      .describe('Language that prevails; null: not agreed.'),
  })
  .meta({ id: 'ContractTerms', description: 'What the contract with the customer says beyond the settings.' });
export type ContractTerms = z.infer<typeof ContractTerms>;

/** The terms of which nothing is known. */
export const noTerms: ContractTerms = ContractTerms.parse({});
