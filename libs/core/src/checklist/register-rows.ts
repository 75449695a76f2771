import type { ChecklistRow } from './checklist-row.js';

type Row = ChecklistRow<'subprocessor'>;
type Rest = [string, Row['member'], Row['part'], Row['mandatory'], string, string?];

const subprocessor = (...[id, member, part, mandatory, source, why]: Rest): Row => ({
  id,
  of: 'subprocessor',
  member,
  field: `/subprocessors/*/${member}`,
  part,
  filled_by: 'operator',
  mandatory,
  source,
  ...(why === undefined ? {} : { why }),
});

const opinion = 'EDPB Opinion 22/2024, paras 25, 31-32';
const onRequest = 'To be given on request (EDPB Opinion 22/2024, paras 88 ff.), not printed by law or clauses.';

/** The register of sub-processors: what each engaged one must state. */
export const registerRows: readonly Row[] = [
  subprocessor('A2.18', 'legal_name', 'II', 'always', opinion),
  subprocessor('A2.18', 'address', 'II', 'always', opinion),
  subprocessor('A2.18', 'contact', 'II', 'always', opinion),
  subprocessor('A2.18', 'country', 'II', 'always', `${opinion}; GDPR Chapter V`),
  subprocessor('A2.12', 'dpa_date', 'II', 'always', 'GDPR Art. 28(4): the same duties by contract'),
  subprocessor('A4.1', 'storage_countries', 'I', 'holds_copy', 'GDPR Art. 30(2)(c), Chapter V'),
  subprocessor('A4.1', 'processing_countries', 'I', 'always', 'GDPR Art. 30(2)(c), Chapter V'),
  subprocessor('A4.1', 'access_countries', 'I', 'always', 'GDPR Art. 30(2)(c), Chapter V: remote access is a transfer'),
  subprocessor('A3.2', 'measures', 'II', 'always', 'Decisions (EU) 2021/914 Annex II and 2021/915 Annex III: measures of sub-processors'),
  subprocessor('A4.1', 'parent_country', 'I', 'optional', 'GDPR Chapter V', 'Not every company has a parent; a parent is no transfer by itself.'),
  subprocessor('A4.1', 'parent', 'I', 'optional', 'GDPR Chapter V', 'Not every company has a parent.'),
  subprocessor('A4.4', 'subject_to_gdpr', 'I', 'optional', 'Recital 7 of Decision (EU) 2021/914', 'Open in law; the annex states that it is unknown.'),
  subprocessor('A2.18', 'list_url', 'II', 'optional', 'EDPB Opinion 22/2024, paras 31-32', onRequest),
  subprocessor('A2.12', 'breach_notice', 'II', 'optional', 'GDPR Art. 28(4), Art. 33(2)', onRequest),
  subprocessor('A2.12', 'deletion_at_end', 'II', 'optional', 'GDPR Art. 28(4)', onRequest),
  subprocessor('A3.2', 'certificates', 'II', 'optional', 'GDPR Art. 28(5)', onRequest),
]; // prettier-ignore
