import type { Retention } from '../api/generated';
import { retentionFrom, typedFrom } from './retention-parts';

const logs: Retention = { kind: 'fixed', period: 'P14M', from: 'collected' };
const accounts: Retention = { kind: 'until_event', event: 'account_deleted', ceiling: 'P24M', after: 'last_activity' };
const asCalls: Retention = { kind: 'same_as', activity: 'call_recording' };

test.each([
  logs,
  accounts,
  asCalls,
  { kind: 'none' },
  { kind: 'indefinite', justification: 'Evidence.' },
] as Retention[])('a retention of kind $kind that nobody touches stays as it is', (retention) => {
  expect(retentionFrom(typedFrom(retention, retention), retention)).toEqual(retention);
});

test('another period keeps the clock and the event of the catalogue', () => {
  expect(retentionFrom({ ...typedFrom(logs, logs), period: 'P6M' }, logs)).toEqual({ ...logs, period: 'P6M' });
  expect(retentionFrom({ ...typedFrom(accounts, accounts), period: 'P6M' }, accounts)).toEqual({
    ...accounts,
    ceiling: 'P6M',
  });
});

test('a field that was kept as its activity starts an own period without a clock of its own', () => {
  expect(retentionFrom({ ...typedFrom(asCalls, asCalls), kind: 'fixed', period: 'P90D' }, asCalls)).toEqual({
    kind: 'fixed',
    period: 'P90D',
  });
});

test.each([
  ['a period that cannot be read', { ...typedFrom(logs, logs), period: null }, logs],
  [
    'retention without end and without a reason',
    { ...typedFrom(logs, logs), kind: 'indefinite', justification: ' ' },
    logs,
  ],
  ['the retention of an activity that is not named', { ...typedFrom(logs, logs), kind: 'same_as' }, logs],
] as const)('%s is not taken over', (_, typed, terms) => {
  expect(retentionFrom(typed, terms)).toBeNull();
});
