const { existsSync, mkdirSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('./start-problem.js');
const { copyAssets } = require('./assets.js');
const { isBuilt, sourceFingerprint, writeBuildStamp } = require('./build-stamp.js');
const { findProjectNode } = require('./project-node.js');
const { runCommand } = require('./run-command.js');
const { step } = require('./progress.js');

const PRECOMPILE = 'tools/precompile-templates.js';
const PORTAL = 'apps/portal/vite.config.mjs';

/** Builds unless dist/ already comes from exactly these sources. */
async function ensureBuilt(root) {
  if (!isBuilt(root)) await build(root);
}

/** Templates → TypeScript → JavaScript in dist/, and the portal, with the files that are read at run time beside it. */
async function build(root) {
  const done = step('Building');
  const node = findProjectNode(root);
  const fingerprint = sourceFingerprint(root);
  if (existsSync(path.join(root, PRECOMPILE))) await runOrStop(root, node, [PRECOMPILE]);
  await runOrStop(root, node, ['node_modules/@nestjs/cli/bin/nest.js', 'build']);
  await runOrStop(root, node, ['node_modules/vite/bin/vite.js', 'build', '--config', PORTAL, '--logLevel', 'warn']);
  copyAssets(root);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeBuildStamp(root, fingerprint);
  done();
}

async function runOrStop(root, node, args) {
  const { code, output } = await runCommand(node, args, { cwd: root });
  if (code !== 0) throw new StartProblem(`the build failed (${args.join(' ')}).\n${output.trim()}`);
}

module.exports = { build, ensureBuilt };
