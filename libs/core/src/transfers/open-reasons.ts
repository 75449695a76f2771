/** Who can settle a point. */
type Settler = 'operator' | 'tenant' | 'lawyer';

/**
 * Why a transfer is not settled. `blocks`: a fact is missing without which the annex stays a draft; the others are points
 * that the annex states as unconfirmed.
 */
export const openReasons = {
  mechanism_unknown: { who: 'operator', blocks: true, says: 'No mechanism of transfer is on file.' },
  importer_country_unknown: { who: 'operator', blocks: true, says: "The recipient's country is not on file." },
  exporter_country_unknown: { who: 'operator', blocks: true, says: "The exporter's country is not on file." },
  fallback_missing: { who: 'operator', blocks: true, says: 'No mechanism is stored that holds when adequacy ends.' },
  dpf_unconfirmed: {
    who: 'operator',
    blocks: true,
    says: 'An entry on the active DPF list is claimed, not confirmed.',
  },
  dpf_cover_unknown: { who: 'operator', blocks: true, says: 'It is not confirmed that the DPF entry covers the data.' },
  dpf_not_covering: { who: 'operator', blocks: false, says: 'The DPF entry does not cover the data.' },
  dpf_recertification_unknown: {
    who: 'operator',
    blocks: true,
    says: 'The day of DPF re-certification is not on file.',
  },
  dpf_recertification_passed: { who: 'operator', blocks: false, says: 'The day of DPF re-certification has passed.' },
  adequacy_scope_unconfirmed: {
    who: 'operator',
    blocks: false,
    says: 'The adequacy decision is limited, and that recipient and data are inside its scope is not confirmed.',
  },
  adequacy_without_decision: { who: 'operator', blocks: true, says: 'Adequacy is claimed, and no decision covers it.' },
  eea_incorporation_unconfirmed: {
    who: 'lawyer',
    blocks: false,
    says: 'That the decision holds for exporters in Iceland, Liechtenstein and Norway is not confirmed.',
  },
  tia_missing: { who: 'operator', blocks: true, says: 'No transfer impact assessment is on file (clause 14).' },
  combination_unknown: {
    who: 'operator',
    blocks: false,
    says: 'Whether the data is combined with data collected in the EEA is not on file (clauses 14 and 15, Module Four).',
  },
  recipient_abroad_unnamed: {
    who: 'operator',
    blocks: false,
    says: "Who has the data abroad is not on file; the recipient's own employees would be no transfer.",
  },
  third_country_parent: { who: 'lawyer', blocks: false, says: 'The parent company is in a third country.' },
  art_3_2: {
    who: 'lawyer',
    blocks: true,
    says: 'The GDPR applies to the recipient directly (Art. 3(2)); the clauses were not designed for it.',
  },
  art_3_2_unknown: {
    who: 'operator',
    blocks: false,
    says: 'Whether the GDPR applies to the recipient directly (Art. 3(2)) is not on file.',
  },
  gdpr_scope_unknown: {
    who: 'tenant',
    blocks: true,
    says: 'It is not on file that the GDPR applies to the customer outside the EEA (Art. 3(2)).',
  },
  return_to_processor: { who: 'lawyer', blocks: true, says: 'No module fits a return to a processor outside the EEA.' },
  return_outside: { who: 'lawyer', blocks: true, says: 'Whether Chapter V applies to the return is open.' },
  no_processor: { who: 'lawyer', blocks: true, says: 'Neither party is a processor.' },
  no_rule: { who: 'lawyer', blocks: true, says: 'No rule covers this route.' },
  rule_unconfirmed: {
    who: 'lawyer',
    blocks: false,
    says: 'The rule rests on general knowledge, not on a source read.',
  },
  uk_tool_unconfirmed: { who: 'operator', blocks: false, says: 'That the UK Addendum is agreed is not on file.' },
  uk_tool_missing: { who: 'operator', blocks: true, says: 'No mechanism for transfers under UK law is on file.' },
  uk_rule_unconfirmed: { who: 'lawyer', blocks: false, says: 'The rule of UK law is unconfirmed.' },
  swiss_dpf_unconfirmed: {
    who: 'operator',
    blocks: false,
    says: 'An entry on the list of the separate Swiss-US DPF is not confirmed.',
  },
  swiss_tool_missing: { who: 'operator', blocks: true, says: 'No mechanism for transfers under Swiss law is on file.' },
  swiss_rule_unconfirmed: { who: 'lawyer', blocks: false, says: 'The rule of Swiss law is unconfirmed.' },
} as const satisfies Record<string, { who: Settler; blocks: boolean; says: string }>;

/** Why a transfer is not settled, as a code. */
export type OpenReason = keyof typeof openReasons;
