import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const MANIFEST = 'complete.json';
const TIME_LIMIT_MS = 120_000;

/** The package's own `inflate` writes to the temporary folder only, so it runs in a child whose temporary folder is ours. */
const INFLATE = `const { inflate } = await import(process.argv[1]);
await Promise.all(process.argv.slice(2).map((archive) => inflate(archive)));`;

/** Where @sparticuz/chromium lies and which version it is. Throws when it is not installed. */
export function npmChromium(): { entry: string; bin: string; version: string } {
  const entry = require.resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { entry, bin: join(root, 'bin'), version };
}

/**
 * Unpacks archives of @sparticuz/chromium into `folder`, once. A folder counts only when every file of its manifest has
 * its size; anything else is made again. Two processes may start together: each unpacks aside, the rename decides.
 */
export async function unpackOnce(folder: string, archives: string[]): Promise<string> {
  if (isComplete(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const aside = await mkdtemp(`${folder}.part-`);
  try {
    await inflateInto(aside, archives);
    writeFileSync(join(aside, MANIFEST), JSON.stringify(sizes(aside)));
    await putInPlace(aside, folder);
    return folder;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function inflateInto(aside: string, archives: string[]): Promise<void> {
  const { entry, bin } = npmChromium();
  const args = ['--input-type=module', '--eval', INFLATE, pathToFileURL(entry).href];
  const env = { TMPDIR: aside, PATH: dirname(process.execPath) };
  await promisify(execFile)(process.execPath, [...args, ...archives.map((name) => join(bin, name))], {
    env,
    timeout: TIME_LIMIT_MS,
  });
}

async function putInPlace(aside: string, folder: string): Promise<void> {
  if (existsSync(folder) && !isComplete(folder)) {
    const broken = await mkdtemp(`${folder}.broken-`);
    await rename(folder, join(broken, basename(folder))).catch(() => undefined);
    await rm(broken, { recursive: true, force: true });
  }
  try {
    await rename(aside, folder);
  } catch (cause) {
    if (!isComplete(folder)) throw new Error(`Chromium could not be unpacked into ${folder}.`, { cause });
  }
}

function isComplete(folder: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Record<string, number>;
    const entries = Object.entries(manifest);
    return entries.length > 0 && entries.every(([file, size]) => statSync(join(folder, file)).size === size);
  } catch {
    return false;
  }
}

function sizes(folder: string): Record<string, number> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), statSync(path).size]));
}
