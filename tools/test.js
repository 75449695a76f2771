/**
 * npm test: installs and builds what changed, lints, checks openapi.json, runs every test. Ends with jest's own counts:
 * `N passed, N failed`. With arguments (`npm test -- -t retention`, or a path) only the tests they choose run, and no lint.
 */
const { existsSync, mkdirSync, rmSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { printProblem } = require('./setup/start-problem.js');
const { prepare } = require('./setup/prepare.js');
const { checkSetUpNode, findProjectNode } = require('./setup/project-node.js');
const { runCommand } = require('./setup/run-command.js');
const { countTests, countsLine, hasPassed } = require('./test/counts.js');

const root = path.resolve(__dirname, '..');
const resultFile = path.join(root, '.cache/jest-result.json');
const summaryFile = path.join(root, '.cache/test-summary.txt');
const openapi = path.join(root, 'dist/apps/api/src/openapi.js');

async function main(args) {
  checkSetUpNode();
  mkdirSync(path.dirname(resultFile), { recursive: true });
  for (const old of [resultFile, summaryFile]) rmSync(old, { force: true });
  await prepare(root);
  const failedChecks = args.length === 0 ? await runChecks() : [];
  const jestCode = await runJest(args);
  const counts = countTests(existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined);
  for (const check of failedChecks) console.log(`FAILED ${check}`);
  writeFileSync(summaryFile, `${countsLine(counts)}\n`);
  console.log(countsLine(counts));
  return hasPassed(counts) && jestCode === 0 && failedChecks.length === 0 ? 0 : 1;
}

async function runChecks() {
  const { lint } = require('./lint.js');
  const failed = await lint();
  const { ok, output } = await checkOpenApi();
  console.log(`${ok ? 'ok    ' : 'FAILED'} libs/contract/openapi.json is what the code says`);
  if (!ok) failed.push('libs/contract/openapi.json is stale: npm run build && npm run openapi');
  if (!ok) console.log(output.trim());
  return failed;
}

/** A build that cannot tell is a failure, not a pass. */
async function checkOpenApi() {
  if (!existsSync(openapi)) return { ok: false, output: `${openapi} is missing: npm run build` };
  const { code, output } = await runCommand(findProjectNode(root), [openapi, '--check'], { cwd: root });
  return { ok: code === 0, output };
}

async function runJest(args) {
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  const jest = ['node_modules/jest/bin/jest.js', '--json', '--outputFile', resultFile, ...args];
  return (await runCommand(findProjectNode(root), jest, { cwd: root, env, show: true })).code;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printProblem(error);
    console.log('0 passed, 0 failed');
    process.exit(1);
  },
);
