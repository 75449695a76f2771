/** jest's JSON result → { passed, failed, skipped }. A suite that could not run at all counts as one failure. */
function countTests(result) {
  if (!result) return { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The counts of two runs together. */
function addCounts(one, other) {
  const { passed, failed, skipped } = one;
  return { passed: passed + other.passed, failed: failed + other.failed, skipped: skipped + other.skipped };
}

/** No failure, and at least one test that ran. */
function hasPassed({ passed, failed }) {
  return failed === 0 && passed > 0;
}

module.exports = { addCounts, countTests, countsLine, hasPassed };
