/** npm start: installs and builds what changed, finds a MongoDB, runs the app, and on Ctrl-C stops all of it. Runs on Node 20. */
const path = require('node:path');
const { printProblem } = require('./setup/start-problem.js');
const { checkSetUpNode, findProjectNode } = require('./setup/project-node.js');
const { prepare } = require('./setup/prepare.js');
const { startWatchdog } = require('./mongod/start-watchdog.js');
const { parseArguments } = require('./start/arguments.js');
const { checkPort } = require('./start/check-port.js');
const { openDataFolder } = require('./start/data-folder.js');
const { openDatabase } = require('./start/database.js');
const { noteRunning, stopLeftOvers } = require('./start/left-overs.js');
const { resetData } = require('./start/reset.js');
const { runApp } = require('./start/run-app.js');
const { loadDotEnv, readSettings } = require('./start/settings.js');

const root = path.resolve(__dirname, '..');

async function main(args) {
  checkSetUpNode();
  const flags = parseArguments(args);
  loadDotEnv(root);
  const settings = readSettings(process.env, root);
  const folder = openDataFolder(settings.dataFolder);
  try {
    await stopLeftOvers(settings.dataFolder);
    if (flags.reset) await resetData(settings, flags);
    await checkPort(settings);
    await prepare(root, { cacheFolder: settings.cacheFolder, withBuild: !settings.appEntry });
    return await serve(settings);
  } finally {
    folder.release();
  }
}

async function serve(settings) {
  const node = findProjectNode(root);
  const watchdog = startWatchdog();
  const note = noteRunning(settings.dataFolder);
  const database = await openDatabase({ settings, node, watchdog, onLaunch: (child) => note('mongod', child.pid) });
  try {
    const entry = settings.appEntry ?? path.join(root, 'dist/apps/api/src/main.js');
    const env = appEnvironment(settings, database);
    return await runApp({ node, entry, env, database, watchdog, onLaunch: (app) => note('app', app.pid) });
  } finally {
    await database.stop();
    watchdog.end();
  }
}

/** The contract with apps/api/src/config.ts. */
function appEnvironment(settings, database) {
  return {
    ...process.env,
    PORT: String(settings.port),
    HOST: settings.host,
    MONGODB_URI: database.uri,
    ANNEXA_DATA: settings.dataFolder,
    ANNEXA_CACHE: settings.cacheFolder,
    // Nobody's own database gets fictitious tenants unless they are asked for.
    ANNEXA_DEMO: process.env.ANNEXA_DEMO ?? (process.env.MONGODB_URI ? '0' : '1'),
    ANNEXA_MONGODB_LABEL: database.label,
  };
}

process.stdout.on('error', () => {});
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    printProblem(error);
    process.exit(1);
  },
);
