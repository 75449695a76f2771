import type { Clock, Retention } from './retention.js';
import { sayPeriod } from './say-period.js';

const clocks = {
  collected: 'collection',
  stored: 'storage',
  last_activity: 'the last activity',
  call_ended: 'the end of the call',
  account_closed: 'the closing of the account',
  contract_ended: 'the end of the contract',
} as const satisfies Record<Clock, string>;

const events = {
  account_deleted: 'the account is deleted',
  contract_ended: 'the contract ends',
  consent_withdrawn: 'consent is withdrawn',
} as const;

/** A retention in words; `nameOf` gives the printed name of another activity. */
export const sayRetention = (retention: Retention, nameOf: (activity: string) => string = (id) => id): string => {
  if (retention.kind === 'none') return 'not stored';
  if (retention.kind === 'same_as') return `as long as the data of ${nameOf(retention.activity)}`;
  if (retention.kind === 'indefinite') return `without a fixed end (${retention.justification})`;
  if (retention.kind === 'until_event')
    return `until ${events[retention.event]}, at the latest ${sayPeriod(retention.ceiling)} after ${clocks[retention.after]}`;
  return `${sayPeriod(retention.period)}${retention.from ? ` from ${clocks[retention.from]}` : ''}`;
};
