/** Trouble that was expected: one message and the ways to mend it, shown without a stack. */
class StartProblem extends Error {
  constructor(message, mends = []) {
    super(message);
    this.name = 'StartProblem';
    this.mends = mends;
  }
}

/** Writes the one message that ends a command. Anything unexpected keeps its stack: that is a bug of ours. */
function printProblem(error) {
  if (!(error instanceof StartProblem)) return console.error(error);
  console.error(`\nAnnexa cannot start: ${error.message}`);
  for (const mend of error.mends) console.error(`  → ${mend}`);
}

module.exports = { StartProblem, printProblem };
