import type { ChecklistRow } from './checklist-row.js';

type Row = ChecklistRow<'contract'>;

const contract = (
  ...[id, member, part, mandatory, source, why]: [string, Row['member'], Row['part'], Row['mandatory'], string, string?]
): Row => ({
  id,
  of: 'contract',
  member,
  field: `/contract/${member}`,
  part,
  filled_by: 'operator',
  mandatory,
  source,
  ...(why === undefined ? {} : { why }),
});

/** What the contract says beyond the settings. */
export const contractRows: readonly Row[] = [
  contract('A2.1', 'subject_matter', 'II', 'always', 'GDPR Art. 28(3)'),
  contract('A2.1', 'duration', 'II', 'always', 'GDPR Art. 28(3); Decision (EU) 2021/915 Annex II'),
  contract('A2.3', 'confidentiality', 'II', 'always', 'GDPR Art. 28(3)(b), Art. 32(4)'),
  contract('A2.6', 'assistance', 'II', 'always', 'GDPR Art. 28(3)(e) and (f); EDPB 07/2020 para. 109: not a restatement'),
  contract('A2.8', 'end_of_contract', 'II', 'always', 'GDPR Art. 28(3)(g)'),
  contract('A6', 'deletion_certificate', 'II', 'always', 'Decision (EU) 2021/915 clause 10(d); 2021/914 clauses 8.5, 16(d)'),
  contract('A2.9', 'audits', 'II', 'always', 'GDPR Art. 28(3)(h)'),
  contract('A2.16', 'breach_hours', 'II', 'always', 'GDPR Art. 33(2); EDPB 07/2020 para. 109: a concrete figure'),
  contract('A8', 'precedence', 'cover', 'always', 'Order of precedence; clause 5 of Decision (EU) 2021/914'),
  contract('A8', 'prevailing_language', 'cover', 'several_languages', 'The annex exists in several languages'),
  contract('A5', 'frequency', 'III', 'clauses', 'Decision (EU) 2021/914 Annex I.B(4)'),
  contract('A5', 'docking', 'III', 'clauses', 'Decision (EU) 2021/914 clause 7'),
  contract('A5', 'redress', 'III', 'clauses', 'Decision (EU) 2021/914 clause 11(a)'),
  contract('A5', 'clause_17', 'III', 'clauses', 'Decision (EU) 2021/914 clause 17'),
  contract('A5', 'governing_law', 'III', 'clauses', 'Decision (EU) 2021/914 clause 17'),
  contract('A5', 'courts', 'III', 'clauses', 'Decision (EU) 2021/914 clause 18(b)'),
  contract('A4.8', 'uk_tool', 'III', 'optional', 'UK GDPR Art. 46; Addendum B1.0 or IDTA', 'Where a transfer needs it, the annex fills in the Addendum and states that it is not confirmed.'),
  contract('A4.3', 'combined', 'III', 'optional', 'Decision (EU) 2021/914 clauses 14 and 15, Module Four', 'Asked only of data that goes back to a customer; the annex states there that it is unknown.'),
  contract('A4.8', 'uk_end', 'III', 'uk_addendum', 'UK Addendum B1.0, Table 4'),
]; // prettier-ignore
