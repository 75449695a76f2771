import { rowOf } from '../../checklist/checklist.js';
import type { ChecklistMembers } from '../../checklist/checklist-row.js';
import type { HeldPart } from '../held-parts.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';

type Term = ChecklistMembers['retention'];

const isTerm = (term: string): term is Exclude<Term, 'retention'> =>
  term === 'lag' || term === 'backup_tail' || term === 'floor';

const missingInPart = ({ activity, row, part, path }: HeldPart, { blocks }: RecordSource): MissingFact[] => {
  const open = (term: Term, label: string, at: string): MissingFact => ({
    id: rowOf('retention', term).id,
    path: `${path}/${at}`,
    label: blocks.missing.retention(activity.name, label, row.what),
    filled_by: 'operator',
  });
  const period =
    row.retention || row.why.kind !== 'vendor_fixed' ? [] : [open('retention', blocks.missing.period, 'retention')];
  const terms = row.terms.flatMap(({ term, label, period: known, subprocessor }) => {
    if (known !== null || !isTerm(term)) return [];
    const holder = part.held_by.findIndex((each) => each.subprocessor === subprocessor);
    return [open(term, label, term === 'floor' ? `held_by/${holder}/floor` : term)];
  });
  return [...period, ...terms];
};

/** Periods without which a retention, or its worst case, cannot be stated. */
export const missingInRetention = (source: RecordSource): MissingFact[] =>
  source.held.flatMap((part) => missingInPart(part, source));
