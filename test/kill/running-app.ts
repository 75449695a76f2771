import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const entry = join(process.cwd(), 'dist/apps/api/src/main.js');

/** A port of this machine that nobody listens on at this moment. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

/** The built application as a process of its own, as in production, and a way to end it without notice. */
export type RunningApp = {
  url: string;
  process: ChildProcess;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
};

/** Starts the built application on a database and a data folder and waits for its line that it is up. */
export const startApp = async (mongodbUri: string, dataFolder: string): Promise<RunningApp> => {
  if (!existsSync(entry)) throw new Error('dist is missing: npm test builds it, or run npm run build');
  const port = await freePort();
  const child = spawn(process.execPath, [entry], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      MONGODB_URI: mongodbUri,
      ANNEXA_DATA: dataFolder,
      ANNEXA_CACHE: process.env.ANNEXA_CACHE ?? join(process.cwd(), '.cache'),
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += String(chunk);
      if (said.includes('Annexa is up')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the application ended with ${code}: ${said}`)));
  });
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { url: `http://127.0.0.1:${port}`, process: child, kill };
};

/** The e-mail address and password of the first operator of a data folder. */
export const firstOperator = (dataFolder: string): { email: string; password: string } =>
  JSON.parse(readFileSync(join(dataFolder, 'first-operator.json'), 'utf8')) as { email: string; password: string };
