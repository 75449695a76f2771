import { sheetNames } from './sheet-names.js';

test('names are allowed by Excel: short, without its signs, and no two alike in any case', () => {
  expect(
    sheetNames([
      'Parties',
      'PARTIES',
      'parties',
      'a/b\\c?*[d]:e',
      "'quoted'",
      'History',
      '',
      '[]',
      `${'x'.repeat(30)}😀`,
    ]),
  ).toEqual(['Parties', 'PARTIES (2)', 'parties (3)', 'a b c d e', 'quoted', 'History 1', '7', '8', 'x'.repeat(30)]);
});

test('a long name that is there already is cut to make room for its number', () => {
  const names = sheetNames(Array.from({ length: 12 }, () => 'Recipients of personal data in third countries'));
  expect(names[11]).toBe('Recipients of personal dat (12)');
  expect(new Set(names).size).toBe(12);
  expect(Math.max(...names.map(({ length }) => length))).toBe(31);
});
