/**
 * npm test: installs and builds what changed, lints, checks what is generated, runs every test but the long ones of the
 * portal (npm run test:browser). Ends with jest's own counts: `N passed, N failed`. With arguments
 * (`npm test -- -t retention`, or a path) only the tests they choose run, and no lint.
 */
const { existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { printProblem } = require('./setup/start-problem.js');
const { prepare } = require('./setup/prepare.js');
const { checkSetUpNode, findProjectNode } = require('./setup/project-node.js');
const { runCommand } = require('./setup/run-command.js');
const { checkClient } = require('./test/check-client.js');
const { countsLine, hasPassed } = require('./test/counts.js');
const { runJest } = require('./test/run-jest.js');

const root = path.resolve(__dirname, '..');
const summaryFile = path.join(root, '.cache/test-summary.txt');
const openapi = path.join(root, 'dist/apps/api/src/openapi.js');

async function main(args) {
  checkSetUpNode();
  mkdirSync(path.dirname(summaryFile), { recursive: true });
  rmSync(summaryFile, { force: true });
  await prepare(root);
  const failedChecks = args.length === 0 ? await runChecks() : [];
  const { code, counts } = await runJest(root, [...args, ...withoutLongOnes(args)]);
  for (const check of failedChecks) console.log(`FAILED ${check}`);
  writeFileSync(summaryFile, `${countsLine(counts)}\n`);
  console.log(countsLine(counts));
  return hasPassed(counts) && code === 0 && failedChecks.length === 0 ? 0 : 1;
}

async function runChecks() {
  const { lint } = require('./lint.js');
  const failed = await lint();
  const generated = [
    { what: 'libs/contract/openapi.json is what the code says', check: checkOpenApi, mend: 'npm run openapi' },
    {
      what: 'the client of the portal is what openapi.json says',
      check: () => checkClient(root),
      mend: 'npm run client',
    },
  ];
  for (const { what, check, mend } of generated) {
    const { ok, output } = await check();
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`);
    if (ok) continue;
    failed.push(`${what}: not so; npm run build && ${mend}`);
    console.log(output.trim());
  }
  return failed;
}

/** A build that cannot tell is a failure, not a pass. */
async function checkOpenApi() {
  if (!existsSync(openapi)) return { ok: false, output: `${openapi} is missing: npm run build` };
  const { code, output } = await runCommand(findProjectNode(root), [openapi, '--check'], { cwd: root });
  return { ok: code === 0, output };
}

/** The walks through the portal take minutes, and veraPDF needs Java: they run where they are asked for. */
const withoutLongOnes = (args) => {
  const notAsked = ['browser', 'pdfua'].filter((project) => !args.some((arg) => arg.includes(project)));
  return notAsked.length === 0 ? [] : ['--ignoreProjects', ...notAsked];
};

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printProblem(error);
    console.log('0 passed, 0 failed');
    process.exit(1);
  },
);
