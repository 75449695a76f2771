const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');
const { findProjectNode } = require('../setup/project-node.js');
const { runCommand } = require('../setup/run-command.js');

const CLIENT = 'apps/portal/src/api/generated';
const GENERATOR = ['node_modules/@hey-api/openapi-ts/bin/run.js', '-f', 'apps/portal/openapi-ts.config.mjs'];

const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

/** Makes the client of the portal anew, aside, and compares. → { ok, output } with the files that differ */
async function checkClient(root, committed = path.join(root, CLIENT)) {
  const aside = path.join(root, '.cache/client-of-the-contract');
  rmSync(aside, { recursive: true, force: true });
  const args = [...GENERATOR, '--output', aside, '--silent', '--no-log-file'];
  const { code, output } = await runCommand(findProjectNode(root), args, { cwd: root, limitSeconds: 120 });
  if (code !== 0 || !existsSync(aside)) return { ok: false, output: `the generator ended with ${code}\n${output}` };
  const [wanted, there] = [filesIn(aside), filesIn(committed)];
  const names = [...new Set([...wanted.keys(), ...there.keys()])];
  const stale = names.filter((name) => wanted.get(name) !== there.get(name));
  rmSync(aside, { recursive: true, force: true });
  return { ok: wanted.size > 0 && stale.length === 0, output: stale.join('\n') };
}

module.exports = { checkClient };
