const { existsSync } = require('node:fs');
const path = require('node:path');
const { StartProblem } = require('../setup/start-problem.js');

/** Reads `.env` in the clone, if there is one. What the environment already says wins. */
function loadDotEnv(root) {
  const file = path.join(root, '.env');
  if (!existsSync(file)) return;
  if (!process.loadEnvFile)
    throw new StartProblem('reading .env needs Node 20.12 or newer.', [
      'update Node, or set the variables in the shell',
    ]);
  process.loadEnvFile(file);
}

/** What start.js itself needs to know; the product reads the rest in apps/api/src/config.ts. Folders are absolute. */
function readSettings(env, root) {
  const port = Number(env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartProblem(`PORT=${env.PORT} is not a port.`, ['PORT=8080 npm start']);
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    dataFolder: path.resolve(root, env.ANNEXA_DATA || '.annexa'),
    cacheFolder: path.resolve(root, env.ANNEXA_CACHE || '.cache'),
    mongodbUri: env.MONGODB_URI || undefined,
    appEntry: env.ANNEXA_APP_ENTRY || undefined,
  };
}

module.exports = { loadDotEnv, readSettings };
