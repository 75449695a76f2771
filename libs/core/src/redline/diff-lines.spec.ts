import fc from 'fast-check';
import { diffLines } from './diff-lines.js';
import { linesIn } from './list-changes.js';
import { longestCommon } from './longest-common.js';
import type { Line } from './redline.js';

const marks = { kept: ['', ''], inserted: ['{+', '+}'], removed: ['[-', '-]'] } as const;
const shown = (lines: readonly Line[]) =>
  lines.map((line) => line.map(({ mark, text }) => marks[mark].join(text)).join(''));

test.each<[string, string[], string[], string[]]>([
  ['nothing where nothing differs', ['a b', 'c'], ['a b', 'c'], ['a b', 'c']],
  ['the word that differs', ['kept for 365 days'], ['kept for 90 days'], ['kept for [-365-]{+90+} days']],
  [
    'words in a row as one stretch',
    ['Ada Lovelace, Bonn'],
    ['Bob Smith, Bonn'],
    ['[-Ada Lovelace-]{+Bob Smith+}, Bonn'],
  ],
  ['a letter with its mark as one letter', ['na\u0308me of it'], ['name of it'], ['[-na\u0308me-]{+name+} of it']],
  ['an added line', ['a', 'c'], ['a', 'b', 'c'], ['a', '{+b+}', 'c']],
  ['a removed line', ['a', 'b', 'c'], ['a', 'c'], ['a', '[-b-]', 'c']],
  [
    'lines with little in common as two lines',
    ['No sensitive data is meant to be processed at all.'],
    ['Health condition: explicit consent in the form; access for the team only.'],
    [
      '[-No sensitive data is meant to be processed at all.-]',
      '{+Health condition: explicit consent in the form; access for the team only.+}',
    ],
  ],
  [
    'a line that moved down among new ones',
    ['the data of recording and authentication of the customer'],
    [
      'a sentence that has nothing at all to do with it, and is long',
      'the data of recording and fields of the customer',
    ],
    [
      '{+a sentence that has nothing at all to do with it, and is long+}',
      'the data of recording and [-authentication-]{+fields+} of the customer',
    ],
  ],
])('marks %s', (_, before, after, expected) => expect(shown(diffLines(before, after))).toEqual(expected));

const line = fc
  .array(fc.constantFrom('data', 'kept', 'for', '30', '90', 'days', ';', 'é', '日本', '–'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 8 });

test('both texts can be read from the marked one, and no line that is the same in both stands marked alone', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const marked = diffLines(before, after);
      expect(linesIn('before', marked)).toEqual(before);
      expect(linesIn('after', marked)).toEqual(after);
      const kept = marked.filter(([run]) => run?.mark === 'kept').filter(({ length }) => length === 1);
      for (const [run] of kept) expect(after).toContain(run?.text);
      for (const one of marked) expect(one.every(({ text }) => text !== '')).toBe(true);
    }),
  );
});

test('a text without a difference has no mark', () => {
  fc.assert(
    fc.property(lines, (same) =>
      expect(
        diffLines(same, same)
          .flat()
          .every(({ mark }) => mark === 'kept'),
      ).toBe(true),
    ),
  );
});

test('two long texts that share nothing are replaced as a whole, in no time', () => {
  const words = (first: number) => Array.from({ length: 20_000 }, (_, index) => `w${first + index}`);
  const steps = longestCommon(words(0), words(50_000));
  expect([steps.length, steps[0]?.mark, steps.at(-1)?.mark]).toEqual([40_000, 'removed', 'inserted']);
});
