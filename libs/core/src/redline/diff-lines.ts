import { longestCommon, type Step } from './longest-common.js';
import type { Line, Run } from './redline.js';

/** Below this share of words in common, two lines are two lines: a sentence of leftovers cannot be read. */
const leastKept = 0.4;

/** Words, spaces and signs; a letter and its marks stay together. */
const wordsOf = (line: string): string[] => line.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

const isSpace = (text: string) => /^\s+$/.test(text);

/** Steps in stretches: what was kept, or what was removed and what stands in its place. */
type Stretch = { kept: string } | { removed: string; inserted: string };

/** A space between two changes is part of both, or every word of a new sentence would be marked by itself. */
const stretchesOf = (steps: readonly Step[]): Stretch[] => {
  const stretches: Stretch[] = [];
  steps.forEach(({ mark, text }, index) => {
    const last = stretches.at(-1);
    const open = last !== undefined && 'removed' in last ? last : undefined;
    const next = steps[index + 1];
    const between = open && isSpace(text) && next !== undefined && next.mark !== 'kept';
    if (mark === 'kept' && !between) {
      if (last && 'kept' in last) last.kept += text;
      else stretches.push({ kept: text });
      return;
    }
    const stretch = open ?? { removed: '', inserted: '' };
    if (!open) stretches.push(stretch);
    if (mark !== 'inserted') stretch.removed += text;
    if (mark !== 'removed') stretch.inserted += text;
  });
  return stretches;
};

const runsOf = (stretches: readonly Stretch[]): Run[] =>
  stretches
    .flatMap((stretch): Run[] =>
      'kept' in stretch
        ? [{ text: stretch.kept, mark: 'kept' }]
        : [
            { text: stretch.removed, mark: 'removed' },
            { text: stretch.inserted, mark: 'inserted' },
          ],
    )
    .filter(({ text }) => text !== '');

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.trim().length, 0);

/** One line made into another, word by word; null: they have too little in common. */
const mendLine = (before: string, after: string): Line | null => {
  const steps = longestCommon(wordsOf(before), wordsOf(after));
  const kept = lengthOf(steps.filter(({ mark }) => mark === 'kept').map(({ text }) => text));
  const short = Math.max(lengthOf([before]), lengthOf([after])) <= 40;
  return short || kept >= leastKept * Math.max(lengthOf(wordsOf(before)), lengthOf(wordsOf(after)))
    ? runsOf(stretchesOf(steps))
    : null;
};

const whole = (mark: Run['mark'], text: string): Line => [{ text, mark }];

/** How far a line may have moved down among new ones and still be told as the same. */
const farthest = 5;

/** Lines that stand in each other's place: each one with the first new one that it can have become. */
const exchange = (removed: readonly string[], inserted: readonly string[]): Line[] => {
  const lines: Line[] = [];
  let next = 0;
  for (const old of removed) {
    const near = inserted.slice(next, next + farthest).map((fresh) => mendLine(old, fresh));
    const found = near.findIndex((line) => line !== null);
    const mended = near[found];
    if (!mended) {
      lines.push(whole('removed', old));
      continue;
    }
    lines.push(...inserted.slice(next, next + found).map((fresh) => whole('inserted', fresh)), mended);
    next += found + 1;
  }
  return [...lines, ...inserted.slice(next).map((fresh) => whole('inserted', fresh))];
};

/** What became of the lines of a passage: each one kept, removed, inserted, or changed word by word. */
export const diffLines = (before: readonly string[], after: readonly string[]): Line[] => {
  const lines: Line[] = [];
  let [removed, inserted]: [string[], string[]] = [[], []];
  const settle = () => {
    lines.push(...exchange(removed, inserted));
    [removed, inserted] = [[], []];
  };
  for (const { mark, text } of longestCommon(before, after)) {
    if (mark === 'removed') removed.push(text);
    else if (mark === 'inserted') inserted.push(text);
    else {
      settle();
      lines.push(whole('kept', text));
    }
  }
  settle();
  return lines;
};
