const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('../setup/start-problem.js');
const { runCommand } = require('../setup/run-command.js');
const { say } = require('../setup/progress.js');
const { pickFreePort, tryPort } = require('./free-port.js');
const { launchMongod } = require('./launch-mongod.js');

const WATCH = { rank: 2, seconds: 20 };
const RESTARTS_ALLOWED = 3;
const RESTART_WINDOW_MS = 60_000;
const PORT_IN_USE = 48;

/**
 * The embedded MongoDB of one folder, up and writable: → { uri, port, pid, lost, stop }. It comes back on the same port when it ends
 * by itself; `lost` resolves to the reason when it cannot. `onLaunch(child)` hears of every mongod process.
 */
async function startEmbeddedMongodb({ mongod, folder, node, watchdog, onLaunch = () => {} }) {
  const dbPath = path.join(folder, 'mongodb');
  mkdirSync(dbPath, { recursive: true, mode: 0o700 });
  const launch = (port) => {
    const running = launchMongod({ binary: mongod.binary, dbPath, port, logFile: path.join(folder, 'mongod.log') });
    if (running.child.pid) watchdog.watch(running.child, WATCH);
    onLaunch(running.child);
    return running;
  };
  const { running, port } = await firstLaunch({ folder, mongod, node, launch });
  const kept = keepRunning(running, () => launch(port));
  const uri = `mongodb://127.0.0.1:${port}/annexa?replicaSet=rs0&w=majority&journal=true`;
  return { uri, port, ...kept };
}

/** The replica set's own record holds the port: it is chosen once per folder and never changes. */
async function firstLaunch({ folder, mongod, node, launch }) {
  const stateFile = path.join(folder, 'mongodb.json');
  const state = readState(stateFile);
  const port = state.port ?? (await pickFreePort());
  if (state.port && (await tryPort(port))) throw portTaken(port, folder);
  const save = (more) =>
    writeFileSync(stateFile, JSON.stringify({ port, version: mongod.version, ...more }, null, 2), { mode: 0o600 });
  const running = launch(port);
  try {
    await running.listening;
    if (!state.initiated) {
      save({ initiated: false });
      await initiate(node, port);
    }
    await running.primary;
  } catch (error) {
    await running.stop();
    if (error.exitCode === PORT_IN_USE && !state.port) return firstLaunch({ folder, mongod, node, launch });
    throw error.exitCode === PORT_IN_USE ? portTaken(port, folder) : doesNotStart(error, { mongod, folder, state });
  }
  save({ initiated: true });
  return { running, port };
}

async function initiate(node, port) {
  const { code, output } = await runCommand(node, [path.join(__dirname, 'initiate.js'), String(port)], {
    limitSeconds: 60,
  });
  if (code !== 0) throw new Error(`the replica set could not be initiated: ${output.trim()}`);
}

function keepRunning(first, launchAgain) {
  let running = first;
  let stopping = false;
  let giveUp;
  const lost = new Promise((resolve) => (giveUp = resolve));
  const restarts = [];
  const follow = async () => {
    const { code, signal } = await running.exited;
    if (stopping) return;
    say(`MongoDB ended by itself (${signal ?? `code ${code}`}); starting it again on the same port`);
    restarts.push(Date.now());
    if (restarts.filter((time) => Date.now() - time < RESTART_WINDOW_MS).length > RESTARTS_ALLOWED) {
      giveUp(new StartProblem('MongoDB ended by itself again and again.', ['look at mongod.log in the data folder']));
      return;
    }
    running = launchAgain();
    running.primary.then(
      () => say('MongoDB is back'),
      () => {},
    );
    void follow();
  };
  void follow();
  const stop = () => {
    stopping = true;
    return running.stop();
  };
  return { lost, stop, pid: () => running.child.pid };
}

function readState(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw new StartProblem(`${file} cannot be read: ${error.message}.`, ['npm start -- --reset   (deletes the data)']);
  }
}

function portTaken(port, folder) {
  return new StartProblem(`port ${port}, which belongs to the database in ${folder}, is in use by another program.`, [
    `end that program (lsof -i :${port} names it), then run the command again`,
    'or use another folder for now: ANNEXA_DATA=.annexa-2 npm start',
  ]);
}

function doesNotStart(error, { mongod, folder, state }) {
  const wrote =
    state.version && state.version !== mongod.version ? ` The data was last used by MongoDB ${state.version}.` : '';
  return new StartProblem(
    `MongoDB ${mongod.version} (${mongod.binary}) did not start on ${folder}.${wrote}\n${error.message}`,
    [
      ...(wrote ? [`point MONGOD_PATH at a mongod ${state.version.replace(/\.\d+$/, '')}`] : []),
      `look at ${path.join(folder, 'mongod.log')}`,
      'npm start -- --reset   (deletes the data)',
    ],
  );
}

module.exports = { startEmbeddedMongodb };
