const path = require('node:path');
const { step } = require('../setup/progress.js');
const { findMongod } = require('../mongod/find-mongod.js');
const { startEmbeddedMongodb } = require('../mongod/embedded-mongodb.js');

const LONGEST_LABEL = 300; // apps/api/src/config.ts
const shorten = (label) => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label);

/** The database the app will use: → { uri, label, lost, stop }. MONGODB_URI is taken as it is; otherwise one is started. */
async function openDatabase({ settings, node, watchdog, onLaunch }) {
  if (settings.mongodbUri) return givenDatabase(settings.mongodbUri);
  const mongod = await findMongod({ env: process.env, cacheFolder: settings.cacheFolder, node });
  const done = step(`Starting MongoDB ${mongod.version}`);
  const started = await startEmbeddedMongodb({ mongod, folder: settings.dataFolder, node, watchdog, onLaunch });
  done();
  const where = path.join(settings.dataFolder, 'mongodb');
  return {
    ...started,
    label: shorten(
      `MongoDB ${mongod.version}, ${mongod.what} (${mongod.binary}); data in ${where}, port ${started.port}`,
    ),
  };
}

function givenDatabase(uri) {
  const label = shorten(`MONGODB_URI: ${uri.replace(/\/\/[^@/]*@/, '//…@').replace(/\?.*$/, '')}`);
  return { uri, label, lost: new Promise(() => {}), stop: () => Promise.resolve() };
}

module.exports = { openDatabase };
