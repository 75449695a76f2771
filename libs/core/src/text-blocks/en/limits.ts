/** Part VI: effective retention, contradictions and open points. */
export const limits = {
  heading: 'Effective retention, contradictions and open points',
  methodHeading: 'How the effective maximum is worked out',
  method:
    'The effective maximum adds the cooling-off time after a shortening, the deletion lag and the backup tail to the active period, and is never less than the floor of a sub-processor that holds a copy. The last day is that of data whose clock starts on the day of issue.',
  retentionHeading: 'Effective retention',
  caption: 'What is kept, activity by activity, and the worst case',
  columns: {
    what: 'What is kept, in which activity',
    retention: 'Retention and reason',
    maximum: 'Effective maximum and its terms',
    date: 'Last day',
  },
  kinds: { content: 'content', metadata: 'metadata' },
  place: (place: string): string => `in: ${place}`,
  term: (label: string, period: string): string => `${label}: ${period}`,
  dates: { none: '–', open: 'not stated', free: 'no fixed day' },
  findingsHeading: 'Contradictions',
  noFindings:
    'None has been found between the settings, the register, the plan and the other documents of the processor.',
  findingsCaption: 'Statements that contradict each other, and what would settle them',
  findingsColumns: { about: 'About', finding: 'Contradiction and proposal', sources: 'The two statements' },
  wholeRecord: 'whole record',
  proposal: (text: string, by: string): string => `Proposal (${by}): ${text}`,
  /** What Annex IV discloses of each is not said again. */
  unconfirmed: (subprocessors: readonly string[]): string =>
    `Statements of the processor that published sources do not confirm: on ${subprocessors.join('; ')}. Each stands with what is known in Part II, Annex IV.`,
  unconfirmedSources: 'Part II, Annex IV; published documents of each sub-processor',
  severities: {
    serious: 'serious: keeps this document a draft',
    notice: 'notice',
  },
  source: (title: string, says: string): string => `${title}: ${says}`,
  settledBy: { tenant: 'to be settled by the customer', operator: 'to be settled by the processor' },
  pointsHeading: 'Open points',
  noPoints: 'None: every mandatory fact is stated.',
  pointsCaption: 'Mandatory facts that are missing; until they are given this document is a draft',
  pointsColumns: { check: 'Check', what: 'What is missing', by: 'Filled in by' },
  /** Pages of the portal, as its navigation calls them. */
  pages: {
    profile: 'Company profile',
    retention: 'Retention',
    recording: 'Recording',
    fields: 'Custom fields',
    features: 'Features and regions',
  },
  catalogue: {
    processor: 'facts about the processor',
    contract: 'terms of the contract',
    subprocessors: 'register of sub-processors',
    activities: 'processing activities',
    measures: 'measures',
    other: 'other facts',
  },
  byCustomer: (page: string, field: string): string => `the customer, in the portal: page “${page}”, field “${field}”`,
  byProcessor: (part: string): string => `the processor, in its catalogue: ${part}`,
};
