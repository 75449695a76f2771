import type { ChecklistRow } from './checklist-row.js';

type Row = ChecklistRow<'activity' | 'retention' | 'custom_field'>;
type Rest = [string, Row['member'], Row['part'], Row['mandatory'], string];

const rowOf =
  (of: Row['of'], filled_by: Row['filled_by'], at: (member: string) => string) =>
  (...[id, member, part, mandatory, source]: Rest): Row => ({
    id,
    of,
    member,
    field: at(member),
    part,
    filled_by,
    mandatory,
    source,
  });

const activity = rowOf('activity', 'operator', (member) => `/activities/*/${member}`);
const kept = rowOf('retention', 'operator', (member) =>
  member === 'floor' ? '/activities/*/parts/*/held_by/*/floor' : `/activities/*/parts/*/${member}`,
);
const field = rowOf('custom_field', 'tenant', (member) => `/custom_fields/*/${member}`);

const duration = 'GDPR Art. 28(3), Art. 13(2)(a); Decision (EU) 2021/914 Annex I.B(7)';

/** What each activity that takes place must state, each part that is kept, and each custom field. */
export const activityRows: readonly Row[] = [
  activity('A1.2', 'name', 'I', 'always', 'GDPR Art. 30(2)(b)'),
  activity('A2.1', 'nature', 'II', 'always', 'GDPR Art. 28(3)'),
  activity('A2.1', 'purpose', 'I', 'always', 'GDPR Art. 28(3)'),
  activity('A2.1', 'data_categories', 'I', 'always', 'GDPR Art. 28(3): type of personal data'),
  activity('A2.1', 'data_subjects', 'I', 'always', 'GDPR Art. 28(3)'),
  activity('A4.1', 'locations', 'I', 'always', 'GDPR Art. 30(2)(c), Chapter V'),
  activity('A3.3', 'measures', 'II', 'always', 'GDPR Art. 32(1); Decision (EU) 2021/915 Annex III'),
  activity('A7', 'automated_decisions', 'II', 'always', 'GDPR Art. 22'),
  activity('A7', 'dpia', 'II', 'always', 'GDPR Art. 28(3)(f), Art. 35'),
  activity('A7', 'sensitive', 'II', 'always', 'GDPR Art. 9; Decision (EU) 2021/915 Annex II: sensitive data'),
  kept('A1.8', 'retention', 'I', 'fixed_by_processor', duration),
  kept('A1.8', 'lag', 'VI', 'stored', 'GDPR Art. 5(1)(e): the worst case, not the setting'),
  kept('A1.8', 'backup_tail', 'VI', 'stored', 'GDPR Art. 5(1)(e): the worst case, not the setting'),
  kept('A1.8', 'floor', 'VI', 'stored', 'GDPR Art. 5(1)(e): the worst case, not the setting'),
  field('A1.8', 'retention', 'V', 'kept_as_nothing', duration),
  field('A7', 'special_ground', 'V', 'guarded_field', 'GDPR Art. 9(2), Art. 10; Annex I.B(3): safeguards'),
]; // prettier-ignore
