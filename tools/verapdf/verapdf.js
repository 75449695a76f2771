/** veraPDF through Java and Maven, where both are there; its jars are fetched once into .cache. */
const { spawnSync } = require('node:child_process');
const { existsSync, renameSync, rmSync } = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const VERSION = '1.30.2';
const OLDEST_JAVA = 17;

const run = (program, args) => spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

/** → the folder with the jars, or in words why veraPDF cannot run here */
function findVerapdf() {
  const java = run('java', ['-version']);
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (java.error || major < OLDEST_JAVA)
    return { missing: `Java ${OLDEST_JAVA} or newer is not installed${major ? ` (found ${major})` : ''}` };
  const folder = path.resolve(root, process.env.ANNEXA_CACHE || '.cache', `verapdf-${VERSION}`);
  return existsSync(folder) ? { folder } : fetchJars(folder);
}

/** Under another name until all are there: what was cut short is not taken for whole. */
function fetchJars(folder) {
  if (run('mvn', ['--version']).error) return { missing: 'Maven is not installed' };
  const part = `${folder}.part-${process.pid}`;
  const pom = path.join(__dirname, 'pom.xml');
  const fetched = run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`]);
  if (fetched.status === 0) {
    if (existsSync(folder)) rmSync(part, { recursive: true });
    else renameSync(part, folder);
    return { folder };
  }
  rmSync(part, { recursive: true, force: true });
  return { missing: `Maven could not fetch veraPDF ${VERSION}:\n${`${fetched.stdout}${fetched.stderr}`.trim()}` };
}

/** Validates files against flavours such as `ua1,3a`. → { compliant, output } with a line per file and flavour */
function validate(folder, flavours, files) {
  const source = path.join(__dirname, 'Validate.java');
  const { status, stdout, stderr } = run('java', ['-cp', path.join(folder, '*'), source, flavours, ...files]);
  return { compliant: status === 0, output: status === 0 ? stdout : `${stdout}${stderr}` };
}

module.exports = { findVerapdf, validate };
