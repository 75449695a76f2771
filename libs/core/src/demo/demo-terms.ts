import { demoValue, unknown } from '../catalog/fact.js';
import type { ContractTerms, ProcessorFacts } from '../catalog/processor-facts.js';

/** The made-up processor of the demonstration. It is in the EEA, so it needs no representative in the Union (Art. 27). */
export const demoProcessor: ProcessorFacts = {
  legal_name: demoValue('Demo Vendor GmbH'),
  registration_number: demoValue('HRB 000001, Amtsgericht Demostadt'),
  address: demoValue('2 Demonstration Road, 10115 Berlin'),
  country: demoValue('DE'),
  contact: demoValue('privacy@vendor.example'),
  dpo: demoValue('Data Protection Officer, dpo@vendor.example'),
  representative: unknown,
  uk_representative: demoValue('Demo Representative Ltd., 3 Demonstration Road, London, uk@vendor.example'),
  authority: demoValue('Data Protection Authority of Demoland'),
  signatory: demoValue('Sam Demo, Managing Director'),
  assessments: unknown,
};

/** The made-up contract of the demonstration. */
export const demoContract: ContractTerms = {
  subject_matter: demoValue(
    'operation of the communication services on the websites and apps of the customer, in the activities of the record',
  ),
  duration: demoValue('as long as the main contract, and until the data is erased after its end'),
  breach_hours: demoValue(24),
  confidentiality: demoValue(
    'staff sign an undertaking of confidentiality before they get access; it holds after they leave',
  ),
  assistance: demoValue(
    'requests of data subjects are passed on within 2 working days; data of one person can be exported and erased in the portal',
  ),
  end_of_contract: demoValue('choice'),
  deletion_certificate: demoValue(true),
  audits: demoValue(
    'once a year, and after a breach, with 30 days of notice, on site or by a report of an independent auditor',
  ),
  docking: demoValue(true),
  redress: demoValue(false),
  clause_17: demoValue('option_1'),
  governing_law: demoValue('DE'),
  courts: demoValue('DE'),
  uk_tool: demoValue('addendum'),
  uk_end: demoValue('neither'),
  combined: demoValue(false),
  frequency: demoValue('continuous'),
  precedence: demoValue('the standard contractual clauses, then this annex, then the main contract'),
  prevailing_language: demoValue('en'),
};
