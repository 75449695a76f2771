import { covering, missingCharacters } from './coverage';
import { loadFonts } from './load-fonts';

const fonts = loadFonts();

test.each([
  ['Latin with every accent', 'ÀÉîõüßÆøÅŁőžşțđħŒ ḂṠẂ ếợ'],
  ['Greek', 'Γκλόμπεξ ΑΩΐώ'],
  ['Cyrillic', 'Глобекс Їжак ЂЋЏ'],
  ['what a lawyer types', '\u00a0–—‘’“”„«»…€£§¶©®™°№•†½²'],
  ['what needs no glyph', 'a\u200bb\u200c\u200d\u2060\ufeff\u00ad\t\n\r'],
])('%s has a glyph in every weight', (_, text) => {
  expect(missingCharacters(text, fonts.covers)).toEqual([]);
});

test.each([
  ['Japanese', '株式', ['株', '式']],
  ['emoji', '👍🏽', ['👍', '🏽']],
  ['Hebrew and Arabic', 'שع', ['ש', 'ع']],
  ['controls that turn the reading order', '\u202e\u2066\u200f', ['\u202e', '\u2066', '\u200f']],
  ['controls', '\u0000\u001b\u0085', ['\u0000', '\u001b', '\u0085']],
  ['half a surrogate pair', '\ud83d', ['\ud83d']],
  ['private and unassigned', '\ue000\u{10ffff}', ['\ue000', '\u{10ffff}']],
])('%s have none, and are named once in order', (_, text, missing) => {
  expect(missingCharacters(`a${text}b${text}`, fonts.covers)).toEqual(missing);
});

test('a character counts only when every weight has it', () => {
  const covers = covering([new Set([65, 66]), new Set([65])]);
  expect([covers(65), covers(66)]).toEqual([true, false]);
});

test('the fonts are data in the style, and known by their names', () => {
  expect(fonts.css.match(/url\((?!data:font\/woff2;base64,)/)).toBeNull();
  expect([...fonts.postScriptNames].filter((name) => !/^Source(Sans3|Serif4)/.test(name))).toEqual([]);
  expect(fonts.fontSet).toMatch(/^[0-9a-f]{16}$/);
});
