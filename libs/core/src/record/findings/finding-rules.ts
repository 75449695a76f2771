import type { Finding } from '../finding.js';

type Rule = Pick<Finding, 'code' | 'severity' | 'filled_by'> & { source: string; why: string };

/**
 * Every contradiction there can be, and how grave it is. Serious is what would make an annex tell a customer or an
 * authority something that is not so, or that another document of the processor denies; a notice tells that a choice does
 * not do all that it seems to, where the record states the worst case correctly all the same.
 */
export const findingRules = {
  below_floor: {
    code: 'retention_below_floor',
    severity: 'notice',
    filled_by: 'tenant',
    source: 'GDPR Art. 5(1)(e), Art. 28(3)(a)',
    why: 'The worst case that is printed contains the floor.',
  },
  fixed_there: {
    code: 'vendor_fixed_over_setting',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 28(3)(a), Art. 28(4)',
    why: 'The floor of the sub-processor is a term of the worst case that is printed.',
  },
  fixed_without_period: {
    code: 'vendor_fixed_over_setting',
    severity: 'serious',
    filled_by: 'operator',
    source: 'GDPR Art. 5(1)(e), Art. 28(3)',
    why: 'The period printed does not hold for the copy, and none that holds is printed.',
  },
  emulated: {
    code: 'enforcement_emulated',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 5(2), Art. 28(3)(g)',
    why: 'The period holds through the deletion by the processor; its lag is a term of the worst case.',
  },
  unknown_enforcement: {
    code: 'enforcement_unknown',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 5(2)',
    why: 'What is printed is not wrong, only how it is carried out is not on file.',
  },
  metadata_kept: {
    code: 'stored_despite_not_stored',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 30(2)(b), Art. 13(2)(a)',
    why: 'The record states content and metadata apart.',
  },
  record_denies: {
    code: 'stored_despite_not_stored',
    severity: 'serious',
    filled_by: 'operator',
    source: 'GDPR Art. 30(2), Art. 31',
    why: 'The record itself would deny a storage that a document states.',
  },
  sibling_differs: {
    code: 'sibling_period_differs',
    severity: 'serious',
    filled_by: 'operator',
    source: 'GDPR Art. 5(1)(a), Art. 13(2)(a), Art. 28(3)',
    why: 'Two documents of the processor state different periods; at most one is right.',
  },
  sibling_states_default: {
    code: 'sibling_period_differs',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 28(3)(a)',
    why: 'A general document states the default; this customer has instructed otherwise.',
  },
  sibling_denies: {
    code: 'sibling_denies_storage',
    severity: 'serious',
    filled_by: 'operator',
    source: 'GDPR Art. 5(1)(a), Art. 13',
    why: 'A document denies a storage that takes place.',
  },
  sibling_endless: {
    code: 'sibling_no_end',
    severity: 'serious',
    filled_by: 'operator',
    source: 'GDPR Art. 5(1)(e), Art. 13(2)(a)',
    why: 'A document states no end where the record states one.',
  },
  limited_by_plan: {
    code: 'plan_limits_choice',
    severity: 'notice',
    filled_by: 'tenant',
    source: 'Plan; GDPR Art. 28(3)(a)',
    why: 'The record states the value in force, with the reason.',
  },
  field_outlives: {
    code: 'field_longer_than_activity',
    severity: 'notice',
    filled_by: 'tenant',
    source: 'GDPR Art. 5(1)(b) and (e)',
    why: 'The record states both periods; whether the purpose carries the longer one is for the controller.',
  },
  no_ground: {
    code: 'special_category_without_ground',
    severity: 'serious',
    filled_by: 'tenant',
    source: 'GDPR Art. 9(2), Art. 10; Decision (EU) 2021/915 Annex II',
    why: 'The clauses ask for the safeguards of sensitive data, and without a ground the processing is forbidden.',
  },
  not_declared: {
    code: 'special_category_not_declared',
    severity: 'serious',
    filled_by: 'tenant',
    source: 'GDPR Art. 9; Decision (EU) 2021/915 Annex II',
    why: 'The annex would say that no special category is meant to be processed, and list a field of one.',
  },
  minors_not_declared: {
    code: 'children_not_declared',
    severity: 'serious',
    filled_by: 'tenant',
    source: 'GDPR Art. 8, Art. 28(3); Decision (EU) 2021/915 Annex II',
    why: 'The annex would leave out a category of data subjects.',
  },
  unconfirmed: {
    code: 'location_unconfirmed',
    severity: 'notice',
    filled_by: 'operator',
    source: 'GDPR Art. 5(2), Art. 30(2)(c)',
    why: 'The annex says that the statement is unconfirmed.',
  },
} as const satisfies Record<string, Rule>;

/** Name of a rule. */
export type FindingRule = keyof typeof findingRules;

/** What a rule was applied to. */
export type Found = Pick<Finding, 'activity' | 'part' | 'text' | 'proposal'> & {
  sources: [Finding['sources'][number], Finding['sources'][number]];
};

/** Words of a catalogue may be long, and a finding quotes several of them. */
const fit = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`.toWellFormed();

/** A finding by a rule. */
export const finding = (rule: FindingRule, found: Found): Finding => {
  const { code, severity, filled_by } = findingRules[rule];
  const { activity, part, sources, text, proposal } = found;
  const quoted = sources.map(({ title, says, path }) => ({ title: fit(title, 1000), says: fit(says, 5000), path }));
  return {
    code,
    severity,
    activity,
    part,
    sources: quoted,
    text: fit(text, 5000),
    proposal: fit(proposal, 5000),
    filled_by,
  };
};
