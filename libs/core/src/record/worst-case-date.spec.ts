import { worstCaseDate } from './worst-case-date.js';

test.each([
  ['2026-11-25', 'P14M15D', '2028-02-09', 'months first, then days'],
  ['2026-01-31', 'P1M', '2026-02-28', 'the end of the month is clamped'],
  ['2024-01-31', 'P1M', '2024-02-29', 'in a leap year'],
  ['2024-02-29', 'P12M', '2025-02-28', 'a leap day has no anniversary'],
  ['2026-08-31', 'P6M1D', '2027-03-01', 'days are added to the clamped day'],
  ['2019-12-31', 'P30D', '2020-01-30', 'a ceiling in the past stays in the past'],
  ['2026-11-25', 'P1200M15D', '2126-12-10', 'a hundred years with a tail'],
])('data of %s that is kept at most %s is gone by %s: %s', (day, maximum, last) => {
  expect(worstCaseDate({ maximum }, day)).toBe(last);
});

test('without a maximum there is no day', () => {
  expect(worstCaseDate({ maximum: null }, '2026-11-25')).toBeNull();
});
