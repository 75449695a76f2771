/** Part III: what the laws of the United Kingdom and of Switzerland add. */
export const addenda = {
  uk: {
    table1: 'UK Addendum, Table 1: parties',
    table2: 'UK Addendum, Table 2: selected clauses, modules and options',
    table3: 'UK Addendum, Table 3: appendix information',
    table4: 'UK Addendum, Table 4: ending the Addendum',
    intro:
      'International Data Transfer Addendum to the EU standard contractual clauses, version B1.0, in force since 21 March 2022. The protection of the data must not be materially lower than under UK law.',
    start: 'Start date',
    exporter: 'Exporter: name, main address, registration number, key contact',
    importer: 'Importer: name, main address, registration number, key contact',
    subprocessor: (name: string): string => `${name}, with the particulars of Part II, Annex IV`,
    clauses: 'Addendum EU clauses',
    clausesText: 'the clauses of Decision (EU) 2021/914 as incorporated in this part',
    modules: 'Modules in operation',
    options: 'Clauses 7, 9(a) and 11',
    optionsText: 'as chosen in this part under “Choices in the clauses”',
    annex1a: 'Annex 1A: list of parties',
    annex1b: 'Annex 1B: description of the transfer',
    annex2: 'Annex II: technical and organisational measures',
    annex3: 'Annex III: list of sub-processors',
    see: (annex: string): string => `as in ${annex} of this part`,
    annexes: { a: 'Annex I.A', b: 'Annex I.B', ii: 'Annex II', iii: 'Annex III' },
    mayEnd: 'Who may end the Addendum when the approved Addendum changes',
    ends: { importer: 'the importer', exporter: 'the exporter', neither: 'neither party' },
    idta: 'International Data Transfer Agreement (United Kingdom)',
    idtaText:
      'The transfers marked so in Part I rest on the International Data Transfer Agreement; its tables on parties, transfer, data and security are filled in from the particulars of Parts I and II.',
  },
  swiss: {
    heading: 'Changes for Swiss law',
    intro:
      'Where the Swiss Federal Act on Data Protection (FADP) governs a transfer, the clauses are used with these changes, as the Federal Data Protection and Information Commissioner (FDPIC) asks in the paper of 27 August 2021.',
    clauses: {
      authority: 'Clause 13 and Annex I.C',
      law: 'Clause 17',
      forum_of_parties: 'Clause 18(b)',
      forum_of_data_subjects: 'Clause 18(c)',
      references: 'References to the GDPR',
    },
    changes: {
      fadp_alone: {
        authority: 'The competent supervisory authority is the FDPIC.',
        law: 'Swiss law governs, or the law of a country that grants rights to third-party beneficiaries.',
        forum_of_parties: 'The parties choose the courts freely.',
        forum_of_data_subjects:
          'Data subjects in Switzerland may sue at their place of habitual residence in Switzerland.',
        references: 'References to the GDPR are read as references to the FADP.',
      },
      fadp_and_gdpr: {
        authority:
          'Supervision is parallel: the FDPIC, as far as the FADP governs the transfer; the authority under clause 13, as far as the GDPR does.',
        law: 'The law of the Member State chosen in clause 17 governs.',
        forum_of_parties: 'The courts of the Member State chosen in clause 18(b) decide.',
        forum_of_data_subjects:
          '“Member State” does not exclude data subjects in Switzerland from suing at their place of habitual residence.',
        references:
          'As far as the FADP governs the transfer, references to the GDPR are read as references to the FADP.',
      },
    },
    recordHeading: 'Record under Swiss law',
    record:
      'The particulars of FADP Art. 12(3) (identity of processor and controller, categories of processing, security, states of transfer with their guarantees) are those of Parts I and II.',
  },
};
