/** One step from an older sequence to a newer one. */
export type Step = { mark: 'kept' | 'removed' | 'inserted'; text: string };

/** Beyond this many comparisons (two texts of 1,000 words each) what differs is replaced as a whole: time stays bounded. */
const mostCells = 1_000_000;

const steps = (mark: Step['mark'], texts: readonly string[]): Step[] => texts.map((text) => ({ mark, text }));

/** Lengths of the longest common subsequence of every two tails, row by row. */
const tailLengths = (before: readonly string[], after: readonly string[]): Uint16Array => {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  return lengths;
};

const walk = (before: readonly string[], after: readonly string[]): Step[] => {
  if (before.length * after.length > mostCells) return [...steps('removed', before), ...steps('inserted', after)];
  const [lengths, width] = [tailLengths(before, after), after.length + 1];
  const found: Step[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [old = '', fresh = ''] = [before[row], after[column]];
    const [below = 0, beside = 0] = [lengths[(row + 1) * width + column], lengths[row * width + column + 1]];
    if (old === fresh) found.push({ mark: 'kept', text: old });
    else found.push(below >= beside ? { mark: 'removed', text: old } : { mark: 'inserted', text: fresh });
    if (old === fresh || below >= beside) row += 1;
    if (old === fresh || below < beside) column += 1;
  }
  return [...found, ...steps('removed', before.slice(row)), ...steps('inserted', after.slice(column))];
};

/**
 * The way from one sequence to another that keeps as much as can be kept (longest common subsequence). What was removed
 * comes before what stands in its place.
 */
export const longestCommon = (before: readonly string[], after: readonly string[]): Step[] => {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    ...steps('kept', before.slice(0, head)),
    ...walk(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...steps('kept', before.slice(before.length - tail)),
  ];
};
