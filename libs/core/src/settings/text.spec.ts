import { Lines, Text } from './text.js';

const codesOf = (schema: typeof Text, text: string) => {
  const parsed = schema(100).safeParse(text);
  return (parsed.error?.issues ?? []).map((issue) => (issue.code === 'custom' ? issue.params?.['code'] : issue.code));
};

test.each([
  ['株式会社アネクサ'],
  ['葛󠄀飾区'],
  ['Ελληνική Εταιρεία'],
  ['شركة'],
  ['I ❤️ forms 👍🏽'],
  ['<script>alert(1)</script>'],
  ['{{{this}}} {{#each}}'],
  ['O’Neil & Søn – “№ 5”'],
  ['\u{1F1E9}\u{1F1EA}'],
])('the text %s is taken as it is', (text) => {
  expect(Text(100).parse(text)).toBe(text);
  expect(Lines(100).parse(text)).toBe(text);
});

test.each([
  ['NUL', 'a\u0000b'],
  ['tab', 'a\tb'],
  ['carriage return', 'a\rb'],
  ['escape', 'a\u001b[31mb'],
  ['delete', 'a\u007fb'],
  ['C1 control', 'a\u0085b'],
  ['right-to-left override', 'a\u202eb'],
  ['left-to-right isolate', 'a\u2066b'],
  ['right-to-left mark', 'a\u200fb'],
  ['Arabic letter mark', 'a\u061cb'],
  ['zero-width space', 'a\u200bb'],
  ['zero-width joiner', 'a\u200db'],
  ['word joiner', 'a\u2060b'],
  ['byte order mark', '\ufeffab'],
  ['soft hyphen', 'a\u00adb'],
  ['line separator', 'a\u2028b'],
  ['combining grapheme joiner', 'a\u034fb'],
  ['Hangul filler', '\u3164'],
  ['half-width Hangul filler', 'a\uffa0b'],
  ['blank Braille pattern', '\u2800'],
  ['tag characters', 'a\u{e0041}\u{e0042}'],
  ['musical begin mark', 'a\u{1d173}b'],
  ['half of a surrogate pair', 'a\ud800b'],
])('text with a %s is refused', (_, text) => {
  expect([codesOf(Text, text), codesOf(Lines, text)]).toEqual([['text_not_allowed'], ['text_not_allowed']]);
});

test('a line break is allowed in an address and nowhere else', () => {
  expect([codesOf(Text, 'a\nb'), codesOf(Lines, 'a\nb')]).toEqual([['text_not_allowed'], []]);
});

test.each([
  ['', 'too_small'],
  [' ', 'too_short'],
  ['\u3000\u00a0', 'too_short'],
])('the blank text %j is refused once', (text, code) => {
  expect([codesOf(Text, text), codesOf(Lines, text)]).toEqual([[code], [code]]);
});

test('text of the greatest length is taken, one character more is not', () => {
  expect([codesOf(Text, 'x'.repeat(100)), codesOf(Text, 'x'.repeat(101))]).toEqual([[], ['too_big']]);
});
