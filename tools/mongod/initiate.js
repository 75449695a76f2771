/** Run once for a new folder, by the project's Node: `initiate.js <port>` makes the mongod there a replica set of one. */
const { mongo } = require('mongoose');

const ALREADY_INITIALIZED = 23;

async function initiate(port) {
  const client = new mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 20_000,
  });
  try {
    const config = { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
    await client.db('admin').command({ replSetInitiate: config });
  } catch (error) {
    if (error.code !== ALREADY_INITIALIZED) throw error;
  } finally {
    await client.close();
  }
}

initiate(Number(process.argv[2])).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
