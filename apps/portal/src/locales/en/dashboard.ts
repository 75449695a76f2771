/** The overview: what holds today. */
export const dashboard = {
  title: 'Overview',
  annex: {
    title: 'Annex in force',
    more: 'Preview, versions and issuing',
  },
  steps: {
    text: 'No annex has been issued yet. Four steps lead to the first one:',
    profile: 'Fill in the company profile',
    features: 'Switch off the features that you do not use',
    retention: 'Choose how long data is kept',
    annex: 'Look at the annex and issue it',
  },
  recent: {
    title: 'Recent instructions',
    by: '{{at}} · {{person}} · {{channel}}',
    more: 'All instructions',
  },
  plan: {
    title: 'Plan',
    name: 'Your plan',
    interaction_logs: 'Interaction logs',
    recordings: 'Recordings',
    modes: 'Recording modes',
    fields: 'Custom fields',
    languages: 'Languages of the annex',
    range: '{{min}} to {{max}}',
    of: '{{used}} of {{most}}',
    more: 'All limits of the plan',
  },
  kept: {
    title: 'How long data is kept at most',
    text: 'For each activity the data that is kept longest, with cooling-off, deletion lag and backups counted in.',
    activity: 'Activity',
    chosen: 'Period in force',
    longest: 'Longest, all told',
    more: 'Retention in detail',
  },
};
