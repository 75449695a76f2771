import { formatOf } from '../format.js';

const { count } = formatOf('en');

/** Periods and retentions in words. */
export const retention = {
  months: (months: number): string => count(months, { one: 'month', other: 'months' }),
  days: (days: number): string => count(days, { one: 'day', other: 'days' }),
  and: (one: string, other: string): string => `${one} and ${other}`,
  clocks: {
    collected: 'collection',
    stored: 'storage',
    last_activity: 'the last activity',
    call_ended: 'the end of the call',
    account_closed: 'the closing of the account',
    contract_ended: 'the end of the contract',
  },
  events: {
    account_deleted: 'the account is deleted',
    contract_ended: 'the contract ends',
    consent_withdrawn: 'consent is withdrawn',
  },
  none: 'not stored',
  sameAs: (activity: string): string => `as long as the data of ${activity}`,
  indefinite: (justification: string): string => `without a fixed end (${justification})`,
  untilEvent: (event: string, ceiling: string, clock: string): string =>
    `until ${event}, at the latest ${ceiling} after ${clock}`,
  fixed: (period: string, clock: string | undefined): string => (clock ? `${period} from ${clock}` : period),
};
