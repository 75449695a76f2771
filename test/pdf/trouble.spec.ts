import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrinterUnavailable, type Chromium } from '@annexa/pdf';
import { sampleAnnex, smallAnnex } from './sample-annex';
import { closePrinters, testChromium, testPrinter } from './test-printer';

jest.setTimeout(120_000);

let chromium: Chromium;
let cacheDir: string;
beforeEach(async () => {
  cacheDir = mkdtempSync(join(tmpdir(), 'annexa-profiles-'));
  chromium = { ...(await testChromium()), cacheDir };
});
afterEach(async () => {
  await closePrinters();
  rmSync(cacheDir, { recursive: true, force: true });
});

const read = (pid: number, file: string) => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};
const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const parentOf = (pid: number) => Number(/\) \S (\d+)/.exec(read(pid, 'stat'))?.[1] ?? 0);
const descendsFrom = (pid: number, ancestors: number[]): boolean =>
  pid > 1 && (ancestors.includes(parentOf(pid)) || descendsFrom(parentOf(pid), ancestors));

/** Process ids of the browsers that use a profile in our own temporary folder. */
const browsers = () =>
  processes().filter(
    (pid) => read(pid, 'cmdline').includes(`user-data-dir=${cacheDir}`) && !read(pid, 'cmdline').includes('--type='),
  );
const renderers = () =>
  processes().filter((pid) => read(pid, 'cmdline').includes('--type=renderer') && descendsFrom(pid, browsers()));

const linux = process.platform === 'linux' ? test : test.skip;

linux('a browser that is killed while it prints is replaced, and the document printed after all', async () => {
  const printer = await testPrinter({ chromium });
  const wanted = await printer.print(sampleAnnex());
  const printing = Promise.all([1, 2, 3].map(() => printer.print(sampleAnnex())));
  for (const pid of browsers()) process.kill(pid, 'SIGKILL');
  expect((await printing).every((bytes) => bytes.equals(wanted))).toBe(true);
  for (const pid of browsers()) process.kill(pid, 'SIGKILL');
  expect(wanted.equals(await printer.print(sampleAnnex()))).toBe(true);
  expect(printer.ready()).toBe(true);
});

linux('a page that hangs ends in "try later" at the time limit, and the next document prints', async () => {
  const printer = await testPrinter({ chromium, timeoutMs: 2_000 });
  const wanted = await printer.print(smallAnnex());
  const stopped = renderers();
  expect(stopped).not.toEqual([]);
  for (const pid of stopped) process.kill(pid, 'SIGSTOP');
  const refusal = await printer.print(smallAnnex()).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(PrinterUnavailable);
  expect(refusal).toMatchObject({ reason: 'timeout', retryAfterSeconds: 10 });
  expect(wanted.equals(await printer.print(smallAnnex()))).toBe(true);
});

linux('a browser that no longer answers is killed and replaced', async () => {
  const printer = await testPrinter({ chromium, timeoutMs: 5_000 });
  const [stuck = 0] = browsers();
  process.kill(stuck, 'SIGSTOP');
  await expect(printer.print(smallAnnex())).rejects.toMatchObject({ reason: 'timeout' });
  expect((await printer.print(smallAnnex())).length).toBeGreaterThan(1000);
  expect(browsers()).not.toContain(stuck);
});

test('too many documents waiting are refused at once, those waiting are printed', async () => {
  const printer = await testPrinter({ chromium, maxQueue: 2 });
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => printer.print(smallAnnex())));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  expect(outcomes[3]).toMatchObject({ reason: { name: 'PrinterUnavailable', reason: 'busy' } });
});

test('a waiting document counts its waiting into the time limit', async () => {
  const printer = await testPrinter({ chromium, timeoutMs: 1 });
  await expect(printer.print(smallAnnex())).rejects.toMatchObject({ reason: 'timeout' });
});

test('closing ends the browser, refuses documents, and leaves no profile behind', async () => {
  const printer = await testPrinter({ chromium });
  await printer.close();
  expect(printer.ready()).toBe(false);
  await expect(printer.print(smallAnnex())).rejects.toMatchObject({ reason: 'closed' });
  expect([browsers(), readdirSync(cacheDir)]).toEqual([[], []]);
});

test('profiles of dead processes are swept at the next start, others stay', async () => {
  const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString());
  mkdirSync(join(cacheDir, `profile-${dead}-abc`));
  mkdirSync(join(cacheDir, `profile-${process.ppid}-abc`));
  const printer = await testPrinter({ chromium });
  await printer.close();
  expect(readdirSync(cacheDir)).toEqual([`profile-${process.ppid}-abc`]);
});

linux('the browser sees nothing of our environment', async () => {
  process.env.ANNEXA_CANARY_SECRET = 'canary-variable';
  try {
    await testPrinter({ chromium });
    const seen = browsers().map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
    expect(seen).toHaveLength(1);
    const names = seen[0]!
      .split('\0')
      .map((entry) => entry.split('=')[0])
      .filter(Boolean);
    const allowed = ['PATH', 'LANG', 'TZ', 'LD_LIBRARY_PATH', 'HOME', 'TMPDIR', 'FONTCONFIG_FILE'];
    expect(names.filter((name) => !allowed.includes(name!))).toEqual([]);
  } finally {
    delete process.env.ANNEXA_CANARY_SECRET;
  }
});
