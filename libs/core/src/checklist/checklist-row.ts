import type { OpenReason } from '../transfers/open-reasons.js';
import type { ContractTerms, ProcessorFacts } from '../catalog/processor-facts.js';
import type { Activity } from '../catalog/activity.js';
import type { MeasureHead } from '../catalog/measure.js';
import type { Subprocessor } from '../catalog/subprocessor.js';
import type { Profile } from '../settings/profile.js';
import type { ConditionName } from './conditions.js';

/** Where on the annex a field stands. */
export type ChecklistPart = 'cover' | 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'signature' | 'verification';

/** What a row of the checklist is about, and the members there can be. */
export type ChecklistMembers = {
  customer: keyof Profile | 'privacy_contact_position';
  processor: keyof ProcessorFacts;
  contract: keyof ContractTerms;
  subprocessor: keyof Subprocessor;
  activity: keyof Activity;
  retention: 'retention' | 'lag' | 'backup_tail' | 'floor';
  custom_field: 'retention' | 'special_ground';
  transfer: OpenReason;
  measure: MeasureHead;
  document: string;
};
export type ChecklistSubject = keyof ChecklistMembers;

/**
 * One field that the law, the clauses or the formalities ask for. `id` is that of the legal checklist. `mandatory` says
 * when the annex is a draft without it: always, under a named condition, or never (`optional`, and `why` says why not).
 */
export type ChecklistRow<S extends ChecklistSubject = ChecklistSubject> = {
  id: string;
  of: S;
  member: ChecklistMembers[S];
  /** JSON Pointer into settings or catalogue, `*` for each entry; `record` or `document`: made by us. */
  field: string;
  part: ChecklistPart;
  filled_by: 'tenant' | 'operator' | 'document';
  mandatory: 'always' | 'optional' | ConditionName;
  source: string;
  why?: string;
};
