import type { Retention } from '../duration/retention.js';
import { compareRetention } from './compare-retention.js';

const fixed = (period: string, from?: 'collected' | 'stored'): Retention => ({
  kind: 'fixed',
  period,
  ...(from ? { from } : {}),
});
const none: Retention = { kind: 'none' };
const endless: Retention = { kind: 'indefinite', justification: 'A statute' };
const ceiling = (period: string): Retention => ({
  kind: 'until_event',
  event: 'account_deleted',
  ceiling: period,
  after: 'last_activity',
});
const asCalls: Retention = { kind: 'same_as', activity: 'call_handling' };

test.each<[string, Retention, Retention, ReturnType<typeof compareRetention>]>([
  ['the same', fixed('P30D'), fixed('P30D'), null],
  ['fewer days', fixed('P30D'), fixed('P29D'), 'shorter'],
  ['more months', fixed('P6M'), fixed('P12M'), 'longer'],
  ['a month for thirty days: it may last 31', fixed('P30D'), fixed('P1M'), 'longer'],
  ['another clock', fixed('P30D', 'collected'), fixed('P30D', 'stored'), 'changed'],
  ['nothing any more', fixed('P1D'), none, 'shorter'],
  ['something at last', none, fixed('P1D'), 'longer'],
  ['no end', fixed('P1200M'), endless, 'longer'],
  ['an end', endless, ceiling('P1200M'), 'shorter'],
  ['a lower ceiling', ceiling('P24M'), ceiling('P12M'), 'shorter'],
  ['an event as early as the period', fixed('P12M'), ceiling('P12M'), 'changed'],
  ['as long as something else', fixed('P12M'), asCalls, 'changed'],
])('%s', (_, before, after, effect) => {
  expect(compareRetention(before, after)).toBe(effect);
});

const turned = { longer: 'shorter', shorter: 'longer', changed: 'changed' } as const;
const all = [none, endless, asCalls, ceiling('P12M'), fixed('P30D'), fixed('P1M'), fixed('P12M', 'stored')];

test('the way back is the other way round', () => {
  for (const before of all)
    for (const after of all) {
      const there = compareRetention(before, after);
      expect(compareRetention(after, before)).toBe(there && turned[there]);
    }
});
