import type { OpenReason } from '../transfers/open-reasons.js';
import type { ChecklistRow } from './checklist-row.js';

type Row = ChecklistRow<'transfer'>;

const transfer = (id: string, member: OpenReason, field: string, source: string): Row => ({
  id,
  of: 'transfer',
  member,
  field,
  // The mechanism stands in the record; what belongs to the clauses and to other laws stands with them.
  part: ['A4.3', 'A4.8', 'A4.9'].includes(id) ? 'III' : 'I',
  filled_by: field.startsWith('/profile') ? 'tenant' : 'operator',
  mandatory: 'transfer',
  source,
});

const mechanisms = '/subprocessors/*/mechanisms';
const dpf = '/subprocessors/*/dpf';

/**
 * What a transfer must state, by the reason for which it is open. An unknown country is no row of its own: it is missing
 * in the register or in the profile already.
 */
export const transferRows: readonly Row[] = [
  transfer('A4.2', 'mechanism_unknown', mechanisms, 'GDPR Art. 44, Art. 30(2)(c)'),
  transfer('A4.2', 'adequacy_without_decision', mechanisms, 'GDPR Art. 45(3)'),
  transfer('A4.2', 'dpf_unconfirmed', dpf, 'Implementing Decision (EU) 2023/1795'),
  transfer('A4.2', 'dpf_cover_unknown', dpf, 'Implementing Decision (EU) 2023/1795'),
  transfer('A4.2', 'dpf_recertification_unknown', dpf, 'Implementing Decision (EU) 2023/1795: yearly re-certification'),
  transfer('A4.5', 'fallback_missing', '/subprocessors/*/fallback', 'T-553/23, appeal C-703/25 P pending'),
  transfer('A4.6', 'tia_missing', '/subprocessors/*/assessments', 'Decision (EU) 2021/914 clause 14'),
  transfer('A4.4', 'art_3_2', '/subprocessors/*/subject_to_gdpr', 'Recital 7 of Decision (EU) 2021/914'),
  transfer('A4.3', 'gdpr_scope_unknown', '/profile/representative', 'GDPR Art. 3(2), Art. 27'),
  transfer('A4.3', 'return_to_processor', mechanisms, 'Decision (EU) 2021/914: modules'),
  transfer('A4.3', 'return_outside', mechanisms, 'Decision (EU) 2021/914: modules'),
  transfer('A4.3', 'no_processor', mechanisms, 'Decision (EU) 2021/914: modules'),
  transfer('A4.3', 'no_rule', mechanisms, 'Decision (EU) 2021/914: modules'),
  transfer('A4.8', 'uk_tool_missing', mechanisms, 'UK GDPR Art. 46; Addendum B1.0'),
  transfer('A4.9', 'swiss_tool_missing', mechanisms, 'FADP Art. 16(2); FDPIC paper of 27 August 2021'),
]; // prettier-ignore
