import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive, running, startAnnexa, temporaryFolder, tidyUp, untilGone, whatTheAppGot } from './started-process.js';
import { readNote, writeNote } from './written-note.js';

jest.setTimeout(120_000);
afterAll(tidyUp);

test('kill -9 of the starter leaves neither app nor mongod; the next start takes the lock over and has the data', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  const app = await whatTheAppGot(first);
  await writeNote(app['MONGODB_URI'], 'acknowledged');
  const { mongod } = running(folder);
  first.kill('SIGKILL');
  await untilGone([first.pid, app.pid, mongod.pid]);

  const second = startAnnexa({ ANNEXA_DATA: folder });
  const again = await whatTheAppGot(second);
  expect(await readNote(again['MONGODB_URI'])).toBe('acknowledged');
});

test('a start right after kill -9 waits for what is being ended', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  await writeNote((await whatTheAppGot(first))['MONGODB_URI'], 'acknowledged');
  first.kill('SIGKILL');
  await first.ended;
  const app = await whatTheAppGot(startAnnexa({ ANNEXA_DATA: folder }));
  expect(await readNote(app['MONGODB_URI'])).toBe('acknowledged');
});

test('kill -9 of the watchdog too: the next start ends the mongod and the app that were left', async () => {
  const folder = temporaryFolder();
  const first = startAnnexa({ ANNEXA_DATA: folder });
  const app = await whatTheAppGot(first);
  await writeNote(app['MONGODB_URI'], 'acknowledged');
  const { mongod } = running(folder);
  const watchdog = watchdogOf(first.pid);
  process.kill(watchdog, 'SIGKILL');
  first.kill('SIGKILL');
  await untilGone([first.pid, watchdog]);
  expect([app.pid, mongod.pid].map(isAlive)).toEqual([true, true]);

  const second = startAnnexa({ ANNEXA_DATA: folder });
  const again = await whatTheAppGot(second);
  expect([app.pid, mongod.pid].map(isAlive)).toEqual([false, false]);
  expect(await readNote(again['MONGODB_URI'])).toBe('acknowledged');
});

test('kill -9 of mongod: it comes back on the same port with every acknowledged write, and the app goes on', async () => {
  const folder = temporaryFolder();
  const started = startAnnexa({ ANNEXA_DATA: folder });
  const app = await whatTheAppGot(started);
  await writeNote(app['MONGODB_URI'], 'acknowledged');
  const before = running(folder).mongod.pid;
  process.kill(before, 'SIGKILL');
  await started.says(/MongoDB is back/);
  expect(running(folder).mongod.pid).not.toBe(before);
  expect(await readNote(app['MONGODB_URI'])).toBe('acknowledged');
  expect(isAlive(app.pid)).toBe(true);
});

test('a mongod that dies again and again ends the start with a message', async () => {
  const folder = temporaryFolder();
  const started = startAnnexa({ ANNEXA_DATA: folder });
  await whatTheAppGot(started);
  for (let death = 1; death <= 4; death++) {
    process.kill(running(folder).mongod.pid, 'SIGKILL');
    if (death < 4) await started.says(new RegExp(`(MongoDB is back[^]*){${death}}`));
  }
  const { code, output } = await started.ended;
  expect(code).toBe(1);
  expect(output).toContain('MongoDB ended by itself again and again');
  expect(output).toContain('APP STOPS');
});

test('a lock of a dead process, or of another process with its number, is taken over', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'annexa.lock'), JSON.stringify({ pid: process.pid, identity: 'an earlier life' }));
  const started = startAnnexa({ ANNEXA_DATA: folder });
  await whatTheAppGot(started);
  started.kill('SIGTERM');
  expect((await started.ended).code).toBe(0);
});

function watchdogOf(parent: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'pid=,args=', '--ppid', String(parent)], { encoding: 'utf8' });
  return Number(/^\s*(\d+) .*watchdog\.js/m.exec(stdout)?.[1]);
}
