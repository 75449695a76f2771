const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { findMongod } = require('../../tools/mongod/find-mongod.js');
const { startEmbeddedMongodb } = require('../../tools/mongod/embedded-mongodb.js');
const { startWatchdog } = require('../../tools/mongod/start-watchdog.js');

/**
 * One real mongod for all tests at the door; its address is ANNEXA_TEST_MONGODB_URI (set it to use one of your own).
 * Every suite uses databases of its own, whose names contain "test".
 */
module.exports = async () => {
  if (process.env.ANNEXA_TEST_MONGODB_URI) return;
  const root = path.resolve(__dirname, '../..');
  const cacheFolder = path.resolve(root, process.env.ANNEXA_CACHE || '.cache');
  const mongod = await findMongod({ env: process.env, cacheFolder, node: process.execPath });
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-test-mongod-'));
  const watchdog = startWatchdog();
  const database = await startEmbeddedMongodb({ mongod, folder, node: process.execPath, watchdog });
  process.env.ANNEXA_TEST_MONGODB_URI = database.uri.replace('/annexa?', '/annexa-test?');
  process.env.ANNEXA_TEST_MONGOD_BINARY = mongod.binary;
  globalThis.annexaTestDatabase = { database, watchdog, folder };
};
