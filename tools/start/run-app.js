const { spawn } = require('node:child_process');
const { printProblem } = require('../setup/start-problem.js');
const { say } = require('../setup/progress.js');

const WATCH = { rank: 1, seconds: 25 };
const STOP_MS = 25_000;

/**
 * Runs the app until it ends, a stop is asked for, or the database is lost; then stops it. → the exit code.
 * The app has a process group of its own: Ctrl-C reaches us only, and we stop it before the database.
 * Before this moment a signal ends us at once, and the watchdog stops what was started.
 */
async function runApp({ node, entry, env, database, watchdog, onLaunch }) {
  const stopAsked = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, resolve);
  });
  const app = spawn(node, [entry], { stdio: ['ignore', 'inherit', 'inherit'], env, detached: true });
  const ended = new Promise((resolve) => {
    app.once('error', (error) => resolve({ code: 1, error }));
    app.once('exit', (code, signal) => resolve({ code, signal }));
  });
  if (app.pid) {
    watchdog.watch(app, WATCH);
    onLaunch(app);
  }
  const first = await Promise.race([
    ended,
    stopAsked.then(() => ({ asked: true })),
    database.lost.then((problem) => ({ problem })),
  ]);
  if (first.asked) say('stopping');
  if (first.problem) printProblem(first.problem);
  await stopApp(app, ended);
  if (first.error) throw first.error;
  if (first.signal) console.error(`\nAnnexa ended by itself (${first.signal}).`);
  return first.asked ? 0 : (first.code ?? 1);
}

async function stopApp(app, ended) {
  if (!app.pid) return;
  if (app.exitCode === null && app.signalCode === null) app.kill('SIGTERM');
  const force = setTimeout(() => killGroup(app.pid), STOP_MS);
  await ended;
  clearTimeout(force);
  killGroup(app.pid);
}

/** Whatever the app has left in its group ends with it. */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

module.exports = { runApp };
