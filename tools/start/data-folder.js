const { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('../setup/start-problem.js');
const { takeLock } = require('../setup/file-lock.js');

const MARKER = 'annexa-data-folder.txt';
const LOCK = 'annexa.lock';
const MARKER_TEXT = `This folder belongs to Annexa: database, keys, passwords of the demo, sample annexes.
Keep nothing of your own here: \`npm start -- --reset\` deletes all of it.
`;

/** Makes or recognises the data folder and locks it for this process: → { release }. A folder with other things in it is refused. */
function openDataFolder(folder) {
  try {
    makeFolder(folder);
    refuseForeignFolder(folder);
    const lock = takeLock(path.join(folder, LOCK));
    if (lock.heldBy) throw alreadyRunning(folder, lock.heldBy);
    writeFileSync(path.join(folder, MARKER), MARKER_TEXT);
    return { release: lock.release };
  } catch (error) {
    if (error instanceof StartProblem || !error.code) throw error;
    throw new StartProblem(`the data folder ${folder} cannot be written: ${error.message}.`, [
      'make it writable for this user',
      'or choose another: ANNEXA_DATA=/path/to/folder npm start',
    ]);
  }
}

/** Not mkdir's own `recursive`: Node never returns from that where the system answers "no such file", as /proc does. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function refuseForeignFolder(folder) {
  const others = readdirSync(folder).filter((name) => !name.startsWith(LOCK));
  if (others.length === 0 || existsSync(path.join(folder, MARKER))) return;
  throw new StartProblem(
    `${folder} is not an Annexa data folder, and it is not empty (${others.slice(0, 3).join(', ')}). Nothing was changed.`,
    ['choose an empty or a new folder: ANNEXA_DATA=/path/to/folder npm start'],
  );
}

function alreadyRunning(folder, pid) {
  return new StartProblem(`Annexa is already running on ${folder} (process ${pid}).`, [
    `stop that one first: Ctrl-C in its terminal, or kill ${pid}`,
    'or give this one a folder and a port of its own: ANNEXA_DATA=.annexa-2 PORT=8081 npm start',
  ]);
}

/** Deletes everything in a folder that openDataFolder has recognised and locked. Links are removed, not followed. */
function emptyDataFolder(folder) {
  for (const name of readdirSync(folder)) {
    if (name !== MARKER && !name.startsWith(LOCK)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

module.exports = { openDataFolder, emptyDataFolder };
