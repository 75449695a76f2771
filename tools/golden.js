/** npm run golden: writes the golden pages of the annex anew. Read the difference before it is committed. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const { status } = spawnSync(process.execPath, [jest, '--selectProjects=core', '--testPathPatterns=test/golden'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ANNEXA_GOLDEN: 'write', NODE_OPTIONS: '--experimental-vm-modules' },
});
process.exitCode = status ?? 1;
