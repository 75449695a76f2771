import type { ChecklistRow } from '../../checklist/checklist-row.js';
import { rowsAbout } from '../../checklist/checklist.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';
import { isEmpty } from './is-empty.js';

type Row = ChecklistRow<'subprocessor'>;

const isNeeded = ({ mandatory }: Row, id: string, { held }: RecordSource): boolean =>
  mandatory === 'always' ||
  (mandatory === 'holds_copy' &&
    held.some(
      ({ copies, row }) => row.retention?.kind !== 'none' && copies.some(({ holder }) => holder.subprocessor === id),
    ));

/** What the register does not state of a sub-processor that is engaged for this tenant. */
export const missingInRegister = (source: RecordSource): MissingFact[] => {
  const { catalog, record, blocks } = source;
  const words: Readonly<Record<string, string>> = blocks.missing.subprocessor;
  return record.subprocessors.flatMap((entry) => {
    const index = catalog.subprocessors.findIndex(({ id }) => id === entry.id);
    return rowsAbout('subprocessor').flatMap((row): MissingFact[] => {
      if (!isNeeded(row, entry.id, source) || !isEmpty(entry[row.member])) return [];
      const label = blocks.missing.ofSubprocessor(words[row.member] ?? row.member, entry.name);
      return [{ id: row.id, path: `/subprocessors/${index}/${row.member}`, label, filled_by: 'operator' }];
    });
  });
};
