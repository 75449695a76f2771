/** Features and regions: which functions are on, and where they run. */
export const features = {
  title: 'Features and regions',
  lead: 'Which functions are on, and where they run. What is switched off leaves your annex: its rows, its sub-processors and its transfers.',
  active: 'takes place',
  inactive: 'does not take place',
  waiting: 'The choices below have no effect while this is off; they are kept.',
  retention: 'Retention: {{activity}}',
  effect: {
    off: 'What switching this off takes out of the annex',
    on: 'What switching this on brings into the annex',
    rows: 'Rows of the record',
    subprocessors: 'Sub-processors',
    transfers: 'Transfers to third countries',
    none: 'Nothing: the annex says the same.',
    words: 'No row, sub-processor or transfer: only what the annex says of this activity.',
    against: 'This cannot be changed yet:',
  },
  meaning: {
    user_interaction_logging_enabled: {
      on: 'Interactions are logged, for diagnostics and support.',
      off: 'Interactions are not logged.',
    },
    user_interaction_logging_analytics: {
      on: 'Interaction events also go to the analytics sub-processor.',
      off: 'Interaction data is kept away from the analytics sub-processor.',
    },
    call_handling_enabled: {
      on: 'Audio and video calls can take place; their content is relayed, not stored.',
      off: 'No calls take place, and so none are recorded.',
    },
    co_browsing_enabled: {
      on: 'Agents can look at a page together with a visitor.',
      off: 'There is no co-browsing.',
    },
    co_browsing_masking: {
      on: 'Marked elements are masked before they leave the browser.',
      off: 'Marked elements are shown as they are.',
    },
    ip_geolocation_enabled: {
      on: 'The place of a visitor is looked up from the IP address.',
      off: 'No place is looked up.',
    },
    ip_geolocation_precision: {
      country: 'Only the country is looked up.',
      city: 'City and country are looked up.',
    },
    ip_geolocation_truncate_ip: {
      on: 'The last part of the IP address is removed before the look-up.',
      off: 'The full IP address is looked up.',
    },
  },
  elsewhere: {
    title: 'Chosen on other pages',
    text: 'These activities have no switch here.',
  },
  empty: 'There is nothing to switch',
  empty_text: 'The catalogue in force has no functions that can be switched on or off.',
};
