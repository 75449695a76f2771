/** When a field that is not always mandatory is. */
export const conditions = {
  customer_outside_eea: 'the customer is established outside the EEA',
  processor_outside_eea: 'the processor is established outside the EEA',
  contact_given: 'a contact for data protection is given',
  clauses: 'a transfer rests on the clauses of Decision (EU) 2021/914',
  uk_addendum: 'a transfer needs the UK Addendum',
  uk_tool: 'a transfer needs the UK Addendum or the IDTA',
  several_languages: 'the plan has the annex in several languages',
  holds_copy: 'the sub-processor holds a copy',
  fixed_by_processor: 'no choice of the customer governs the period',
  stored: 'the part is stored and has this term',
  kept_as_nothing: 'the field is to be kept as an activity that keeps no content',
  guarded_field: 'the field is of a special category or about criminal convictions',
  transfer: 'the decision table of transfers leaves this open',
} as const satisfies Record<string, string>;

/** Name of a condition. */
export type ConditionName = keyof typeof conditions;
