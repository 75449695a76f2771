const { rmSync } = require('node:fs');

/** Stops the mongod that global-setup started and deletes its folder. */
module.exports = async () => {
  if (!globalThis.annexaTestDatabase) return;
  const { database, watchdog, folder } = globalThis.annexaTestDatabase;
  // Several projects share it: the first teardown is the last.
  globalThis.annexaTestDatabase = undefined;
  await database.stop();
  watchdog.end();
  rmSync(folder, { recursive: true, force: true });
};
