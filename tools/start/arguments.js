const { StartProblem } = require('../setup/start-problem.js');

const USAGE = 'npm start [-- --reset [--yes]]';

/** `npm start -- …` → { reset, yes } */
function parseArguments(args) {
  const known = { '--reset': 'reset', '--yes': 'yes' };
  const flags = { reset: false, yes: false };
  for (const word of args) {
    if (!Object.hasOwn(known, word)) throw new StartProblem(`it does not know ${word}.`, [USAGE]);
    flags[known[word]] = true;
  }
  if (flags.yes && !flags.reset) throw new StartProblem('--yes only answers the question of --reset.', [USAGE]);
  return flags;
}

module.exports = { parseArguments };
