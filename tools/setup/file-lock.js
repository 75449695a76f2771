const { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { processIdentity } = require('./process-identity.js');

const WRITING_MS = 5000;

/**
 * Takes the lock file for this process: → { release } or, when a living process holds it, { heldBy: pid }.
 * A lock whose process is dead (kill -9, power cut, number given to another process) is taken over: → { release, stale: its content }.
 */
function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  let stale;
  for (let attempt = 0; attempt < 10; attempt++) {
    if (createLock(file, mine)) return { release: () => releaseLock(file, mine), stale };
    const text = readText(file);
    if (text === undefined) continue;
    const holder = parse(text);
    if (holder && processIdentity(holder.pid) === holder.identity) return { heldBy: holder.pid };
    if (!holder && isBeingWritten(file)) return { heldBy: 'unknown' };
    stale = holder ?? {};
    putAside(file, text);
  }
  return { heldBy: 'unknown' };
}

function createLock(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Another process may replace the stale lock between our look and our move: then it gets its own back. */
function putAside(file, staleText) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== staleText) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

function releaseLock(file, mine) {
  if (readText(file) === mine) rmSync(file, { force: true });
}

function isBeingWritten(file) {
  try {
    return Date.now() - statSync(file).mtimeMs < WRITING_MS;
  } catch {
    return false;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text) {
  try {
    const holder = JSON.parse(text);
    return Number.isInteger(holder?.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Waits for a living holder to finish; `onWait(pid)` is called once. */
async function waitForLock(file, { onWait, limitSeconds = 600 } = {}) {
  const until = Date.now() + limitSeconds * 1000;
  for (let told = false; ; told = true) {
    const taken = takeLock(file);
    if (taken.release) return taken.release;
    if (!told && onWait) onWait(taken.heldBy);
    if (Date.now() > until) throw new Error(`${file} is still held by process ${taken.heldBy}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

module.exports = { takeLock, waitForLock };
