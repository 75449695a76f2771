const { mkdirSync } = require('node:fs');
const path = require('node:path');
const { waitForLock } = require('./file-lock.js');
const { ensureBuilt } = require('./build.js');
const { ensureInstalled } = require('./install.js');
const { say } = require('./progress.js');

/** Installs and builds what changed, one process at a time: `npm start` and `npm test` may begin together. */
async function prepare(root, { cacheFolder = path.join(root, '.cache'), withBuild = true } = {}) {
  mkdirSync(cacheFolder, { recursive: true });
  const release = await waitForLock(path.join(cacheFolder, 'set-up.lock'), {
    onWait: (pid) => say(`waiting for the set-up that process ${pid} is doing`),
  });
  try {
    await ensureInstalled(root);
    if (withBuild) await ensureBuilt(root);
  } finally {
    release();
  }
}

module.exports = { prepare };
