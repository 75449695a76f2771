const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('./start-problem.js');

const NEEDED_TO_RUN = 24;
const NEEDED_TO_SET_UP = 20;

const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);

/** The Node that may run these scripts before anything is installed. */
function checkSetUpNode(version = process.version) {
  if (majorOf(version) >= NEEDED_TO_SET_UP) return;
  throw new StartProblem(`Node ${NEEDED_TO_SET_UP} or newer is needed, this is ${version}.`, [
    'install Node 24 from nodejs.org or with your version manager, then run the command again',
  ]);
}

/** The Node that runs the product: the one npm brought, else this one if it is new enough. Absolute path. */
function findProjectNode(root) {
  const brought = path.join(root, 'node_modules', '.bin', 'node');
  if (existsSync(brought)) {
    const answer = spawnSync(brought, ['--version'], { encoding: 'utf8' });
    if (answer.status === 0 && majorOf(answer.stdout) >= NEEDED_TO_RUN) return brought;
  }
  if (majorOf(process.version) >= NEEDED_TO_RUN) return process.execPath;
  throw new StartProblem(
    `Node ${NEEDED_TO_RUN} is needed; npm brings it for Linux with glibc on x64 and arm64 only, and this is ${process.version} on ${process.platform} ${process.arch}.`,
    ['install Node 24 from nodejs.org or with your version manager, then run the command again'],
  );
}

module.exports = { checkSetUpNode, findProjectNode };
