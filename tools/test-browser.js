/**
 * npm run test:browser: builds what changed, walks through the portal with the Chromium that prints, prints what was
 * measured and ends with jest's own counts: `N passed, N failed`. Arguments go to jest (`npm run test:browser -- keyboard`).
 */
const { mkdirSync } = require('node:fs');
const path = require('node:path');
const { printProblem } = require('./setup/start-problem.js');
const { prepare } = require('./setup/prepare.js');
const { checkSetUpNode } = require('./setup/project-node.js');
const { addCounts, countsLine, hasPassed } = require('./test/counts.js');
const { forgetNumbers, printNumbers } = require('./test/numbers.js');
const { runJest } = require('./test/run-jest.js');

const root = path.resolve(__dirname, '..');
const projects = ['--selectProjects', 'browser', 'fast'];
/** Measures time, so nothing else may run beside it. */
const measuring = 'test/browser/speed';

async function main(args) {
  checkSetUpNode();
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  forgetNumbers(root);
  await prepare(root);
  const started = Date.now();
  const runs = [];
  for (const run of runsFor(args)) runs.push(await runJest(root, [...run, ...projects]));
  const counts = runs.map((run) => run.counts).reduce(addCounts);
  printNumbers(root);
  console.log(`${Math.round((Date.now() - started) / 1000)} s`);
  console.log(countsLine(counts));
  return hasPassed(counts) && runs.every(({ code }) => code === 0) ? 0 : 1;
}

const runsFor = (args) =>
  args.length > 0
    ? [args]
    : [
        ['--maxWorkers=2', '--testPathPatterns', `^(?!.*${measuring}).*$`],
        ['--runInBand', '--testPathPatterns', measuring],
      ];

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printProblem(error);
    console.log('0 passed, 0 failed');
    process.exit(1);
  },
);
