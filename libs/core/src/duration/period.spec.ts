import fc from 'fast-check';
import { naiveEnd } from '../../../../test/support/naive-calendar.js';
import { addPeriod, parsePeriod, Period, PeriodSum, printPeriod, sumPeriods } from './period.js';
import { sayPeriod } from './say-period.js';

test.each([
  ['P1D', { months: 0, days: 1 }, 'P1D'],
  ['P30D', { months: 0, days: 30 }, 'P30D'],
  ['P0030D', { months: 0, days: 30 }, 'P30D'],
  ['P2W', { months: 0, days: 14 }, 'P14D'],
  ['P14M', { months: 14, days: 0 }, 'P14M'],
  ['P1Y', { months: 12, days: 0 }, 'P12M'],
  ['P1Y2M10D', { months: 14, days: 10 }, 'P14M10D'],
  ['P0Y0M1D', { months: 0, days: 1 }, 'P1D'],
  ['P100Y', { months: 1200, days: 0 }, 'P1200M'],
  ['P36525D', { months: 0, days: 36525 }, 'P36525D'],
])('the period %s is read and written canonically', (text, parts, canonical) => {
  expect(parsePeriod(text)).toEqual({ ok: true, value: parts });
  expect(Period.parse(text)).toBe(canonical);
});

test.each([
  ['', 'period_malformed'],
  ['P', 'period_malformed'],
  ['30D', 'period_malformed'],
  ['p30d', 'period_malformed'],
  ['P30', 'period_malformed'],
  ['P1.5M', 'period_malformed'],
  ['P1,5M', 'period_malformed'],
  ['P-1D', 'period_malformed'],
  ['-P1D', 'period_malformed'],
  ['+P1D', 'period_malformed'],
  ['PT1H', 'period_malformed'],
  ['P1DT1H', 'period_malformed'],
  ['P1D1M', 'period_malformed'],
  ['P1D1D', 'period_malformed'],
  [' P1D', 'period_malformed'],
  ['P1D\n', 'period_malformed'],
  ['P１D', 'period_malformed'],
  ['P9999999D', 'period_malformed'],
  ['P1W2D', 'period_mixed'],
  ['P1Y2W', 'period_mixed'],
  ['P0W0D', 'period_mixed'],
  ['P0D', 'period_zero'],
  ['P0W', 'period_zero'],
  ['P0Y0M0D', 'period_zero'],
  ['P101Y', 'period_too_long'],
  ['P1201M', 'period_too_long'],
  ['P36526D', 'period_too_long'],
  ['P99Y11M32D', 'period_too_long'],
  ['P1200M1D', 'period_too_long'],
  ['P600M20000D', 'period_too_long'],
])('the period %j is refused as %s', (text, code) => {
  const parsed = parsePeriod(text);
  expect(parsed).toEqual({ ok: false, problems: [{ code, path: '', detail: expect.any(String) }] });
  const issues = Period.safeParse(text).error?.issues ?? [];
  expect(issues.map((issue) => issue.code === 'custom' && issue.params?.['code'])).toEqual([code]);
});

const parts = fc
  .record({ months: fc.nat(1200), days: fc.nat(36525) })
  .filter(({ months, days }) => months + days > 0 && months / 1200 + days / 36525 <= 1);

test('a canonical period is read and written unchanged', () => {
  fc.assert(
    fc.property(parts, (value) => {
      const text = printPeriod(value);
      expect(parsePeriod(text)).toEqual({ ok: true, value });
      expect(Period.parse(text)).toBe(text);
    }),
  );
});

test('parsing any text answers or refuses and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[0-9YMWDT.]{0,12}$/)), (text) => {
      const parsed = Period.safeParse(text);
      const canonical = parsed.success ? parsed.data : 'P1D';
      expect(Period.parse(canonical)).toBe(canonical);
    }),
  );
});

test.each([
  ['2023-01-31T10:00:00.000Z', 'P1M', '2023-02-28T10:00:00.000Z'],
  ['2024-01-31T10:00:00.000Z', 'P1M', '2024-02-29T10:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', 'P12M', '2025-02-28T00:00:00.000Z'],
  ['2024-02-29T00:00:00.000Z', 'P48M', '2028-02-29T00:00:00.000Z'],
  ['2025-08-31T23:59:59.999Z', 'P1M', '2025-09-30T23:59:59.999Z'],
  ['2025-01-31T00:00:00.000Z', 'P1M1D', '2025-03-01T00:00:00.000Z'],
  ['2025-12-31T12:00:00.000Z', 'P2M', '2026-02-28T12:00:00.000Z'],
  ['2025-03-30T00:30:00.000Z', 'P1D', '2025-03-31T00:30:00.000Z'],
  ['2025-10-26T02:30:00.000+02:00', 'P1D', '2025-10-27T00:30:00.000Z'],
  ['2025-01-01T00:30:00.000+01:00', 'P1M', '2025-01-31T23:30:00.000Z'],
  ['2024-12-31T23:30:00.000-01:00', 'P1M', '2025-02-01T00:30:00.000Z'],
  ['2099-12-31T00:00:00.000Z', 'P2M', '2100-02-28T00:00:00.000Z'],
])('%s and %s end on %s', (from, period, end) => {
  expect(addPeriod(from, period)).toBe(end);
});

test('the end of a period is that of the plain calendar', () => {
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const lengths = fc
    .record({ months: fc.nat(400), days: fc.nat(4000) })
    .filter(({ months, days }) => months + days > 0);
  fc.assert(
    fc.property(moments, lengths, (from, { months, days }) => {
      expect(addPeriod(from.toISOString(), printPeriod({ months, days }))).toBe(naiveEnd(from, months, days));
    }),
  );
});

test.each([
  ['P1D', '1 day'],
  ['P30D', '30 days'],
  ['P1M', '1 month'],
  ['P14M', '14 months'],
  ['P1M15D', '1 month and 15 days'],
  ['P2M1D', '2 months and 1 day'],
])('the period %s is worded "%s"', (period, words) => {
  expect(sayPeriod(period)).toBe(words);
});

test('periods add up term by term, and a sum may pass a hundred years', () => {
  expect(sumPeriods(['P14M', 'P7D', 'P1M', 'P3D'])).toBe('P15M10D');
  const sum = sumPeriods(['P1200M', 'P1M', 'P7D']);
  expect([sum, PeriodSum.safeParse(sum).success, sayPeriod(sum)]).toEqual(['P1201M7D', true, '1201 months and 7 days']);
  expect(PeriodSum.safeParse('for ever').success).toBe(false);
});
