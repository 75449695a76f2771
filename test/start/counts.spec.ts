import path from 'node:path';

const tools = path.resolve(__dirname, '../../tools');
type Counts = { passed: number; failed: number; skipped: number };
const { addCounts, countTests, countsLine, hasPassed } = jest.requireActual<{
  addCounts: (one: Counts, other: Counts) => Counts;
  countTests: (result?: object) => { passed: number; failed: number; skipped: number };
  countsLine: (counts: object) => string;
  hasPassed: (counts: object) => boolean;
}>(path.join(tools, 'test/counts.js'));

describe('the last line of npm test', () => {
  const result = {
    numPassedTests: 3,
    numFailedTests: 0,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };

  test.each([
    [result, '3 passed, 0 failed', true],
    [{ ...result, numFailedTests: 1 }, '3 passed, 1 failed', false],
    [{ ...result, numRuntimeErrorTestSuites: 1 }, '3 passed, 1 failed', false],
    [{ ...result, numPendingTests: 2 }, '3 passed, 0 failed, 2 skipped', true],
    [{ ...result, numPassedTests: 0, numPendingTests: 9 }, '0 passed, 0 failed, 9 skipped', false],
    [undefined, '0 passed, 0 failed', false],
  ])('%# is counted from what jest reported', (given, line, passed) => {
    expect([countsLine(countTests(given)), hasPassed(countTests(given))]).toEqual([line, passed]);
  });

  test('two runs are counted together', () => {
    const [one, other] = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ];
    expect(countsLine(addCounts(one, other))).toBe('7 passed, 2 failed, 1 skipped');
  });
});
