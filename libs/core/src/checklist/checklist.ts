import { activityRows } from './activity-rows.js';
import type { ChecklistMembers, ChecklistRow, ChecklistSubject } from './checklist-row.js';
import { contractRows } from './contract-rows.js';
import { documentRows } from './document-rows.js';
import { measureRows } from './measure-rows.js';
import { customerRows, processorRows } from './party-rows.js';
import { registerRows } from './register-rows.js';
import { transferRows } from './transfer-rows.js';

/**
 * The checklist of the law as data: every id of A1 to A8 and A10 with the field that answers it, its place on the annex
 * and who fills it. The completeness gate reads this table and nothing else.
 */
export const checklist: readonly ChecklistRow[] = [
  ...customerRows,
  ...processorRows,
  ...contractRows,
  ...registerRows,
  ...transferRows,
  ...activityRows,
  ...measureRows,
  ...documentRows,
];

/** The rows about one subject. */
export const rowsAbout = <S extends ChecklistSubject>(subject: S): ChecklistRow<S>[] =>
  checklist.filter((row): row is ChecklistRow<S> => row.of === subject);

/** The row of a member; throws where the table has none. */
export const rowOf = <S extends ChecklistSubject>(subject: S, member: ChecklistMembers[S]): ChecklistRow<S> => {
  const found = rowsAbout(subject).find((row) => row.member === member);
  if (!found) throw new Error(`the checklist has no row for ${subject} ${member}`);
  return found;
};
