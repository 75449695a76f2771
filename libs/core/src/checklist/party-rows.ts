import type { ChecklistRow } from './checklist-row.js';

type Row<S extends 'customer' | 'processor'> = ChecklistRow<S>;
type Rest<S extends 'customer' | 'processor'> = [
  id: string,
  member: Row<S>['member'],
  part: Row<S>['part'],
  mandatory: Row<S>['mandatory'],
  source: string,
  why?: string,
];

const customer = (...[id, member, part, mandatory, source, why]: Rest<'customer'>): Row<'customer'> => ({
  id,
  of: 'customer',
  member,
  field: member === 'privacy_contact_position' ? '/profile/privacy_contact/position' : `/profile/${member}`,
  part,
  filled_by: 'tenant',
  mandatory,
  source,
  ...(why === undefined ? {} : { why }),
});

const processor = (...[id, member, part, mandatory, source, why]: Rest<'processor'>): Row<'processor'> => ({
  id,
  of: 'processor',
  member,
  field: `/processor/${member}`,
  part,
  filled_by: 'operator',
  mandatory,
  source,
  ...(why === undefined ? {} : { why }),
});

const annexOne = 'Decisions (EU) 2021/914 Annex I.A and 2021/915 Annex I';

/** The customer's own facts. */
export const customerRows: readonly Row<'customer'>[] = [
  customer('A1.1', 'legal_name', 'I', 'always', 'GDPR Art. 30(2)(a)'),
  customer('A10', 'registration_number', 'I', 'always', `${annexOne}: identity of the party`),
  customer('A1.1', 'address', 'I', 'always', 'GDPR Art. 30(2)(a)'),
  customer('A1.1', 'country', 'I', 'always', 'GDPR Art. 30(2)(a), Art. 27, Chapter V'),
  customer('A10', 'role', 'II', 'always', `${annexOne}: role; decides between Modules Two and Three`),
  customer('A1.1', 'dpo', 'I', 'always', 'GDPR Art. 30(2)(a), Art. 37'),
  customer('A1.1', 'representative', 'I', 'customer_outside_eea', 'GDPR Art. 30(2)(a), Art. 27'),
  customer('A10', 'privacy_contact', 'II', 'always', `${annexOne}: contact person`),
  customer('A5', 'privacy_contact_position', 'II', 'contact_given', `${annexOne}: position of the contact person`),
  customer('A2.11', 'notice_contact', 'II', 'always', 'GDPR Art. 28(2): active notice of changes'),
  customer('A5', 'signatory', 'signature', 'always', `${annexOne}: signature`),
  customer('A5', 'lead_authority', 'III', 'always', 'Decision (EU) 2021/914 clause 13, Annex I.C'),
  customer('A2.1', 'data_subject_categories', 'II', 'always', 'GDPR Art. 28(3): categories of data subjects'),
  customer('A10', 'jurisdictions', 'II', 'always', 'Which law applies besides the GDPR (UK, Switzerland)'),
  customer('A7', 'special_category_use', 'II', 'always', 'GDPR Art. 9; Decision (EU) 2021/915 Annex II: sensitive data'),
  customer('A5', 'governing_law', 'II', 'always', 'Law that the customer chose for the contract'),
  customer('A2.11', 'authorisation_model', 'II', 'always', 'GDPR Art. 28(2); clause 9(a); clause 7.7(a)'),
  customer('A2.11', 'notice_days', 'II', 'always', 'Clause 9(a), option 2; clause 7.7(a), option 2: period to be filled in'),
  customer('A10', 'industry', 'I', 'optional', 'Context of the processing', 'Neither law nor clauses ask for it.'),
]; // prettier-ignore

/** The processor's own facts. */
export const processorRows: readonly Row<'processor'>[] = [
  processor('A1.1', 'legal_name', 'I', 'always', 'GDPR Art. 30(2)(a)'),
  processor('A1.1', 'address', 'I', 'always', 'GDPR Art. 30(2)(a)'),
  processor('A1.1', 'country', 'I', 'always', 'GDPR Art. 30(2)(a), Art. 27, Chapter V'),
  processor('A1.1', 'contact', 'I', 'always', `GDPR Art. 30(2)(a); ${annexOne}`),
  processor('A1.1', 'dpo', 'I', 'always', 'GDPR Art. 30(2)(a), Art. 37(7)'),
  processor('A1.1', 'representative', 'I', 'processor_outside_eea', 'GDPR Art. 30(2)(a), Art. 27'),
  processor('A5', 'authority', 'III', 'clauses', 'Decision (EU) 2021/914 clause 13, Annex I.C'),
  processor('A6', 'signatory', 'signature', 'always', `${annexOne}: signature`),
  processor('A4.8', 'registration_number', 'III', 'uk_tool', 'UK Addendum B1.0, Table 1: official registration number'),
  processor('A4.6', 'assessments', 'I', 'optional', 'Decision (EU) 2021/914 clause 14', 'Asked for by its transfer, where the processor is outside the EEA.'),
  processor('A7', 'uk_representative', 'I', 'optional', 'UK GDPR Art. 27', 'Whether UK GDPR Art. 3(2) applies to the processor is for a lawyer.'),
]; // prettier-ignore
