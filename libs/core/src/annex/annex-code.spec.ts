import { annexCode, codeSymbols, readAnnexCode } from './annex-code.js';

const symbols = Array.from({ length: codeSymbols }, (_, at) => (at * 7 + 3) % 32);
const code = annexCode(symbols);
const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

test('a code is printed in seven groups of four, without letters that look like digits', () => {
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(readAnnexCode(code)).toBe(code);
});

test('a code is read however it is typed', () => {
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  for (const text of [
    typed,
    code.replaceAll('-', ''),
    code.replaceAll('-', '–'),
    ` ${code}\n`,
    code.replaceAll('1', 'i'),
  ])
    expect(readAnnexCode(text)).toBe(code);
});

test('every single wrong symbol is noticed', () => {
  for (const [at, right] of Array.from(code).entries())
    for (const wrong of right === '-' ? [] : alphabet.filter((letter) => letter !== right))
      expect(readAnnexCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBeNull();
});

test('any two symbols that changed places are noticed', () => {
  const letters = Array.from(code.replaceAll('-', ''));
  for (const [one, first] of letters.entries())
    for (const [other, second] of letters.entries()) {
      const read = readAnnexCode(letters.with(one, second).with(other, first).join(''));
      expect(read).toBe(first === second ? code : null);
    }
});

test.each(['', '-', 'x', code.slice(0, -1), `${code}0`, code.replace('-', 'U'), '0'.repeat(10_000), '💥'.repeat(28)])(
  'what is no code is none: %.40s',
  (text) => expect(readAnnexCode(text)).toBeNull(),
);
