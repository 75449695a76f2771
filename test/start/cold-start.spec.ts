import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { DemoNote } from '../../apps/api/src/demo/demo-note';
import { openKeys } from '../../apps/api/src/keys';
import { watchOutgoing } from './outgoing.js';
import { type Started, startAnnexa, temporaryFolder, tidyUp } from './started-process.js';

/** Checks 1 and 2 of the portal: the real program on an empty data folder, as somebody starts it who has just cloned it. */
jest.setTimeout(300_000);
afterAll(tidyUp);

const folder = temporaryFolder();
const start = () => startAnnexa({ ANNEXA_DATA: folder, ANNEXA_APP_ENTRY: '' });
const untilUp = async (started: Started) => {
  const url = (await started.says(/^Annexa is up: (\S+)$/m))[1] ?? '';
  await started.says(/^Ctrl-C stops everything\.$/m);
  return url;
};
const note = () => DemoNote.parse(JSON.parse(readFileSync(path.join(folder, 'logins.json'), 'utf8')));
const statusOf = async (url: string, init?: RequestInit) => (await fetch(url, init)).status;
const signIn = (url: string) => {
  const { email, password } = note().tenants[0]!.logins[0]!;
  return statusOf(`${url}/v1/browser-sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password }),
  });
};
const stop = async (started: Started) => {
  started.kill('SIGINT');
  expect((await started.ended).code).toBe(0);
};

let first: ReturnType<typeof note>;

test('the first start serves portal and API, says how to get in, and talks to nobody outside of this machine', async () => {
  const started = start();
  const outgoing = watchOutgoing(started.pid);
  const url = await untilUp(started);
  first = note();
  const said = started.output();
  for (const text of [url, path.join(folder, 'logins.json'), first.api_key.key, 'owner@acme.example', `${url}/docs`])
    expect(said).toContain(text);
  expect(await statusOf(`${url}/livez`)).toBe(200);
  expect(await statusOf(`${url}/retention`, { headers: { accept: 'text/html' } })).toBe(200);
  expect(await statusOf(`${url}/v1/record`, { headers: { authorization: `Bearer ${first.api_key.key}` } })).toBe(200);
  expect(await signIn(url)).toBe(200);
  expect(outgoing.looks()).toBeGreaterThan(10);
  expect(outgoing.end()).toEqual([]);
  await stop(started);
});

test('the second start has the same data, the same logins and no new password', async () => {
  const started = start();
  const url = await untilUp(started);
  expect(note()).toEqual(first);
  expect(started.output()).not.toContain('seeding');
  expect(await signIn(url)).toBe(200);
  await stop(started);
});

test('with keys of another installation it does not start, and says what to do', async () => {
  const keys = path.join(folder, 'keys.json');
  const right = readFileSync(keys, 'utf8');
  const other = temporaryFolder();
  await openKeys(other, new Date());
  writeFileSync(keys, readFileSync(path.join(other, 'keys.json')));
  const { code, output } = await start().ended;
  expect(code).toBe(1);
  expect(output).toContain('The keys in the data folder do not belong to this database.');
  expect(output).toContain(`put the keys.json that belongs to the database into ${folder}`);
  writeFileSync(keys, right);
});

test('the look-out for peers sees one that is not on this machine', async () => {
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  if (outside === undefined) return;
  const watch = watchOutgoing(process.pid);
  const server = createServer().listen(0, outside);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const socket = connect(port, outside);
  await once(socket, 'connect');
  const seen = watch.looks();
  while (watch.looks() < seen + 2) await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  server.close();
  expect(watch.end()).toHaveLength(2);
});
