const { existsSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');

const fileOf = (root) => path.join(root, '.cache/browser-numbers.txt');

/** Forgets what an earlier run has measured. */
const forgetNumbers = (root) => rmSync(fileOf(root), { force: true });

/** Prints what the tests in the browser have measured (test/browser/noted.ts writes it). */
function printNumbers(root) {
  if (!existsSync(fileOf(root))) return;
  console.log('Measured in the browser:');
  for (const line of readFileSync(fileOf(root), 'utf8').trim().split('\n').toSorted()) console.log(`  ${line}`);
}

module.exports = { forgetNumbers, printNumbers };
