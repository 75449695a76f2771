/** Section "About this document". */
export const about = {
  heading: 'About this document',
  parts: {
    heading: 'Parts of this document',
    label: (number: string): string => `Part ${number}`,
    record: 'Record of processing activities (GDPR Art. 30(2))',
    contract: 'Annexes I to IV to the clauses between controllers and processors (Decision (EU) 2021/915)',
    clauses: 'Appendix to the clauses for transfers (Decision (EU) 2021/914) and additions for other laws',
    noClauses: 'Does not apply: no transfer rests on these clauses or on an addition for another law.',
    instructions: 'Documented instructions (GDPR Art. 28(3)(a))',
    fields: 'Custom data fields',
    noFields: 'Does not apply: no custom data field is defined.',
    retention: 'Effective retention, contradictions and open points',
  },
  terms: {
    heading: 'Parties and terms',
    text: (customer: string, processor: string): string =>
      `“Customer” means ${customer}; “processor” means ${processor}; “sub-processor” means another processor that the processor engages. “Settings” are the choices of the customer in the portal or through the interface of the processor; each change is a numbered, documented instruction.`,
    controller: 'The customer is the controller (GDPR Art. 4(7)); the processor acts on its behalf (GDPR Art. 4(8)).',
    processor:
      'The customer is itself a processor for its own customers, the controllers. The processor acts as its sub-processor; where this document names the controller, the controllers for which the customer acts are meant, and the customer passes on their instructions.',
    uk: 'Where the UK GDPR applies, a reference to an article of the GDPR is also one to the same article of the UK GDPR, and a reference to Union or Member State law also one to the law of the United Kingdom.',
    roleOpen: 'Whether the customer acts as controller or as processor is not stated.',
  },
  changes: {
    heading: 'Changes since the last version',
    first: 'This is the first annex of this customer; there is no earlier version.',
    none: (number: number): string => `No setting has changed since annex ${number}.`,
    caption: (number: number): string => `Settings that have changed since annex ${number}`,
    columns: { setting: 'No.', change: 'Change' },
  },
  precedence: {
    heading: 'Order of precedence and language',
    label: 'Order of precedence',
    language: 'Language of this version',
    prevailing: 'Language that prevails',
  },
  disclaimer: {
    heading: 'What this document is and is not',
    text: 'This document is made from the settings of the customer and the catalogue of the processor. It states what has been instructed; it is not evidence that an instruction has been carried out, and it is not legal advice. The customer remains responsible for the lawfulness of its instructions. A fact that no source states is given as “not stated”; nothing is assumed in its place. The texts of the European Commission are referred to by clause and are not reproduced.',
  },
};
