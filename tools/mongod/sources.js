const { spawnSync } = require('node:child_process');
const { accessSync, constants, existsSync, statSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('../setup/start-problem.js');

const OLDEST = 6;

/** → { version } of a mongod that runs here, or { why } it does not. */
function askVersion(binary) {
  const answer = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  if (answer.error) return { why: `${binary} does not run: ${answer.error.message}` };
  const version = /db version v(\d+\.\d+\.\d+)/.exec(answer.stdout)?.[1];
  if (!version) return { why: `${binary} does not run: ${(answer.stderr || answer.stdout).trim().split('\n').at(-1)}` };
  if (Number(version.split('.')[0]) < OLDEST) return { why: `${binary} is ${version}, older than ${OLDEST}.0` };
  return { version };
}

/** MONGOD_PATH, which is an order and so must work, else the first mongod on the PATH. → { binary, version } or { why } */
function findOnPath(env) {
  const given = env.MONGOD_PATH;
  const binary = given || onPath(env.PATH ?? '');
  if (!binary) return { why: 'no mongod on the PATH' };
  const { version, why } = askVersion(binary);
  if (given && why)
    throw new StartProblem(`MONGOD_PATH does not name a usable mongod: ${why}.`, [
      'unset MONGOD_PATH, or point it at a mongod of 6.0 or newer',
    ]);
  return why ? { why } : { binary, version };
}

function onPath(search) {
  return search
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, 'mongod'))
    .find((file) => existsSync(file) && statSync(file).isFile() && isExecutable(file));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

module.exports = { askVersion, findOnPath };
