/** Who states a field of the UK Addendum. */
type Field = {
  id: string;
  label: string;
  /** Side of the table, where there is one for each party. */
  party: 'exporter' | 'importer' | null;
  /** False where the form marks it as optional or "if any". */
  mandatory: boolean;
  /** Modules for which it is filled in; null: all. */
  modules: readonly ('M1' | 'M2' | 'M3' | 'M4')[] | null;
};

/** A table of Part 1 of the UK Addendum. */
export type UkAddendumTable = { table: 1 | 2 | 3 | 4; title: string; fields: readonly Field[] };

const field = (id: string, label: string, rest: Partial<Field> = {}): Field => ({
  id,
  label,
  party: null,
  mandatory: true,
  modules: null,
  ...rest,
});

const partyFields = (party: 'exporter' | 'importer'): Field[] => [
  field(`${party}_legal_name`, 'Full legal name', { party }),
  field(`${party}_trading_name`, 'Trading name (if different)', { party, mandatory: false }),
  field(`${party}_address`, 'Main address', { party }),
  field(`${party}_registration`, 'Official registration number (if any)', { party, mandatory: false }),
  field(`${party}_contact_name`, 'Key contact: full name (optional)', { party, mandatory: false }),
  field(`${party}_contact_title`, 'Key contact: job title', { party }),
  field(`${party}_contact_details`, 'Key contact: contact details including email', { party }),
  field(`${party}_signature`, 'Signature (if required)', { party, mandatory: false }),
];

/** Which edition of the Addendum the tables are of, and where they were read. */
export const ukAddendum = {
  version: 'B1.0',
  in_force: '2022-03-21',
  issued_by: 'Information Commissioner',
  /** Test of UK law for a transfer since the Data (Use and Access) Act 2025: protection not materially lower. */
  test: 'not materially lower',
  source: 'legal.md A4.8; form republished at xceleration.com/legal/international-data-transfer-addendum (secondary)',
} as const;

/** Part 1 of the UK Addendum B1.0, table by table: what the document must hold. */
export const ukAddendumTables: readonly UkAddendumTable[] = [
  {
    table: 1,
    title: 'Parties',
    fields: [field('start_date', 'Start date'), ...partyFields('exporter'), ...partyFields('importer')],
  },
  {
    table: 2,
    title: 'Selected SCCs, modules and selected clauses',
    fields: [
      field('chosen_sccs', 'Addendum EU SCCs: version, or modules and clauses chosen'),
      field('module', 'Module in operation'),
      field('clause_7', 'Clause 7 (docking clause)'),
      field('clause_11', 'Clause 11 (option)'),
      field('clause_9a_choice', 'Clause 9(a): prior or general authorisation', { modules: ['M2', 'M3'] }),
      field('clause_9a_period', 'Clause 9(a): time period', { modules: ['M2', 'M3'] }),
      field('combined', 'Personal data received from the importer is combined with data the exporter collected', {
        modules: ['M4'],
      }),
    ],
  },
  {
    table: 3,
    title: 'Appendix information',
    fields: [
      field('annex_1a', 'Annex 1A: list of parties'),
      field('annex_1b', 'Annex 1B: description of transfer'),
      field('annex_2', 'Annex II: technical and organisational measures', { modules: ['M1', 'M2', 'M3'] }),
      field('annex_3', 'Annex III: list of sub-processors', { modules: ['M2', 'M3'] }),
    ],
  },
  {
    table: 4,
    title: 'Ending this Addendum when the Approved Addendum changes',
    fields: [field('may_end', 'Who may end it: importer, exporter or neither party')],
  },
];
