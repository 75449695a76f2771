import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

const folders: string[] = [];
const processes: Started[] = [];

export interface Started {
  pid: number;
  output: () => string;
  /** Resolves with the match as soon as the output holds it; rejects when the process ends first. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>;
  kill: (signal: NodeJS.Signals) => void;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-start-test-'));
  folders.push(folder);
  return folder;
}

/** `npm start` with a stand-in for the app; by default on a new data folder, with any port. */
export function startAnnexa(environment: Record<string, string> = {}, args: string[] = []): Started {
  const child = spawn(process.execPath, [path.join(root, 'tools/start.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      ANNEXA_DATA: environment['ANNEXA_DATA'] ?? temporaryFolder(),
      ANNEXA_APP_ENTRY: path.join(__dirname, 'fake-app.js'),
      ...environment,
    },
  });
  const started = follow(child);
  processes.push(started);
  return started;
}

function follow(child: ReturnType<typeof spawn>): Started {
  let output = '';
  const looks: (() => void)[] = [];
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    for (const look of looks) look();
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const ended = new Promise<Awaited<Started['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, output }));
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      looks.push(look);
      look();
      void ended.then(() => reject(new Error(`it ended without saying ${String(pattern)}:\n${output}`)));
    });
  return { pid: child.pid ?? 0, output: () => output, says, ended, kill: (signal) => void child.kill(signal) };
}

/** What the stand-in was given, once it runs. */
export async function whatTheAppGot(started: Started): Promise<Record<string, string> & { pid: number }> {
  const match = await started.says(/^APP (\{.*\})$/m);
  return JSON.parse(match[1] ?? '');
}

/** The process numbers that a start has noted in its data folder. */
export function running(folder: string): { app: { pid: number }; mongod: { pid: number } } {
  return JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'));
}

export function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

export async function untilGone(pids: number[], limitMs = 30_000): Promise<void> {
  const until = Date.now() + limitMs;
  while (pids.some(isAlive)) {
    if (Date.now() > until) throw new Error(`still alive: ${pids.filter(isAlive).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** After each suite: ends what a failed test has left, and deletes the folders. */
export async function tidyUp(): Promise<void> {
  for (const started of processes) started.kill('SIGTERM');
  await Promise.race([
    Promise.all(processes.map((started) => started.ended)),
    new Promise((resolve) => setTimeout(resolve, 30_000).unref()),
  ]);
  for (const folder of folders) {
    if (existsSync(path.join(folder, 'running.json'))) killLeftOvers(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

function killLeftOvers(folder: string): void {
  const pids = Object.values(running(folder)).map(({ pid }) => pid);
  for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL');
}
