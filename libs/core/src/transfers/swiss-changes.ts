/** The two cases of the FDPIC paper; in the second one the parties take the GDPR as the standard for all transfers. */
export type SwissCase = 'fadp_alone' | 'fadp_and_gdpr';

/** A change to the clauses of Decision (EU) 2021/914 that Swiss law asks for. */
export type SwissChange = {
  id: string;
  /** Where in the clauses. */
  clause: string;
  /** What the parties agree, by case. */
  says: Readonly<Record<SwissCase, string>>;
  source: string;
};

const paper = 'legal.md A4.9; FDPIC paper of 27 August 2021';
const reports = 'FDPIC paper of 27 August 2021, as reported at insideprivacy.com and datenrecht.ch (secondary)';

/** The FDPIC paper and what stands beside it. */
export const swissPaper = {
  title:
    'The transfer of personal data to a country with an inadequate level of data protection based on recognised standard contractual clauses and model contracts',
  date: '2021-08-27',
  issued_by: 'Federal Data Protection and Information Commissioner (FDPIC)',
  note: 'The Swiss-US Data Privacy Framework is separate from the EU-US one.',
} as const;

/** The changes of the FDPIC paper, in the order of its table. */
export const swissChanges = [
  {
    id: 'authority',
    clause: 'Clause 13 and Annex I.C',
    says: {
      fadp_alone: 'The competent supervisory authority is the FDPIC.',
      fadp_and_gdpr:
        'Supervision is parallel: the FDPIC, as far as the FADP governs the transfer; the authority under clause 13, as far as the GDPR does.',
    },
    source: paper,
  },
  {
    id: 'law',
    clause: 'Clause 17',
    says: {
      fadp_alone: 'Swiss law governs, or the law of a country that grants rights to third-party beneficiaries.',
      fadp_and_gdpr: 'The law of the member state chosen in clause 17 governs.',
    },
    source: reports,
  },
  {
    id: 'forum_of_parties',
    clause: 'Clause 18(b)',
    says: {
      fadp_alone: 'The parties choose the courts freely.',
      fadp_and_gdpr: 'The courts of the member state chosen in clause 18(b) decide.',
    },
    source: reports,
  },
  {
    id: 'forum_of_data_subjects',
    clause: 'Clause 18(c)',
    says: {
      fadp_alone: 'Data subjects in Switzerland may sue at their place of habitual residence in Switzerland.',
      fadp_and_gdpr:
        '"Member State" does not exclude data subjects in Switzerland from suing at their place of habitual residence.',
    },
    source: paper,
  },
  {
    id: 'references',
    clause: 'All references to Regulation (EU) 2016/679',
    says: {
      fadp_alone: 'References to the GDPR are read as references to the FADP.',
      fadp_and_gdpr:
        'As far as the FADP governs the transfer, references to the GDPR are read as references to the FADP.',
    },
    source: paper,
  },
] as const satisfies readonly SwissChange[];
