import fc from 'fast-check';
import { naiveEnd } from '../../../../test/support/naive-calendar.js';
import { canExceed, comparePeriods, longestPeriod, spanInDays } from './compare-periods.js';
import { partsOf, printPeriod } from './period.js';

test.each([
  ['P1M', 'P30D', true],
  ['P30D', 'P1M', true],
  ['P1M', 'P31D', false],
  ['P31D', 'P1M', true],
  ['P28D', 'P1M', false],
  ['P12M', 'P1Y', false],
  ['P1Y', 'P12M', false],
  ['P12M', 'P365D', true],
  ['P12M', 'P366D', false],
  ['P365D', 'P12M', false],
  ['P366D', 'P12M', true],
  ['P2W', 'P14D', false],
  ['P2M', 'P1M31D', false],
  ['P1M31D', 'P2M', true],
  ['P2M', 'P1M30D', true],
  ['P14M', 'P14M', false],
  ['P14M1D', 'P14M', true],
])('%s can exceed %s: %s', (a, b, answer) => {
  expect(canExceed(a, b)).toBe(answer);
});

test.each([
  ['P12M', 'P1Y', 0],
  ['P1M', 'P30D', 1],
  ['P30D', 'P1M', -1],
  ['P1M', 'P31D', -1],
  ['P14D', 'P2W', 0],
  ['P24M', 'P14M', 1],
] as const)('%s against %s is %i by the longest possible length', (a, b, order) => {
  expect(comparePeriods(a, b)).toBe(order);
});

const some = fc.tuple(fc.nat(60), fc.nat(400)).filter(([months, days]) => months + days > 0);
const period = some.map(([months, days]) => printPeriod({ months, days }));

/** Each day of a leap cycle, tried one by one. */
const everyStart = Array.from({ length: 1461 }, (_, day) => new Date(Date.UTC(2000, 0, 1 + day)));
const endsOf = (period: string) => {
  const { months, days } = partsOf(period);
  return everyStart.map((from) => naiveEnd(from, months, days));
};

test('a period can exceed another exactly where it does so from some day of the calendar', () => {
  const near = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: -4, max: 4 }), fc.nat(2), fc.nat(40));
  fc.assert(
    fc.property(near, ([months, shift, fewer, extra]) => {
      const a = printPeriod({ months, days: extra });
      const least = Math.min(fewer, months);
      const b = printPeriod({ months: months - least, days: Math.max(1, extra + least * 30 + shift) });
      for (const [left, right] of [
        [a, b],
        [b, a],
      ] as const) {
        const bounds = endsOf(right);
        const does = endsOf(left).some((end, day) => end > (bounds[day] ?? ''));
        expect([left, right, canExceed(left, right)]).toEqual([left, right, does]);
      }
    }),
    { numRuns: 40 },
  );
});

test('no period can exceed itself, and the longer of two is the one of them', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      expect(canExceed(a, a)).toBe(false);
      expect([a, b]).toContain(longestPeriod([a, b]));
      expect(comparePeriods(a, b)).toBe(-comparePeriods(b, a) + 0);
      const surely = spanInDays(a).least > spanInDays(b).most;
      expect(surely ? [canExceed(a, b), canExceed(b, a)] : [true, false]).toEqual([true, false]);
    }),
  );
});

test('the longest of no periods is none', () => expect(longestPeriod([])).toBeUndefined());
