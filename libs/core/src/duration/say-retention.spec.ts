import { Retention } from './retention.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import { sayRetention } from './say-retention.js';

test.each([
  [{ kind: 'none' }, 'not stored'],
  [{ kind: 'fixed', period: 'P14M', from: 'collected' }, '14 months from collection'],
  [{ kind: 'fixed', period: 'P30D', from: 'call_ended' }, '30 days from the end of the call'],
  [{ kind: 'fixed', period: 'P1M15D', from: 'stored' }, '1 month and 15 days from storage'],
  [{ kind: 'fixed', period: 'P1D', from: 'account_closed' }, '1 day from the closing of the account'],
  [{ kind: 'fixed', period: 'P2W', from: 'contract_ended' }, '14 days from the end of the contract'],
  [{ kind: 'fixed', period: 'P30D' }, '30 days'],
  [
    { kind: 'until_event', event: 'account_deleted', ceiling: 'P2Y', after: 'last_activity' },
    'until the account is deleted, at the latest 24 months after the last activity',
  ],
  [
    { kind: 'until_event', event: 'consent_withdrawn', ceiling: 'P1M', after: 'collected' },
    'until consent is withdrawn, at the latest 1 month after collection',
  ],
  [{ kind: 'same_as', activity: 'call_recording' }, 'as long as the data of Call Recording'],
  [{ kind: 'indefinite', justification: 'Statute of 1900' }, 'without a fixed end (Statute of 1900)'],
])('the retention %j is worded "%s"', (retention, words) => {
  expect(sayRetention(Retention.parse(retention), textBlocks('en'), () => 'Call Recording')).toBe(words);
});

test('without names the id of the activity stands in the sentence', () => {
  expect(sayRetention({ kind: 'same_as', activity: 'error_logging' })).toBe('as long as the data of error_logging');
});
