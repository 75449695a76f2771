import { oneLine, someLines } from './one-line';

test.each([
  ['a\tb\r\nc', 'a b c'],
  ['zero\u200bwidth and soft\u00adhyphen', 'zerowidth and softhyphen'],
  ['\u202egnp.exe', 'gnp.exe'],
  ['Müller & Söhne – 日本', 'Müller & Söhne – 日本'],
])('%j in one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test('an address keeps its lines, whatever system wrote them', () => {
  expect(someLines('Street 1\r\n12345\tTown\u2028Land\u0000')).toBe('Street 1\n12345 Town\nLand');
});
