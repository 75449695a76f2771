import { formatOf } from '../format.js';

const { count } = formatOf('en');

/** The redline: what differs between two versions of the annex. */
export const redline = {
  title: 'Redline',
  subtitle: 'What differs between two versions of the record of processing and DPA annex',
  between: (older: string, newer: string): string => `${older} against ${newer}`,
  labels: { customer: 'Customer', older: 'Older version', newer: 'Newer version', result: 'Result' },
  annex: (number: number, revision: number): string => `Annex ${number} (revision ${revision} of the settings)`,
  revision: (number: number): string => `Revision ${number} of the settings`,
  issued: (moment: string): string => `Issued ${moment}`,
  made: (moment: string): string => `Made ${moment}`,
  basis: (catalogue: string, plan: string, version: number): string =>
    `Catalogue ${catalogue}, plan ${plan} (version ${version})`,
  identical: 'Identical: the two versions say the same.',
  result: (changes: number, clauses: number): string =>
    `${count(changes, { one: 'difference', other: 'differences' })} in ${count(clauses, { one: 'clause', other: 'clauses' })}`,
  catalogueChanged: (before: string, after: string): string =>
    `The catalogue of the processor changed between the two, from version ${before} to version ${after}: a difference may come from it and not from an instruction of the customer.`,
  planChanged: (before: string, after: string): string =>
    `The plan changed between the two, from ${before} to ${after}: a difference may come from it and not from an instruction of the customer.`,
  plan: (name: string, version: number): string => `${name} (version ${version})`,
  notCompared:
    'Not compared is what only tells one document from another: number, dates, record hash, verification, versions of catalogue, template and text blocks, the changes since the last version, and clause numbers that moved. The summary on the first page restates the parts. A last day in Part VI that moved with the day of issue alone is no difference.',
  aid: 'This redline is a reading aid. What counts is the two versions themselves.',
  legend: {
    label: 'How to read it:',
    inserted: 'underlined text is only in the newer version',
    removed: 'struck text is only in the older version',
    kept: 'other text is in both.',
  },
  signs: { inserted: '[inserted]', removed: '[removed]' },
  kinds: { inserted: 'inserted', removed: 'removed', changed: 'changed' },
  changesHeading: 'Table of changes',
  changesCaption: (changes: number): string => count(changes, { one: 'difference', other: 'differences' }),
  columns: { clause: 'Clause', what: 'What', before: 'Before', after: 'After' },
  wholeClause: {
    inserted: 'The whole clause is new; its text stands below.',
    removed: 'The whole clause is gone; its text stands below.',
  },
  wholeEntry: {
    inserted: 'A new entry; its text stands below.',
    removed: 'The entry is gone; its text stands below.',
  },
  nothing: '–',
  sameRows: (rows: number): string =>
    `${count(rows, { one: 'entry of this clause is', other: 'entries of this clause are' })} the same and not shown.`,
  sameClauses: (clauses: number): string =>
    `${count(clauses, { one: 'clause of this part is', other: 'clauses of this part are' })} the same and not shown.`,
};
