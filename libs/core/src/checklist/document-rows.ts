import type { ChecklistRow } from './checklist-row.js';

type Row = ChecklistRow<'document'>;

type Rest = [id: string, field: 'record' | 'document', member: string, part: Row['part'], source: string];

const made = (...[id, field, member, part, source]: Rest): Row => ({
  id,
  of: 'document',
  member,
  field,
  part,
  filled_by: 'document',
  mandatory: 'always',
  source,
});

/** What we make ourselves: it is resolved into the record, or written by the document, and so is never missing. */
export const documentRows: readonly Row[] = [
  made('A1.3', 'record', 'third countries by name; no transfer under Art. 49(1), second subparagraph', 'I', 'GDPR Art. 30(2)(c)'),
  made('A1.4', 'record', 'general description of the measures', 'I', 'GDPR Art. 30(2)(d)'),
  made('A1.5', 'document', 'in writing, in electronic form', 'I', 'GDPR Art. 30(3)'),
  made('A1.6', 'document', 'ready to be handed to the authority', 'I', 'GDPR Art. 30(4)'),
  made('A1.7', 'document', 'kept whatever the number of staff', 'I', 'GDPR Art. 30(5)'),
  made('A2.1', 'document', 'rights and obligations of the controller', 'II', 'GDPR Art. 28(3)'),
  made('A2.2', 'record', 'documented instructions, numbered', 'IV', 'GDPR Art. 28(3)(a)'),
  made('A2.4', 'record', 'measures under Art. 32', 'II', 'GDPR Art. 28(3)(c)'),
  made('A2.5', 'record', 'conditions for sub-processors', 'II', 'GDPR Art. 28(3)(d)'),
  made('A2.10', 'record', 'contradictions and warnings, told at once', 'VI', 'GDPR Art. 28(3), last sentence'),
  made('A2.13', 'document', 'contract in writing, in electronic form', 'signature', 'GDPR Art. 28(9)'),
  made('A2.14', 'document', 'who acts beyond the instructions is a controller', 'II', 'GDPR Art. 28(10)'),
  made('A2.15', 'document', 'processing on instructions only', 'IV', 'GDPR Art. 29'),
  made('A2.17', 'record', 'concrete figures, procedure and record of instructions', 'IV', 'EDPB 07/2020, paras 109, 115'),
  made('A4.3', 'record', 'module of the clauses for each transfer', 'III', 'Decision (EU) 2021/914'),
  made('A4.7', 'document', 'requests of public authorities', 'I', 'Decision (EU) 2021/914 clause 15'),
  made('A4.9', 'record', 'Swiss changes of the clauses, where Swiss data subjects are served', 'III', 'FDPIC paper of 27 August 2021'),
  made('A5', 'record', 'activities relevant to the transfer; subject matter, nature and duration for each recipient', 'III', 'Decision (EU) 2021/914 Annex I.A, I.B(8)'),
  made('A5', 'record', 'list of sub-processors with the task of each', 'III', 'Decision (EU) 2021/914 Annex III'),
  made('A6', 'record', 'annexes I to IV of the clauses between controller and processor', 'II', 'Decision (EU) 2021/915'),
  made('A8', 'document', 'title, document id, version and status', 'cover', 'Formalities'),
  made('A8', 'document', 'effective day and moment of issue', 'cover', 'Formalities'),
  made('A8', 'document', 'plan, catalogue and template version, jurisdictions, language', 'cover', 'Formalities'),
  made('A8', 'document', 'page x of y', 'cover', 'Formalities'),
  made('A8', 'document', 'table of changes since the last version', 'cover', 'Formalities'),
  made('A8', 'document', 'signature block', 'signature', 'Formalities'),
  made('A8', 'document', 'hash and verification address', 'verification', 'Formalities'),
  made('A8', 'document', 'disclaimer of role', 'cover', 'Formalities'),
]; // prettier-ignore
