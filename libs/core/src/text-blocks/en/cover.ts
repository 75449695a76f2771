import { formatOf } from '../format.js';

const { count, list } = formatOf('en');

type Counts = { activities: number; subprocessors: number; fields: number };

const counted = ({ activities, subprocessors, fields }: Counts): string =>
  list([
    count(activities, { one: 'processing activity', other: 'processing activities' }),
    count(subprocessors, { one: 'sub-processor', other: 'sub-processors' }),
    count(fields, { one: 'custom data field', other: 'custom data fields' }),
  ]);

/** First page and page margins. */
export const cover = {
  title: 'Record of Processing and DPA Annex',
  subtitle: 'Processing on behalf of one customer, as configured',
  subtitleSub: 'Processing as sub-processor for one customer and its controllers, as configured',
  heading: 'Cover',
  summaryHeading: 'Summary',
  status: { draft: 'Draft', final: 'Final' },
  statusInSentence: { draft: 'draft', final: 'final' },
  watermark: 'DRAFT',
  preview: 'Preview',
  annex: (number: number): string => `Annex ${number}`,
  revision: (number: number): string => `Revision ${number}`,
  hash: (hash: string): string => `Record SHA-256 ${hash}`,
  page: 'Page {page} of {pages}',
  notIssued: 'Preview, not issued',
  labels: {
    customer: 'Customer',
    document: 'Document',
    status: 'Status',
    instruction: 'Instruction',
    effective: 'In force since',
    issued: 'Issued',
    replaces: 'Version',
    plan: 'Plan',
    catalogue: 'Catalogue',
    template: 'Template',
    texts: 'Text blocks',
    jurisdictions: 'Jurisdictions',
    language: 'Language',
    contact: 'Privacy contact',
    hash: 'Record hash',
    verification: 'Verification',
  },
  draftBecause: (missing: number, findings: number): string =>
    `Draft: ${list([
      ...(missing > 0
        ? [count(missing, { one: 'mandatory fact is missing', other: 'mandatory facts are missing' })]
        : []),
      ...(findings > 0
        ? [count(findings, { one: 'contradiction is not settled', other: 'contradictions are not settled' })]
        : []),
    ])}`,
  instruction: (number: number): string => `Revision ${number} of the settings`,
  firstVersion: 'First annex of this customer',
  replaces: (number: number): string => `Replaces annex ${number}`,
  notIssuedVersion: 'None: a preview has no version',
  plan: (name: string, version: number): string => `${name} (version ${version})`,
  catalogue: (version: string): string => `Version ${version}`,
  texts: (version: string): string => `Version ${version}`,
  prevails: (language: string): string => `The ${language} version prevails.`,
  prevailsOpen: 'Which language prevails is not stated.',
  verifyAt: (url: string, code: string): string => `${url} (code ${code})`,
  notVerifiable: 'Only an issued annex has a verification address.',
  who: (processor: string, customer: string, sub: boolean): string =>
    sub
      ? `${processor} processes personal data as sub-processor of ${customer}, which acts as processor for its own customers, exactly as configured by its instructions.`
      : `${processor} processes personal data on behalf of ${customer}, exactly as configured by its instructions.`,
  what: (counts: Counts): string =>
    `This document covers ${counted(counts)}. It is the record of processing activities of the processor (GDPR Art. 30(2)) and the annex to the data processing agreement (GDPR Art. 28(3)).`,
  when: (version: string, status: string, since: string): string =>
    `${version} states what has been in force since ${since}; its status is ${status}.`,
  notYet: (version: string, status: string): string =>
    `${version} states what holds before any instruction; its status is ${status}.`,
  switchedOff: (names: readonly string[]): string =>
    names.length > 0
      ? `Unlike the standard, the customer has switched off: ${names.join('; ')}.`
      : 'No activity of the standard has been switched off.',
  chosen: (settings: readonly string[], more: number): string => {
    if (settings.length === 0) return 'Every setting has the value of the standard or of the plan.';
    return `Set by the customer instead of left to the standard: ${settings.join('; ')}${more > 0 ? `; and ${count(more, { one: 'other setting', other: 'other settings' })}` : ''}.`;
  },
  fields: (total: number, special: number): string => {
    if (total === 0) return 'The customer has defined no custom data fields.';
    const sensitive =
      special === 0 ? 'none of them for sensitive data' : `${special} of them for sensitive data (GDPR Art. 9 or 10)`;
    return `The customer has defined ${count(total, { one: 'custom data field', other: 'custom data fields' })}, ${sensitive}.`;
  },
  draft: (missing: number, findings: number): string =>
    `It is a draft until ${list([
      ...(missing > 0 ? [count(missing, { one: 'missing fact is given', other: 'missing facts are given' })] : []),
      ...(findings > 0
        ? [count(findings, { one: 'contradiction is settled', other: 'contradictions are settled' })]
        : []),
    ])}; Part VI lists each with the one who can do it.`,
  missing: (labels: readonly string[], more: number): string =>
    `To be given by the customer: ${labels.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  demo: 'Demonstration: this customer is fictitious and the facts about it are made up. Facts of the catalogue that are made up are marked [demo value].',
};
