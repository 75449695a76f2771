/**
 * `kill -9` of the starter must leave nothing behind. This process holds the other end of a pipe: when the pipe ends, it stops what
 * it was told to watch, the lowest rank first. Lines: `watch <pid> <rank> <seconds until SIGKILL>` and `forget <pid>`.
 * It has a process group of its own, so Ctrl-C does not reach it.
 */
const readline = require('node:readline');
const { processIdentity } = require('../setup/process-identity.js');

const watched = new Map();

const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const [verb, pid, rank, seconds] = line.split(' ').map((word, index) => (index === 0 ? word : Number(word)));
  if (verb === 'watch') watched.set(pid, { rank, seconds, identity: processIdentity(pid) });
  if (verb === 'forget') watched.delete(pid);
});
lines.on('close', () => void stopAll());

async function stopAll() {
  const byRank = [...watched].sort(([, one], [, other]) => one.rank - other.rank);
  for (const [pid, { seconds, identity }] of byRank) await stop(pid, identity, seconds);
}

async function stop(pid, identity, seconds) {
  const lives = () => identity !== undefined && processIdentity(pid) === identity;
  const until = Date.now() + seconds * 1000;
  if (lives()) signal(pid, 'SIGTERM');
  while (lives() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  if (lives()) signal(-pid, 'SIGKILL');
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself between the look and the signal.
  }
}
