import type { ContractTerms, ProcessorFacts, Subprocessor } from '../../../api/generated';

/** How a fact is typed in. */
export type FactKind =
  | 'text'
  | 'lines'
  | 'words'
  | 'country'
  | 'places'
  | 'boolean'
  | 'number'
  | 'day'
  | 'choice'
  | 'choices'
  | 'framework'
  | 'assessments';

/** When an annex needs a fact: always, only where something else makes it needed, or never. */
export type Asked = 'always' | 'sometimes' | 'never';

/** One fact of catalogue: how it is typed, which check of the legal checklist asks for it, and which values it may have. */
export type FactSpec = {
  key: string;
  kind: FactKind;
  check: string | null;
  asked: Asked;
  choices?: readonly string[];
};

type Row<Key> = [key: Key, kind: FactKind, check: string | null, asked: Asked, choices?: readonly string[]];

const specs = <Key extends string>(...rows: Row<Key>[]): FactSpec[] =>
  rows.map(([key, kind, check, asked, choices]) => ({ key, kind, check, asked, ...(choices ? { choices } : {}) }));

/** Members of a thing that are facts with a source. */
type FactKey<T> = { [Key in keyof T]-?: T[Key] extends { read_on: string | null } ? Key : never }[keyof T] & string;

/** What the register states of each sub-processor (EDPB Opinion 22/2024; GDPR Art. 28(4), Chapter V). */
export const subprocessorFacts = specs<FactKey<Subprocessor>>(
  ['legal_name', 'text', 'A2.18', 'always'],
  ['address', 'lines', 'A2.18', 'always'],
  ['contact', 'text', 'A2.18', 'always'],
  ['country', 'country', 'A2.18', 'always'],
  ['parent', 'text', 'A4.1', 'never'],
  ['parent_country', 'country', 'A4.1', 'never'],
  ['storage_countries', 'places', 'A4.1', 'sometimes'],
  ['processing_countries', 'places', 'A4.1', 'always'],
  ['access_countries', 'places', 'A4.1', 'always'],
  ['mechanisms', 'choices', 'A4.2', 'sometimes', ['adequacy', 'dpf', 'scc', 'bcr']],
  ['fallback', 'choice', 'A4.5', 'sometimes', ['scc', 'bcr']],
  ['in_adequacy_scope', 'boolean', 'A4.2', 'sometimes'],
  ['dpf', 'framework', 'A4.2', 'sometimes'],
  ['subject_to_gdpr', 'boolean', 'A4.4', 'never'],
  ['assessments', 'assessments', 'A4.6', 'sometimes'],
  ['dpa_date', 'day', 'A2.12', 'always'],
  ['list_url', 'text', 'A2.18', 'never'],
  ['breach_notice', 'words', 'A2.12', 'never'],
  ['deletion_at_end', 'words', 'A2.12', 'never'],
  ['certificates', 'words', 'A3.2', 'never'],
);

/** Who the processor is (GDPR Art. 30(2)(a)). */
export const processorFacts = specs<FactKey<ProcessorFacts>>(
  ['legal_name', 'text', 'A1.1', 'always'],
  ['registration_number', 'text', 'A4.8', 'sometimes'],
  ['address', 'lines', 'A1.1', 'always'],
  ['country', 'country', 'A1.1', 'always'],
  ['contact', 'text', 'A1.1', 'always'],
  ['dpo', 'text', 'A1.1', 'always'],
  ['representative', 'text', 'A1.1', 'sometimes'],
  ['uk_representative', 'text', 'A7', 'never'],
  ['authority', 'text', 'A5', 'sometimes'],
  ['signatory', 'text', 'A6', 'always'],
  ['assessments', 'assessments', 'A4.6', 'sometimes'],
);

/** What the contract with the customers says (GDPR Art. 28(3); choices of Decision (EU) 2021/914). */
export const contractFacts = specs<FactKey<ContractTerms>>(
  ['subject_matter', 'words', 'A2.1', 'always'],
  ['duration', 'words', 'A2.1', 'always'],
  ['breach_hours', 'number', 'A2.16', 'always'],
  ['confidentiality', 'words', 'A2.3', 'always'],
  ['assistance', 'words', 'A2.6', 'always'],
  ['end_of_contract', 'choice', 'A2.8', 'always', ['delete', 'return', 'choice']],
  ['deletion_certificate', 'boolean', 'A6', 'always'],
  ['audits', 'words', 'A2.9', 'always'],
  ['frequency', 'choice', 'A5', 'sometimes', ['continuous', 'one_off']],
  ['docking', 'boolean', 'A5', 'sometimes'],
  ['redress', 'boolean', 'A5', 'sometimes'],
  ['clause_17', 'choice', 'A5', 'sometimes', ['option_1', 'option_2']],
  ['governing_law', 'country', 'A5', 'sometimes'],
  ['courts', 'country', 'A5', 'sometimes'],
  ['uk_tool', 'choice', 'A4.8', 'never', ['addendum', 'idta']],
  ['uk_end', 'choice', 'A4.8', 'sometimes', ['importer', 'exporter', 'neither']],
  ['combined', 'boolean', 'A4.3', 'never'],
  ['precedence', 'words', 'A8', 'always'],
  ['prevailing_language', 'choice', 'A8', 'sometimes', ['en', 'de', 'fr']],
);
