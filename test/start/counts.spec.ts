import path from 'node:path';

const tools = path.resolve(__dirname, '../../tools');
const { countTests, countsLine, hasPassed } = jest.requireActual<{
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
});
