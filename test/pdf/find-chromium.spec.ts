import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '@annexa/pdf';

jest.setTimeout(120_000);

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'annexa-chromium-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fake(name: string, answer: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "${answer}"\n`);
  chmodSync(file, 0o755);
  return file;
}

test('CHROMIUM_PATH goes before the PATH, the headless shell before the full browser, both before the npm package', async () => {
  const given = fake('mine', 'Chromium 140.0.1');
  fake('chromium', 'Chromium 141.0.1 built on Debian');
  const cacheDir = join(folder, 'cache');
  expect((await findChromium({ chromiumPath: given, path: folder, cacheDir })).label).toBe(
    `Chromium 140.0.1 from CHROMIUM_PATH (${given})`,
  );
  expect((await findChromium({ path: folder, cacheDir })).label).toBe(
    `Chromium 141.0.1 from the PATH (${join(folder, 'chromium')})`,
  );
  const shell = fake('chromium-headless-shell', 'Chromium 142.0.1');
  expect((await findChromium({ path: folder, cacheDir })).executablePath).toBe(shell);
});

test('a CHROMIUM_PATH that does not work is an error with the mends, not a reason to take another', async () => {
  const search = findChromium({ chromiumPath: join(folder, 'missing'), path: folder, cacheDir: folder });
  await expect(search).rejects.toThrow(
    /CHROMIUM_PATH \(.*missing\): .*ENOENT[^]*To mend it, either:[^]*chromium-headless-shell/,
  );
});

test('the sandbox is off for root only, unless told otherwise', async () => {
  const options = { chromiumPath: fake('mine', 'Chromium 140.0.1'), path: '', cacheDir: join(folder, 'cache') };
  expect((await findChromium({ ...options, sandbox: true })).args).toEqual([]);
  expect((await findChromium({ ...options, sandbox: false })).args).toContain('--no-sandbox');
  expect((await findChromium(options)).args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});

test('the npm build is unpacked once by two at the same time, and made again when it was cut short', async () => {
  const search = () => findChromium({ path: '', cacheDir: folder });
  const [one, other] = await Promise.all([search(), search()]);
  expect(one).toEqual(other);
  expect(one.label).toMatch(/^Chromium 153\.\S+ from the npm package @sparticuz\/chromium$/);
  expect(readdirSync(folder).sort()).toEqual(['chromium-153.0.0', 'last-resort-font-153.0.0']);

  truncateSync(one.executablePath, 1000);
  expect(await search()).toEqual(one);
  rmSync(join(folder, 'chromium-153.0.0', 'complete.json'));
  expect(await search()).toEqual(one);
  expect(existsSync(join(folder, 'chromium-153.0.0', 'complete.json'))).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
});
