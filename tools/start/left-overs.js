const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { processIdentity } = require('../setup/process-identity.js');
const { say } = require('../setup/progress.js');

const GRACE_MS = 25_000;

/** Which processes were started for a data folder, so that the next start can end those whose starter was killed. */
function noteRunning(folder) {
  const running = {};
  return (role, pid) => {
    running[role] = { pid, identity: processIdentity(pid) };
    writeFileSync(fileIn(folder), JSON.stringify(running), { mode: 0o600 });
  };
}

/** Ends what a killed start has left (the app first), and waits for it. Called by the holder of the folder's lock only. */
async function stopLeftOvers(folder) {
  const running = read(folder);
  for (const role of ['app', 'mongod']) if (running[role]) await stop(role, running[role]);
  rmSync(fileIn(folder), { force: true });
}

async function stop(role, { pid, identity }) {
  const lives = () => identity !== undefined && processIdentity(pid) === identity;
  if (!lives()) return;
  say(`ending the ${role} that an earlier, killed start has left (process ${pid})`);
  send(pid, 'SIGTERM');
  for (const until = Date.now() + GRACE_MS; lives() && Date.now() < until;) await pause();
  if (lives()) send(-pid, 'SIGKILL');
  while (lives()) await pause();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const fileIn = (folder) => path.join(folder, 'running.json');

function read(folder) {
  try {
    return JSON.parse(readFileSync(fileIn(folder), 'utf8'));
  } catch {
    return {};
  }
}

module.exports = { noteRunning, stopLeftOvers };
