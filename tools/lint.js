/** npm run lint: one line per check. */
const path = require('node:path');
const { findProjectNode } = require('./setup/project-node.js');
const { runCommand } = require('./setup/run-command.js');

const root = path.resolve(__dirname, '..');

const CHECKS = [
  { name: 'rules (oxlint, type-aware)', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  ...[
    ['', 'tsconfig.json'],
    [' of the portal', 'apps/portal/tsconfig.json'],
    [' of the tests in the browser', 'test/browser/tsconfig.json'],
  ].map(([of, config]) => ({
    name: `types${of} (tsc)`,
    args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', config],
  })),
  {
    name: 'import arrows (dependency-cruiser)',
    args: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'apps', 'libs'],
  },
  { name: 'layout (prettier)', args: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
];

/** → the names of the checks that failed */
async function lint() {
  const node = findProjectNode(root);
  const failed = [];
  for (const { name, args } of CHECKS) {
    const { code, output } = await runCommand(node, args, { cwd: root });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output.trim());
  }
  return failed;
}

module.exports = { lint };

if (require.main === module) void lint().then((failed) => process.exit(failed.length === 0 ? 0 : 1));
