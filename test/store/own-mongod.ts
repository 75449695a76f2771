import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import mongoose from 'mongoose';

/** A mongod of the test's own, to be killed. */
export type OwnMongod = {
  uri: string;
  /** SIGKILL, as when the machine loses power; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>;
  /** Ends it and deletes its folder. */
  end(): Promise<void>;
};

const freePort = async (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const launch = async (folder: string, port: number, replicaSet: boolean): Promise<ChildProcess> => {
  const binary = process.env.ANNEXA_TEST_MONGOD_BINARY ?? process.env.MONGOD_PATH;
  if (!binary) throw new Error('ANNEXA_TEST_MONGOD_BINARY is not set: this test starts and kills a mongod of its own');
  const basics = ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--nounixsocket'];
  const small = ['--wiredTigerCacheSizeGB', '0.25', '--setParameter', 'diagnosticDataCollectionEnabled=false'];
  const child = spawn(binary, [...basics, ...small, ...(replicaSet ? ['--replSet', 'rs0'] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = readline.createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => line.includes('Waiting for connections') && resolve());
    child.once('exit', (code) => reject(new Error(`mongod ended with ${code}`)));
  });
  return child;
};

const initiate = async (port: number): Promise<void> => {
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
  await client.db('admin').command({ replSetInitiate: { _id: 'rs0', members } });
  await client.close();
};

const gone = async (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

/** Starts a mongod in a folder of its own, as a one-node replica set or standalone. */
export const ownMongod = async ({ replicaSet }: { replicaSet: boolean }): Promise<OwnMongod> => {
  const root = mkdtempSync(path.join(tmpdir(), 'annexa-test-own-mongod-'));
  const folder = path.join(root, 'data');
  mkdirSync(folder);
  const port = await freePort();
  let child = await launch(folder, port, replicaSet);
  if (replicaSet) await initiate(port);
  return {
    uri: `mongodb://127.0.0.1:${port}/annexa-test${replicaSet ? '?replicaSet=rs0' : ''}`,
    kill: async () => gone(child),
    restart: async () => {
      child = await launch(folder, port, replicaSet);
    },
    end: async () => {
      await gone(child);
      rmSync(root, { recursive: true, force: true });
    },
  };
};
