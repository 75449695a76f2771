/**
 * npm run test:pdfua [-- --random N] [--seed N]: prints the annexes of the demonstration tenants in every language, and N of
 * random settings, and asks veraPDF whether each is PDF/UA-1 and PDF/A-3a. Without Java and Maven it says so and is content:
 * the tests have a gate of their own that needs neither (test/pdf/check-standards.ts).
 */
const { mkdirSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { prepare } = require('./setup/prepare.js');
const { checkSetUpNode, findProjectNode } = require('./setup/project-node.js');
const { runCommand } = require('./setup/run-command.js');
const { printProblem } = require('./setup/start-problem.js');
const { findVerapdf, validate } = require('./verapdf/verapdf.js');

const root = path.resolve(__dirname, '..');
const FLAVOURS = ['ua1', '3a'];

async function main(args) {
  const { values } = parseArgs({ args, options: { random: { type: 'string' }, seed: { type: 'string' } } });
  checkSetUpNode();
  const verapdf = findVerapdf();
  if (verapdf.missing) {
    console.log(`veraPDF was NOT run, so no PDF was validated: ${verapdf.missing}.`);
    return 0;
  }
  await prepare(root, { withBuild: false });
  const folder = path.resolve(root, '.cache/pdfua');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!(await printAnnexes(folder, values))) {
    console.log('The annexes could not be printed, so no PDF was validated.');
    return 1;
  }
  return report(verapdf.folder, folder);
}

async function printAnnexes(folder, { random = '0', seed }) {
  const env = {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    ANNEXA_PDFUA_FOLDER: folder,
    ANNEXA_PDFUA_RANDOM: random,
    ...(seed ? { ANNEXA_SEED: seed } : {}),
  };
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'pdfua'];
  const { code } = await runCommand(findProjectNode(root), jest, { cwd: root, env, show: true });
  return code === 0;
}

function report(jars, folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  const paths = files.map((name) => path.join(folder, name));
  const { compliant, output: printed } = validate(jars, FLAVOURS.join(','), paths);
  const output = `\n${printed}`;
  console.log(output.trim());
  const held = FLAVOURS.map((flavour) => `${output.split(`\ncompliant ${flavour} `).length - 1}`);
  const said = FLAVOURS.map((flavour, at) => `${flavour}: ${held[at]} of ${files.length} compliant`).join(', ');
  console.log(`veraPDF ${said}`);
  const all = held.every((count) => Number(count) === files.length);
  return compliant && all && files.length > 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printProblem(error);
    process.exit(1);
  },
);
