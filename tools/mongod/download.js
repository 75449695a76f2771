const { rmSync } = require('node:fs');
const path = require('node:path');
const { runCommand } = require('../setup/run-command.js');
const { say, step } = require('../setup/progress.js');
const { keepInCache, makeWorkFolder } = require('./cache.js');
const { askVersion } = require('./sources.js');

const SILENCE_SECONDS = 15;
const LIMIT_SECONDS = 180;

/** The official build, fetched by mongodb-memory-server-core in a process of its own: → { binary, version } or { why }. */
async function download({ cacheFolder, node }) {
  const done = step(`Fetching MongoDB from its maker (at most ${LIMIT_SECONDS} s)`);
  const folder = makeWorkFolder(cacheFolder);
  try {
    const { code, output, timedOut } = await runCommand(node, [path.join(__dirname, 'download-official.js')], {
      env: { ...process.env, MONGOMS_DOWNLOAD_DIR: folder },
      silenceSeconds: SILENCE_SECONDS,
      limitSeconds: LIMIT_SECONDS,
      onLine: (line) => line.startsWith('Downloading') && say(line),
    });
    const unpacked = /^MONGOD (.+)$/m.exec(output)?.[1];
    if (code !== 0 || !unpacked) return fail(done, timedOut ? 'no answer in time' : lastLine(output));
    const { version, why } = askVersion(unpacked);
    if (why) return fail(done, why);
    const kept = await keepInCache(cacheFolder, unpacked, { version, source: 'mongodb-memory-server-core' });
    done();
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fail(done, why) {
  done(`not possible: ${why}`);
  return { why: `the download from MongoDB's own site failed: ${why}` };
}

const lastLine = (text) => text.trim().split('\n').at(-1).slice(0, 200);

module.exports = { download };
