const { spawn } = require('node:child_process');
const { createWriteStream, renameSync, existsSync } = require('node:fs');
const readline = require('node:readline');

const CACHE_GB = '0.25';
const STOP_MS = 20_000;
const READY_MS = 60_000;

/**
 * A mongod as a one-node replica set on the loopback, without server-side JavaScript. It has a process group of its own: Ctrl-C on
 * the terminal reaches us, never it.
 * → { child, listening, primary, exited, stop }: promises for "accepts connections" and "accepts writes" (both reject when it ends
 * first), for the end ({ code, signal, lastErrors }, never rejects), and a clean stop.
 */
function launchMongod({ binary, dbPath, port, logFile }) {
  const child = spawn(binary, mongodArguments({ dbPath, port }), { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const lastErrors = [];
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, signal: null, lastErrors: [error.message] }));
    child.once('close', (code, signal) => resolve({ code, signal, lastErrors }));
  });
  const says = followLog(child, logFile, lastErrors);
  const milestone = (text) => Promise.race([says(text), exited.then(endedTooEarly), tooLate(text)]);
  const listening = milestone('Waiting for connections');
  const primary = milestone('Transition to primary complete');
  for (const promise of [listening, primary]) promise.catch(() => {});
  return { child, listening, primary, exited, stop: () => stopMongod(child, exited) };
}

const FIXED_ARGUMENTS = {
  '--bind_ip': '127.0.0.1',
  '--replSet': 'rs0',
  '--storageEngine': 'wiredTiger',
  '--wiredTigerCacheSizeGB': CACHE_GB,
  '--oplogSize': '990',
};

function mongodArguments({ dbPath, port }) {
  const settings = ['diagnosticDataCollectionEnabled=false', 'shutdownTimeoutMillisForSignaledShutdown=1000'];
  return [
    ...Object.entries({ '--port': String(port), '--dbpath': dbPath, ...FIXED_ARGUMENTS }).flat(),
    ...settings.flatMap((setting) => ['--setParameter', setting]),
    '--nounixsocket',
    '--noscripting',
  ];
}

/** Copies the log to a file (the one of the start before is kept as .1) and → a function: promise of a line that holds a text. */
function followLog(child, logFile, lastErrors) {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const file = createWriteStream(logFile, { mode: 0o600 });
  file.on('error', () => {});
  const waiting = [];
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      file.write(`${line}\n`);
      if (!line.includes('"s":"I"')) remember(lastErrors, line);
      for (const { text, resolve } of waiting) if (line.includes(text)) resolve();
    });
  }
  child.once('close', () => file.end());
  return (text) => new Promise((resolve) => waiting.push({ text, resolve }));
}

function remember(lastErrors, line) {
  if (/"s":"W"/.test(line)) return;
  lastErrors.push(inPlainWords(line));
  if (lastErrors.length > 5) lastErrors.shift();
}

/** A line of mongod's log is JSON; what it says is its message and, if there is one, its error. */
function inPlainWords(line) {
  try {
    const { msg, attr } = JSON.parse(line);
    return [msg, attr?.error?.errmsg ?? attr?.error ?? attr?.reason].filter(Boolean).join(': ').slice(0, 400);
  } catch {
    return line.slice(0, 400);
  }
}

function endedTooEarly({ code, signal, lastErrors }) {
  const error = new Error(
    `mongod ended with ${signal ?? code}${lastErrors.length ? `:\n${lastErrors.join('\n')}` : ''}`,
  );
  error.exitCode = code;
  throw error;
}

function tooLate(text) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`mongod did not say "${text}" within ${READY_MS / 1000} s`)), READY_MS).unref();
  });
}

async function stopMongod(child, exited) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  const end = await exited;
  clearTimeout(force);
  return end;
}

module.exports = { launchMongod };
