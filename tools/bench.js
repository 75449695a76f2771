/**
 * npm run bench: measures the goals as ratios within one run, prints a table and writes bench/results.json.
 * Never part of npm test. Builds first when dist/ is missing or stale.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { ensureBuilt } = require('./setup/build.js');

const ROOT = path.resolve(__dirname, '..');
const SCENARIOS = ['record-bench', 'pdf-bench', 'formats-bench', 'mongod-bench'];

async function main() {
  await ensureBuilt(ROOT);
  const results = [];
  for (const name of SCENARIOS) results.push(...(await require(path.join(ROOT, 'bench', `${name}.js`)).run()));
  print(results);
  const file = path.join(ROOT, 'bench/results.json');
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), node: process.version, results }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
  if (results.some(({ verdict }) => verdict === 'missed')) process.exitCode = 1;
}

function print(results) {
  const rows = [
    ['goal', 'limit', 'measured', 'verdict'],
    ...results.map((row) => [row.goal, row.limit, row.measured, row.verdict]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  '));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
