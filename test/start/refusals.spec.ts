import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { root, startAnnexa, temporaryFolder, tidyUp } from './started-process.js';

jest.setTimeout(60_000);
afterAll(tidyUp);

/** Exit code 1, and exactly one message. */
async function refusal(environment: Record<string, string>, args: string[] = []): Promise<string> {
  const { code, output } = await startAnnexa(environment, args).ended;
  expect(code).toBe(1);
  expect(output.match(/Annexa cannot start/g)).toHaveLength(1);
  expect(output).not.toMatch(/^\s+at /m);
  return output;
}

test('an unknown flag is named and the known ones are shown', async () => {
  const output = await refusal({}, ['--rest']);
  expect(output).toContain('--rest');
  expect(output).toContain('npm start [-- --reset [--yes]]');
});

test('--yes without --reset is refused', async () => {
  expect(await refusal({}, ['--yes'])).toContain('--reset');
});

test('a PORT that is no port is refused', async () => {
  expect(await refusal({ PORT: '80a80' })).toContain('PORT=80a80');
});

test('a taken port is found before anything long is done, and the mend names a free one', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const output = await refusal({ PORT: String(port) });
  other.close();
  expect(output).toContain(`port ${port} on 127.0.0.1 is already in use`);
  expect(output).toMatch(/PORT=\d+ npm start/);
  expect(output).not.toContain('Starting MongoDB');
});

test('a data folder that cannot be made is refused, for root too', async () => {
  const file = path.join(temporaryFolder(), 'a-file');
  writeFileSync(file, 'not a folder');
  const output = await refusal({ ANNEXA_DATA: path.join(file, 'data') });
  expect(output).toContain('cannot be written');
  expect(output).toContain('ANNEXA_DATA=');
});

test('a data folder on a file system that takes no files is refused', async () => {
  expect(await refusal({ ANNEXA_DATA: '/proc/annexa' })).toContain('cannot be written');
});

test.each([[[]], [['--reset', '--yes']]])(
  'a folder with other things in it is left alone (%j)',
  async (args: string[]) => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'thesis.txt'), 'years of work');
    const output = await refusal({ ANNEXA_DATA: folder }, args);
    expect(output).toContain('is not an Annexa data folder');
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
  },
);

test('--reset without a terminal and without --yes deletes nothing', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'annexa-data-folder.txt'), '');
  mkdirSync(path.join(folder, 'mongodb'));
  const output = await refusal({ ANNEXA_DATA: folder }, ['--reset']);
  expect(output).toContain('--reset --yes');
  expect(existsSync(path.join(folder, 'mongodb'))).toBe(true);
});

test('without a MongoDB and a way to get one, it says what was tried and the three mends', async () => {
  const output = await refusal({
    ANNEXA_CACHE: temporaryFolder(),
    PATH: '/nowhere',
    ANNEXA_MONGOD_SOURCES: 'path,cache',
  });
  expect(output).toContain('path: no mongod on the PATH');
  expect(output).toContain('cache: nothing fetched yet');
  expect(output).toContain('download: switched off');
  expect(output).toContain('wheel: switched off');
  for (const mend of ['install mongod', 'MONGODB_URI=', 'docker compose up']) expect(output).toContain(mend);
});

test('a mongod in the cache that was cut short is not run', async () => {
  const cache = temporaryFolder();
  const kept = path.join(cache, 'mongod', `${process.platform}-${process.arch}`);
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, 'mongod'), 'half of', { mode: 0o755 });
  writeFileSync(path.join(kept, 'mongod.json'), JSON.stringify({ version: '6.0.5', size: 140_783_984, sha256: 'x' }));
  const output = await refusal({ ANNEXA_CACHE: cache, ANNEXA_MONGOD_SOURCES: 'cache' });
  expect(output).toContain('damaged (7 bytes instead of 140783984) and has been removed');
  expect(existsSync(kept)).toBe(false);
});

test('a MONGOD_PATH that is no mongod is refused, not passed over', async () => {
  const output = await refusal({ MONGOD_PATH: path.join(root, 'package.json') });
  expect(output).toContain('MONGOD_PATH does not name a usable mongod');
});

test('the lock is released after a refusal', async () => {
  const folder = temporaryFolder();
  await refusal({ ANNEXA_DATA: folder, ANNEXA_CACHE: temporaryFolder(), ANNEXA_MONGOD_SOURCES: 'cache' });
  expect(readdirSync(folder)).toEqual(['annexa-data-folder.txt']);
  expect(readFileSync(path.join(folder, 'annexa-data-folder.txt'), 'utf8')).toContain('belongs to Annexa');
});
