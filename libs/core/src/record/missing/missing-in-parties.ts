import { type ChecklistRow } from '../../checklist/checklist-row.js';
import { rowsAbout } from '../../checklist/checklist.js';
import { valueAt } from '../../settings/value-at.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';
import { isMandatory } from './conditions-met.js';
import { isEmpty } from './is-empty.js';

type Wording = Readonly<Record<string, string>>;

const missingOf = (rows: readonly ChecklistRow[], source: RecordSource, words: Wording): MissingFact[] =>
  rows.flatMap((row) => {
    const { id, field, member, filled_by } = row;
    if (filled_by === 'document' || !isMandatory(row, source)) return [];
    const document = filled_by === 'tenant' ? source.settings : source.catalog;
    return isEmpty(valueAt(document, field)) ? [{ id, path: field, label: words[member] ?? member, filled_by }] : [];
  });

/** What the parties have not stated about themselves, and what the contract leaves open. */
export const missingInParties = (source: RecordSource): MissingFact[] => {
  const { customer, processor, contract } = source.blocks.missing;
  return [
    ...missingOf(rowsAbout('customer'), source, customer),
    ...missingOf(rowsAbout('processor'), source, processor),
    ...missingOf(rowsAbout('contract'), source, contract),
  ];
};
