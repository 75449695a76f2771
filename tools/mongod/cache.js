const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { pipeline } = require('node:stream/promises');

const ABANDONED_MS = 3_600_000;

/** One folder per platform, holding `mongod` and `mongod.json` (version, where it came from, size, SHA-256). */
const keptIn = (cacheFolder) => path.join(cacheFolder, 'mongod', `${process.platform}-${process.arch}`);

/** The fetched mongod, proved to be what was unpacked: → { binary, version } or { why }; a damaged one is removed. */
async function findInCache(cacheFolder) {
  const folder = keptIn(cacheFolder);
  const binary = path.join(folder, 'mongod');
  const stamp = readStamp(folder);
  if (!fs.existsSync(folder)) return { why: 'nothing fetched yet' };
  const damage = await findDamage(binary, stamp);
  if (!damage) return { binary, version: stamp.version };
  fs.rmSync(folder, { recursive: true, force: true });
  return { why: `the cached mongod was damaged (${damage}) and has been removed` };
}

/** The hash takes a second, so a file that has not been written since it was hashed is believed. */
async function findDamage(binary, stamp) {
  if (!stamp) return 'its checksum is missing';
  const { size, mtimeMs } = fs.statSync(binary, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size !== stamp.size) return `${size} bytes instead of ${stamp.size}`;
  if (mtimeMs === stamp.writtenAt) return undefined;
  return (await sha256Of(binary)) === stamp.sha256 ? undefined : 'its SHA-256 differs';
}

/** Puts an unpacked mongod into the cache in one move, so that a reader sees all of it or nothing; of two at once the first stays. */
async function keepInCache(cacheFolder, unpacked, { version, source }) {
  const folder = keptIn(cacheFolder);
  const fresh = makeWorkFolder(cacheFolder);
  const binary = path.join(fresh, 'mongod');
  fs.renameSync(unpacked, binary);
  fs.chmodSync(binary, 0o755);
  const { size, mtimeMs } = fs.statSync(binary);
  const stamp = { version, source, size, writtenAt: mtimeMs, sha256: await sha256Of(binary) };
  fs.writeFileSync(path.join(fresh, 'mongod.json'), JSON.stringify(stamp, null, 2));
  try {
    fs.renameSync(fresh, folder);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  return { binary: path.join(folder, 'mongod'), version };
}

/** A folder for a download in progress, on the disk of the cache; those of an hour ago belong to nobody. */
function makeWorkFolder(cacheFolder) {
  const parent = path.join(cacheFolder, 'mongod');
  fs.mkdirSync(parent, { recursive: true });
  for (const name of fs.readdirSync(parent).filter((name) => name.startsWith('work-'))) {
    const old = path.join(parent, name);
    const age = Date.now() - (fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > ABANDONED_MS) fs.rmSync(old, { recursive: true, force: true });
  }
  return fs.mkdtempSync(path.join(parent, 'work-'));
}

function readStamp(folder) {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, 'mongod.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

async function sha256Of(file) {
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

module.exports = { findInCache, keepInCache, makeWorkFolder, sha256Of };
