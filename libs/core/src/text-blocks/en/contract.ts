import { formatOf } from '../format.js';

const { count } = formatOf('en');

/** Part II: the annexes to the contract (GDPR Art. 28(3); Decision (EU) 2021/915). */
export const contract = {
  heading: 'Annexes to the data processing agreement',
  termsHeading: 'Terms of the processing',
  intro: {
    controller:
      'This part gives the particulars that GDPR Art. 28(3) requires of the contract between controller and processor and fills in Annexes I to IV to the clauses of Implementing Decision (EU) 2021/915.',
    processor:
      'This part gives the particulars that GDPR Art. 28(4) requires of the contract between the customer, as processor, and its sub-processor and fills in Annexes I to IV to the clauses of Implementing Decision (EU) 2021/915 accordingly.',
  },
  labels: {
    subject: 'Subject matter',
    duration: 'Duration',
    nature: 'Nature',
    purpose: 'Purpose',
    data: 'Type of personal data',
    subjects: 'Categories of data subjects',
    categories: 'Categories of personal data',
    rights: 'Rights and obligations of the controller',
    instructions: 'Instructions',
    unlawful: 'Instruction that appears unlawful',
    confidentiality: 'Confidentiality',
    security: 'Security',
    assistance: 'Assistance with requests of data subjects and with GDPR Arts 32 to 36',
    breach: 'Notice of a personal data breach',
    end: 'End of the contract',
    certificate: 'Certificate of deletion',
    audits: 'Information and audits',
    authorisation: 'Authorisation of sub-processors',
    notice: 'Notice before a sub-processor changes',
    flowDown: 'Duties and liability for sub-processors',
    form: 'Form',
    law: 'Governing law of the contract',
    countries: 'Countries of the data subjects',
    special: 'Special categories of data',
  },
  seeActivities: 'as stated for each activity in Part I and summarised in Annex II below',
  rights:
    'The controller decides on purposes and means, gives instructions through the settings (Part IV), may object to or refuse sub-processors as stated below, may audit, and is responsible for the lawfulness of the processing and the information of the data subjects.',
  instructions:
    'The processor acts only on the documented instructions listed in Part IV, transfers to third countries included (GDPR Art. 28(3)(a), Art. 29). If Union or Member State law requires other processing, it informs the customer beforehand unless that law forbids it. A processor that goes beyond its instructions is itself considered a controller (GDPR Art. 28(10)).',
  unlawful:
    'If the processor considers that an instruction infringes data protection law, it informs the customer at once (GDPR Art. 28(3), last sentence). The portal shows such a warning before a setting is saved and keeps it with the instruction; see the contradictions in Part VI.',
  security: 'The measures of Annex III apply (GDPR Art. 28(3)(c), Art. 32).',
  breach: (hours: number, sub: boolean): string =>
    `${sub ? 'To the customer, which informs the controllers, and, where appropriate and feasible, to the controllers' : 'To the customer'}: without undue delay and at the latest ${count(hours, { one: 'hour', other: 'hours' })} after the processor has become aware of it (GDPR Art. 33(2)).`,
  end: {
    delete:
      'All personal data is deleted, existing copies included, unless Union or Member State law requires storage.',
    return:
      'All personal data is returned and existing copies are deleted, unless Union or Member State law requires storage.',
    choice:
      "At the customer's choice all personal data is deleted or returned, and existing copies are deleted, unless Union or Member State law requires storage (GDPR Art. 28(3)(g)).",
  },
  certificate: { yes: 'Deletion is certified to the customer.', no: 'No certificate is issued.' },
  authorisations: {
    general:
      'general written authorisation (GDPR Art. 28(2); clause 7.7(a), option 2): the sub-processors of Annex IV are agreed; additions and replacements are announced actively and in time to object',
    specific:
      'prior specific authorisation of each sub-processor (GDPR Art. 28(2); clause 7.7(a), option 1): only the sub-processors of Annex IV are authorised',
  },
  notice: (days: number): string => count(days, { one: 'day', other: 'days' }),
  flowDown:
    'The processor imposes the same data protection obligations on each sub-processor by contract and remains fully liable for their performance (GDPR Art. 28(4)).',
  form: 'In writing, in electronic form (GDPR Art. 28(9)).',
  special: { yes: 'meant to be processed (GDPR Art. 9); see Annex II and Part V', no: 'not meant to be processed' },
  partiesHeading: 'Annex I: list of parties',
  partiesText:
    'The parties, with name, address, contact person and data protection officer, are those of Part I; in addition:',
  partiesCaption: 'Role, signatory and accession of the parties',
  authority: 'Competent supervisory authority',
  accession: 'Signature and date of accession',
  accessionText: 'see the signature block at the end of this document',
  roles: {
    customer: { controller: 'controller', processor: 'processor, acting for its own customers as controllers' },
    processor: { controller: 'processor', processor: 'sub-processor' },
  },
  descriptionHeading: 'Annex II: description of the processing',
  served: (subjects: string): string => `According to the customer: ${subjects}.`,
  servedOpen: 'Categories of data subjects that the customer serves: not stated.',
  line: (activity: string, text: string): string => `${activity}: ${text}`,
  sensitive: 'Sensitive data and the restrictions or safeguards applied',
  sensitiveField: (label: string, sensitivity: string, safeguards: string): string =>
    `${label} (${sensitivity}): ${safeguards}`,
  sensitiveNone: 'No sensitive data is meant to be processed; no custom data field is defined for it.',
  sensitivePossible: (activities: readonly string[]): string =>
    `Possible, though not intended, because what people say, show or enter cannot be foreseen, in: ${activities.join('; ')}. The measures of Annex III apply.`,
  seeRecord: 'as stated for each activity in Part I',
  retention: 'The periods and their worst case are stated in Part VI.',
  bySubprocessors: 'Processing by sub-processors',
  bySubprocessorsText: 'Subject matter, nature and duration are stated for each sub-processor in Annex IV.',
};
