const { existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { findProjectNode } = require('../setup/project-node.js');
const { runCommand } = require('../setup/run-command.js');
const { countTests } = require('./counts.js');

/** Runs jest of a project with these arguments. → its exit code and its own counts */
async function runJest(root, args) {
  const resultFile = path.join(root, '.cache/jest-result.json');
  rmSync(resultFile, { force: true });
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  const jest = ['node_modules/jest/bin/jest.js', '--json', '--outputFile', resultFile, ...args];
  const { code } = await runCommand(findProjectNode(root), jest, { cwd: root, env, show: true });
  const counts = countTests(existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined);
  return { code, counts };
}

module.exports = { runJest };
