import { readPeriod, showPeriod } from './period';

test.each([
  ['14', 'M', 'P14M'],
  ['30', 'D', 'P30D'],
  ['2', 'W', 'P14D'],
  ['2', 'Y', 'P24M'],
  [' 014 ', 'M', 'P14M'],
  ['P14M', 'D', 'P14M'],
  ['p1y6m', 'D', 'P18M'],
  ['P2W', 'M', 'P14D'],
  ['14 months', 'D', 'P14M'],
  ['14months', 'D', 'P14M'],
  ['1 year and 6 months', 'D', 'P18M'],
  ['1 year, 6 months, 15 days', 'D', 'P18M15D'],
  ['1y6m', 'D', 'P18M'],
  ['30 Tage', 'M', 'P30D'],
  ['1 Monat', 'D', 'P1M'],
  ['1 Jahr und 2 Wochen', 'M', 'P12M14D'],
  ['6 mois', 'D', 'P6M'],
  ['2 ans et 3 jours', 'M', 'P24M3D'],
  ['90\u00A0days', 'M', 'P90D'],
] as const)('what is typed as %j with the unit %s is %s', (typed, unit, period) => {
  expect(readPeriod(typed, unit)).toEqual({ period });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['0', 'zero'],
  ['P0D', 'zero'],
  ['1.5', 'unreadable'],
  ['1,5 Jahre', 'unreadable'],
  ['-3', 'unreadable'],
  ['P1M2W', 'unreadable'],
  ['PT5H', 'unreadable'],
  ['5 hours', 'unreadable'],
  ['as long as needed', 'unreadable'],
  ['Logs\t14 months\nRecordings\t30 days', 'unreadable'],
  ['9 days '.repeat(5000), 'unreadable'],
  ['1201', 'too_long'],
  ['99999999', 'unreadable'],
] as const)('what is typed as %j is no period: %s', (typed, trouble) => {
  expect(readPeriod(typed, 'M')).toEqual({ trouble });
});

test.each([
  ['P14M', { text: '14', unit: 'M' }],
  ['P24M', { text: '24', unit: 'M' }],
  ['P1Y', { text: '12', unit: 'M' }],
  ['P30D', { text: '30', unit: 'D' }],
  ['P2W', { text: '14', unit: 'D' }],
  ['P1M15D', { text: 'P1M15D', unit: 'M' }],
] as const)('%s is shown as number and unit, and read back the same', (period, shown) => {
  expect(showPeriod(period)).toEqual(shown);
  expect(readPeriod(shown.text, shown.unit)).toEqual(readPeriod(period, 'D'));
});
