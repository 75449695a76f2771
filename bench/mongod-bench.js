/**
 * Resident memory of the MongoDB that npm start brings, while annexes and settings are written and read. A database of its
 * own in a temporary folder; ANNEXA_BENCH_ANNEXES (300) documents of the size of an annex, eight clients at once.
 */
const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const mongoose = require('mongoose');
const { findMongod } = require('../tools/mongod/find-mongod.js');
const { startEmbeddedMongodb } = require('../tools/mongod/embedded-mongodb.js');
const { startWatchdog } = require('../tools/mongod/start-watchdog.js');
const { memoryOf } = require('./memory.js');

const ANNEXES = Number(process.env.ANNEXA_BENCH_ANNEXES ?? 300);
const CLIENTS = 8;
const LIMIT_MB = 300;
/** Bytes of a sample annex and of the record that is stored with it. */
const PDF_BYTES = 120_000;
const RECORD_BYTES = 60_000;

async function run() {
  const root = path.resolve(__dirname, '..');
  const cacheFolder = path.resolve(root, process.env.ANNEXA_CACHE || '.cache');
  const mongod = await findMongod({ env: process.env, cacheFolder, node: process.execPath });
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-bench-mongod-'));
  const watchdog = startWatchdog();
  try {
    const database = await startEmbeddedMongodb({ mongod, folder, node: process.execPath, watchdog });
    const { idle, loaded } = await measure(database).finally(() => database.stop());
    const measured = loaded ? `${loaded} (idle ${idle})` : 'not on Linux';
    const verdict = loaded ? (loaded < LIMIT_MB ? 'met' : 'missed') : 'told';
    return [{ goal: 'mongod resident under load, MB', limit: `< ${LIMIT_MB}`, measured, verdict }];
  } finally {
    watchdog.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** → MB before and the most while it works */
async function measure(database) {
  const client = await new mongoose.mongo.MongoClient(database.uri).connect();
  const idle = memoryOf(database.pid()).rss;
  let loaded = idle;
  const look = setInterval(() => (loaded = Math.max(loaded, memoryOf(database.pid()).rss)), 250);
  try {
    const share = Math.ceil(ANNEXES / CLIENTS);
    await Promise.all(Array.from({ length: CLIENTS }, () => work(client, share)));
    return { idle, loaded: Math.max(loaded, memoryOf(database.pid()).rss) };
  } finally {
    clearInterval(look);
    await client.close();
  }
}

/** As issuing does: an annex and its audit line in one transaction, then the download; and ten looks at the list. */
async function work(client, rounds) {
  const [annexes, audit] = ['annexes', 'audit'].map((name) => client.db().collection(name));
  for (let round = 0; round < rounds; round += 1) {
    const annex = { pdf: randomBytes(PDF_BYTES), record: randomBytes(RECORD_BYTES / 2).toString('hex'), round };
    const { insertedId } = await client.withSession((session) =>
      session.withTransaction(async () => {
        await audit.insertOne({ what: 'annex issued', round }, { session });
        return annexes.insertOne(annex, { session });
      }),
    );
    await annexes.findOne({ _id: insertedId });
    for (let looks = 0; looks < 10; looks += 1)
      await annexes
        .find({}, { projection: { pdf: 0 } })
        .sort({ _id: -1 })
        .limit(20)
        .toArray();
  }
}

module.exports = { run };
if (require.main === module) void run().then((rows) => console.table(rows));
