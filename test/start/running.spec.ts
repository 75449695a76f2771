import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { isAlive, running, startAnnexa, temporaryFolder, tidyUp, whatTheAppGot } from './started-process.js';
import { readNote, writeNote } from './written-note.js';

jest.setTimeout(120_000);
afterAll(tidyUp);

test('the app gets a writable replica set, its folders, and a line that says which MongoDB was taken', async () => {
  const folder = temporaryFolder();
  const started = startAnnexa({ ANNEXA_DATA: folder, HOST: '127.0.0.1' });
  const app = await whatTheAppGot(started);
  expect(app).toMatchObject({ PORT: '0', HOST: '127.0.0.1', ANNEXA_DATA: folder, ANNEXA_DEMO: '1' });
  expect(app['ANNEXA_CACHE']).toMatch(/^\//);
  expect(app['ANNEXA_MONGODB_LABEL']).toContain(path.join(folder, 'mongodb'));
  expect(app['node']).toMatch(/^v2[4-9]/);
  await writeNote(app['MONGODB_URI'], 'first');
  expect(await readNote(app['MONGODB_URI'])).toBe('first');
  expect(statSync(folder).mode & 0o077).toBe(0);
});

test('Ctrl-C stops the app, then MongoDB, with exit code 0; the next start has the same data on the same port', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  const app = await whatTheAppGot(first);
  const { mongod } = running(folder);
  await writeNote(app['MONGODB_URI'], 'kept');
  first.kill('SIGINT');
  const { code, output } = await first.ended;
  expect({ code, stopped: output.includes('APP STOPS') }).toEqual({ code: 0, stopped: true });
  expect([app.pid, mongod.pid].filter(isAlive)).toEqual([]);
  // Seen once in 6.0.5: the line with the exit code is not written any more, although the data was closed in order.
  expect(readFileSync(path.join(folder, 'mongod.log'), 'utf8')).toContain('WiredTiger closed');
  expect(existsSync(path.join(folder, 'annexa.lock'))).toBe(false);

  const second = startAnnexa({ ANNEXA_DATA: folder });
  const again = await whatTheAppGot(second);
  expect(again['MONGODB_URI']).toBe(app['MONGODB_URI']);
  expect(await readNote(again['MONGODB_URI'])).toBe('kept');
});

test('a second instance on the same folder is refused and the first goes on', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  const app = await whatTheAppGot(first);
  const { code, output } = await startAnnexa({ ANNEXA_DATA: folder }).ended;
  expect(code).toBe(1);
  expect(output).toContain(`already running on ${folder} (process ${first.pid})`);
  await writeNote(app['MONGODB_URI'], 'still here');
  expect(isAlive(app.pid)).toBe(true);
});

test('--reset --yes gives an empty database', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  await writeNote((await whatTheAppGot(first))['MONGODB_URI'], 'to be deleted');
  first.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
  const second = startAnnexa({ ANNEXA_DATA: folder }, ['--reset', '--yes']);
  const app = await whatTheAppGot(second);
  expect(second.output()).toContain(`deleted the data in ${folder}`);
  expect(await readNote(app['MONGODB_URI'])).toBeUndefined();
});

test("the app's own exit code is passed on, and MongoDB is stopped", async () => {
  const folder = temporaryFolder();
  const { code, output } = await startAnnexa({ ANNEXA_DATA: folder, FAKE_APP_EXIT: '3' }).ended;
  expect(code).toBe(3);
  expect(output).toContain('APP PROBLEM');
  expect(isAlive(running(folder).mongod.pid)).toBe(false);
});

test('a killed app ends the start with a message', async () => {
  const started = startAnnexa();
  const app = await whatTheAppGot(started);
  process.kill(app.pid, 'SIGKILL');
  const { code, output } = await started.ended;
  expect(code).toBe(1);
  expect(output).toContain('Annexa ended by itself (SIGKILL)');
});

test('MONGODB_URI is used as it is, its password is not shown, and no mongod is started', async () => {
  const folder = temporaryFolder();
  const uri = 'mongodb://who:secret@127.0.0.1:1/annexa?replicaSet=rs0';
  const started = startAnnexa({ ANNEXA_DATA: folder, MONGODB_URI: uri });
  const app = await whatTheAppGot(started);
  expect(app['MONGODB_URI']).toBe(uri);
  expect(app['ANNEXA_MONGODB_LABEL']).toBe('MONGODB_URI: mongodb://…@127.0.0.1:1/annexa');
  expect(existsSync(path.join(folder, 'mongodb'))).toBe(false);
});

test("another program on the database's own port is named, and the data stays", async () => {
  const folder = temporaryFolder();
  const foreign = createServer();
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const { port } = foreign.address() as { port: number };
  writeFileSync(path.join(folder, 'annexa-data-folder.txt'), '');
  writeFileSync(path.join(folder, 'mongodb.json'), JSON.stringify({ port, initiated: true, version: '6.0.5' }));
  const { code, output } = await startAnnexa({ ANNEXA_DATA: folder }).ended;
  foreign.close();
  expect(code).toBe(1);
  expect(output).toContain(`port ${port}, which belongs to the database in ${folder}, is in use`);
});
