import { formatOf } from '../format.js';

const { list } = formatOf('en');

/** What the effective record says of its values. */
export const record = {
  on: 'on',
  off: 'off',
  demoMark: ' [demo value]',
  notKnown: 'not known',
  why: {
    limitedChoice: (chosen: string, plan: string): string =>
      `Chosen was: ${chosen}. The ${plan} plan limits it to this value.`,
    limitedDefault: (plan: string): string => `The ${plan} plan limits the default of the catalogue to this value.`,
    chosen: 'Chosen by the customer.',
    fallback: 'Default of the catalogue; the customer has chosen nothing else.',
    vendorFixed: (source: string): string => `Set by the processor, not by the customer (${source}).`,
    vendorFixedUnstated: 'Set by the processor; no source states it yet.',
    fieldLimited: (plan: string): string => `Limited to this value by the ${plan} plan.`,
    fieldChosen: 'Chosen by the customer for this field.',
    fieldDefault: 'Default: as the activity in which the field is used.',
    perField: 'Each field carries its own retention; see the list of custom data fields.',
  },
  enforcement: (subprocessor: string, how: string): string => `${subprocessor}: ${how}`,
  field: {
    open: (activity: string): string =>
      `not stated: ${activity} keeps no content, so the field needs a retention of its own`,
    as: (activity: string, retention: string): string => `as ${activity}: ${retention}`,
    copy: (activity: string, retention: string): string => `; its copy in ${activity}: ${retention}`,
    category: (label: string, sensitivity: string): string => `${label} (${sensitivity})`,
    perField: 'per field',
    each: (parts: readonly string[]): string => `per field: ${parts.join(', ')}`,
    own: (count: number, longest: string | undefined): string =>
      `${count} with an own retention${longest === undefined ? ', not each with an end' : ` of at most ${longest}`}`,
    shared: (count: number): string => `${count} as the activity in which the field is used`,
    copies: (activities: readonly string[]): string => `; copies in ${list(activities)} as stated there`,
  },
  maximum: {
    unknownRetention: 'not known: the retention is not stated',
    nothing: 'nothing is kept',
    sameAs: 'as long as the data of the activity named',
    asActivity: 'as the activity in which the field is used',
    unknownActivity: 'not known: the retention of an activity is not stated',
    noEnd: 'no end',
    unknownTerms: (terms: readonly string[]): string => `not known: ${terms.join(', ')} not stated`,
    latest: (period: string, floor: boolean): string =>
      `at the latest after ${period}${floor ? ' (floor of a sub-processor)' : ''}`,
  },
  terms: {
    active: 'active period',
    activeSource: 'the retention in force',
    coolingOff: 'cooling-off after a shortening',
    planSource: (plan: string): string => `${plan} plan`,
    lag: 'deletion lag',
    backupTail: 'backup tail',
    floor: (subprocessor: string): string => `floor at ${subprocessor}`,
  },
};
