const { spawn } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const LIMIT_MS = 300_000;

/** Starts the demonstration on a free port with data of its own. → its address, its logins, and the way to end it */
async function startDemonstration(root) {
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-screenshots-'));
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', ANNEXA_DATA: folder, ANNEXA_DEMO: '1', MONGODB_URI: '' };
  const child = spawn(process.execPath, [path.join(root, 'tools/start.js')], { cwd: root, env });
  const closed = new Promise((resolve) => child.once('close', resolve));
  const end = async () => {
    child.kill('SIGINT');
    await closed;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await untilUp(child);
    return { url, end, loginOf: (who) => loginOf(folder, who) };
  } catch (error) {
    await end();
    throw error;
  }
}

function untilUp(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = () => reject(new Error(`the demonstration did not start:\n${output}`));
    const limit = setTimeout(fail, LIMIT_MS);
    child.once('close', fail);
    const take = (chunk) => {
      output += chunk;
      const url = /^Annexa is up: (\S+)$/m.exec(output)?.[1];
      if (!url || !output.includes('Ctrl-C stops everything.')) return;
      clearTimeout(limit);
      child.off('close', fail);
      resolve(url);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
  });
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function loginOf(folder, who) {
  if (who === 'operator') return readJson(path.join(folder, 'first-operator.json'));
  const [slug, role] = who;
  const { logins } = readJson(path.join(folder, 'logins.json')).tenants.find((tenant) => tenant.slug === slug);
  return logins.find((login) => login.role === role);
}

module.exports = { startDemonstration };
