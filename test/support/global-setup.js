const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { mongo } = require('mongoose');
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
  await keepWhatIsOver(database.uri);
  process.env.ANNEXA_TEST_MONGODB_URI = database.uri.replace('/annexa?', '/annexa-test?');
  process.env.ANNEXA_TEST_MONGOD_BINARY = mongod.binary;
  globalThis.annexaTestDatabase = { database, watchdog, folder };
};

/**
 * The clock of the tests stands still in the past: by that of the machine their sessions are long over, and mongod would
 * purge them within a minute, in the middle of a test.
 */
async function keepWhatIsOver(uri) {
  const client = await mongo.MongoClient.connect(uri);
  await client.db('admin').command({ setParameter: 1, ttlMonitorEnabled: false });
  await client.close();
}
