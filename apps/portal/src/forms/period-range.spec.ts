import fc from 'fast-check';
import { canExceed, demoPlans } from '../../../../libs/core/src/index';
import { nearestStop, sideOf, stopsOf } from './period-range';

const period = fc
  .tuple(fc.nat(60), fc.nat(400))
  .filter(([months, days]) => months + days > 0)
  .map(([months, days]) => `P${months ? `${months}M` : ''}${days ? `${days}D` : ''}`);

test('the portal refuses exactly what the plan refuses', () => {
  fc.assert(
    fc.property(period, period, period, (chosen, min, max) => {
      const side = canExceed(chosen, max) ? 'above' : canExceed(min, chosen) ? 'below' : 'inside';
      expect(sideOf(chosen, { min, max })).toBe(side);
    }),
  );
});

test('months beside days of about the same length: a limit holds on every day of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -4, max: 4 }), (months, off) => {
      const [calendar, counted] = [`P${months}M`, `P${Math.round(months * 30.44) + off}D`];
      for (const [a, b] of [
        [calendar, counted],
        [counted, calendar],
      ] as const)
        expect(sideOf(a, { min: 'P1D', max: b })).toBe(canExceed(a, b) ? 'above' : 'inside');
    }),
  );
});

test.each([
  ['P14M', 'inside'],
  ['P1M', 'inside'],
  ['P26M', 'inside'],
  ['P27M', 'above'],
  ['P30D', 'below'],
] as const)('%s under P1M to P26M lies %s', (chosen, side) => {
  expect(sideOf(chosen, { min: 'P1M', max: 'P26M' })).toBe(side);
});

const ranges = demoPlans.flatMap(({ name, limits }) =>
  (['interaction_logs', 'error_logs', 'recordings', 'account_inactivity'] as const).map(
    (limit) => [name, limit, limits[limit]] as const,
  ),
);

test.each(ranges)('a slider over the %s range of %s cannot leave it, and reaches both ends', (_, __, range) => {
  const stops = stopsOf(range);
  expect(stops[0]).toBe(range.min);
  expect(stops.at(-1)).toBe(range.max);
  expect(stops.map((stop) => sideOf(stop, range))).toEqual(stops.map(() => 'inside'));
  expect(new Set(stops).size).toBe(stops.length);
  expect(stops.length).toBeLessThanOrEqual(60);
  for (const [at, stop] of stops.entries()) expect(nearestStop(stops, stop)).toBe(at);
});

test('a slider stops in the unit in which the plan states its limits', () => {
  expect(stopsOf({ min: 'P1M', max: 'P5M' })).toEqual(['P1M', 'P2M', 'P3M', 'P4M', 'P5M']);
  expect(stopsOf({ min: 'P28D', max: 'P90D' })).toEqual([
    'P28D',
    'P29D',
    'P30D',
    'P31D',
    'P45D',
    'P60D',
    'P75D',
    'P90D',
  ]);
  expect(stopsOf({ min: 'P29D', max: 'P4M' })).toEqual(['P29D', 'P30D', 'P2M', 'P3M', 'P4M']);
  expect(stopsOf({ min: 'P30D', max: 'P30D' })).toEqual(['P30D']);
});
