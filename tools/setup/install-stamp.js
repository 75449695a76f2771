const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const stampFile = (root) => path.join(root, 'node_modules', '.annexa-lock');

/** What an installation depends on: the lock file's bytes and the platform. */
function lockFingerprint(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

/** Whether node_modules is what the lock file asks for. An installation made by hand (`npm ci`, `npm install`) is recognised and stamped. */
function isInstalled(root) {
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockFingerprint(root)) return true;
  if (!matchesNpmsOwnRecord(root)) return false;
  writeInstallStamp(root);
  return true;
}

function writeInstallStamp(root) {
  writeFileSync(stampFile(root), lockFingerprint(root));
}

/** npm writes node_modules/.package-lock.json as its last act: it lists what is really there. */
function matchesNpmsOwnRecord(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const same = (name) =>
    present[name]?.version === wanted[name]?.version && present[name]?.integrity === wanted[name]?.integrity;
  const mayBeAbsent = (name) => name === '' || wanted[name].optional || wanted[name].devOptional || wanted[name].peer;
  return Object.keys(present).every(same) && Object.keys(wanted).every((name) => name in present || mayBeAbsent(name));
}

module.exports = { isInstalled, writeInstallStamp };
