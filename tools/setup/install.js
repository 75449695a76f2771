const { spawnSync } = require('node:child_process');
const { StartProblem } = require('./start-problem.js');
const { isInstalled, writeInstallStamp } = require('./install-stamp.js');
const { runCommand } = require('./run-command.js');
const { step } = require('./progress.js');

const NEEDED_NPM = 10;

/** Installs the dependencies of the lock file, only when it changed since the last installation. */
async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  checkNpm(process.env.npm_config_user_agent ?? askNpm());
  const done = step('Installing the dependencies (npm ci: only when the lock file changed, a minute or so)');
  const { code, output } = await runCommand(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    {
      cwd: root,
      limitSeconds: 900,
    },
  );
  if (code !== 0) {
    throw new StartProblem(
      `the dependencies could not be installed (npm ci ended with ${code}).\n${whatNpmSays(output)}`,
      ['check that the package registry can be reached (npm ping), then run the command again'],
    );
  }
  writeInstallStamp(root);
  done();
}

function checkNpm(userAgent) {
  const version = /npm\/(\d+)/.exec(userAgent)?.[1];
  if (Number(version) >= NEEDED_NPM) return;
  throw new StartProblem(`npm ${NEEDED_NPM} or newer is needed, this is ${userAgent.trim() || 'none'}.`, [
    'npm install --global npm@latest',
  ]);
}

function askNpm() {
  const { stdout } = spawnSync('npm', ['--version'], { encoding: 'utf8' });
  return stdout ? `npm/${stdout}` : '';
}

/** npm says what is wrong first, and then prints its manual. */
function whatNpmSays(output) {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  return (errors.length > 0 ? errors.slice(0, 12) : output.trim().split('\n').slice(-12)).join('\n');
}

module.exports = { ensureInstalled, checkNpm };
