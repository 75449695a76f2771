import { formatOf } from '../format.js';

const { count } = formatOf('en');

/** Part III: the appendix to the clauses of Decision (EU) 2021/914. */
export const clauses = {
  heading: 'Appendix to the standard contractual clauses for transfers',
  scopeHeading: 'Transfers that rest on the clauses',
  scope: {
    controller:
      'The clauses of Implementing Decision (EU) 2021/914 are incorporated by reference for the transfers below, in the module stated for each. Module Two applies between a controller and a processor, Module Three between processors; in Module Three the instructions are those of the customer as controller (clause 8.1).',
    processor:
      'The clauses of Implementing Decision (EU) 2021/914 are incorporated by reference for the transfers below, in the module stated for each. The customer is itself a processor: Module Three applies between processors, and the instructions are those of the controllers, passed on by the customer (clause 8.1).',
  },
  scopeCaption: 'Transfers and modules',
  scopeColumns: {
    exporter: 'Data exporter',
    importer: 'Data importer',
    country: 'Country',
    module: 'Module and status',
  },
  inForce: 'in force',
  stored: 'stored as fallback, not in force',
  abroad: (subprocessor: string): string => `Recipients abroad that ${subprocessor} lets have the data`,
  choicesHeading: 'Choices in the clauses',
  choices: {
    docking: 'Clause 7 (docking clause)',
    authorisation: 'Clause 9(a) (use of sub-processors)',
    redress: 'Clause 11(a) (independent dispute resolution body)',
    authority: 'Clause 13 (supervision)',
    law: 'Clause 17 (governing law)',
    courts: 'Clause 18(b) (choice of forum)',
  },
  chosen: 'The option is chosen.',
  notChosen: 'The option is not chosen.',
  specific: (days: string): string => `Option 1, specific prior authorisation; request at least ${days} in advance.`,
  general: (days: string): string => `Option 2, general written authorisation; notice at least ${days} in advance.`,
  days: (days: number): string => count(days, { one: 'day', other: 'days' }),
  clause13: {
    eu: 'The data exporter is established in a Member State: the authority competent for it; see Annex I.C.',
    representative:
      'The data exporter is established outside the Union and has appointed a representative (GDPR Art. 27(1)): the authority of the Member State of the representative.',
    none: 'The data exporter is established outside the Union without a representative: the authority of a Member State in which the data subjects are.',
    open: 'The country of the data exporter is not stated.',
  },
  options: { option_1: 'Option 1', option_2: 'Option 2' },
  law: (option: string, country: string): string => `${option}: the law of ${country}.`,
  courts: (country: string): string => `The courts of ${country}.`,
  dutiesHeading: 'How the clauses are carried out',
  duties: [
    'Instructions (clause 8.1): the documented instructions of Part IV.',
    'Copy for data subjects (clause 8.3): this part, with Annexes III and IV of Part II, may be handed out; business secrets may be made illegible with a summary.',
    'Erasure or return and certificate (clauses 8.5 and 16(d)): as stated in Part II for the end of the contract.',
    'Notice of a personal data breach (clause 8.6(c)): within the time stated in Part II.',
    'Sensitive data (clause 8.7): the safeguards of Annex I.B.',
    'Onward transfers (clause 8.8): only on instructions and under one of the conditions of that clause.',
    'Documentation and audits (clause 8.9): as stated in Part II.',
    'Sub-processors (clause 9): by written contract with in substance the same duties and a third-party beneficiary clause.',
    'Rights of data subjects (clause 10) and liability (clause 12): as the clauses provide; nothing in this document limits them.',
  ],
  exports: 'data exporter',
  imports: 'data importer',
  partiesHeading: 'Annex I.A: list of parties',
  partiesCaption: 'Data exporters and data importers',
  partiesColumns: {
    party: 'Party and role',
    particulars: 'Name and address; contact person and contact details',
    activities: 'Activities relevant to the transfer; signature and date',
  },
  roles: { controller: 'controller', processor: 'processor', subprocessor: 'processor (sub-processor)' },
  signatureSee: 'see the signature block at the end of this document',
  signatureTheirs: 'signs its own contract with the data exporter',
  signatureOf: (day: string): string => `contract of ${day}`,
  descriptionHeading: 'Annex I.B: description of the transfer',
  description: {
    activities: 'Activities whose transfers rest on the clauses',
    subjects: 'Categories of data subjects',
    data: 'Categories of personal data',
    sensitive: 'Sensitive data and restrictions or safeguards',
    frequency: 'Frequency of the transfer',
    nature: 'Nature of the processing',
    purpose: 'Purpose of the transfer and further processing',
    retention: 'Retention period',
    subprocessors: 'Transfers to (sub-)processors: subject matter, nature and duration',
  },
  frequency: { continuous: 'continuous', one_off: 'one-off' },
  seeRecord: 'as stated for each of these activities in Part I',
  seeRetention: 'as stated for each of these activities in Part I and in Part VI',
  subprocessors: 'as stated for each sub-processor in Part II, Annex IV',
  authorityHeading: 'Annex I.C: competent supervisory authority',
  authorityLabel: (exporter: string): string => `Data exporter: ${exporter}`,
  authorityIn: (country: string): string => `the supervisory authority competent for the data exporter in ${country}`,
  authorityUk: (name: string): string => `Under the UK Addendum: ${name}`,
  authoritySwiss: {
    alone: 'Under Swiss law: the FDPIC alone',
    parallel: 'Under Swiss law: the FDPIC, in parallel',
  },
  measuresHeading: 'Annex II: technical and organisational measures',
  measures:
    'The measures of Part II, Annex III apply, those of the sub-processors included; they are part of this appendix.',
  listHeading: 'Annex III: list of sub-processors',
  list: {
    specific:
      'Clause 9(a), option 1: the controller has authorised the sub-processors of Part II, Annex IV, with the details stated there.',
    general: 'Clause 9(a), option 2: the agreed list is that of Part II, Annex IV, with the details stated there.',
    open: 'The option of clause 9(a) is not stated. The sub-processors are those of Part II, Annex IV.',
  },
  moduleFourHeading: 'Module Four: return of data to a customer outside the EEA',
  moduleFour:
    'Where the processor returns data to a customer outside the European Economic Area, Module Four applies with Annexes I.A and I.B; the exporter is the processor, the importer the customer. Clauses 9 and 13 and Annexes I.C, II and III do not apply to this module. Clauses 14 and 15 apply only where the processor combines the data with data that it has collected in the Union.',
};
