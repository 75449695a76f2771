import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Chromium } from './chromium.js';
import { npmChromium, unpackOnce } from './unpack-once.js';

export interface FindChromiumOptions {
  /** Value of CHROMIUM_PATH, if set; then nothing else is tried. */
  chromiumPath?: string | undefined;
  /** Value of PATH. */
  path: string;
  /** Our own folder: the npm build is unpacked here once, temporary profiles lie here. */
  cacheDir: string;
  /** Chromium's sandbox; off for root (it refuses to start otherwise), on for everyone else. */
  sandbox?: boolean;
}

const SYSTEM_NAMES = ['chromium-headless-shell', 'chromium'];
/** Without a sandbox the zygote, which prepares sandboxed processes, is only in the way. */
const NO_SANDBOX = ['--no-sandbox', '--no-zygote'];
const VERSION_LIMIT_MS = 15_000;
const MENDS = [
  'set CHROMIUM_PATH to a Chromium or a chromium-headless-shell',
  'install the Debian package chromium-headless-shell (or chromium)',
  'run `npm ci` again, on Linux x64: it brings @sparticuz/chromium',
];

type Probe = Pick<Chromium, 'executablePath' | 'env'>;

/**
 * Looks for a Chromium: CHROMIUM_PATH → `chromium-headless-shell` or `chromium` on the PATH → the npm package
 * @sparticuz/chromium with its own system libraries. Throws one error that lists what was tried and the mends.
 */
export async function findChromium(options: FindChromiumOptions): Promise<Chromium> {
  const tried: string[] = [];
  for (const candidate of candidates(options)) {
    try {
      const probe = await candidate.prepare();
      const version = await versionOf(probe);
      return { ...(await shared(options)), ...probe, label: `${version} from ${candidate.origin}` };
    } catch (error) {
      tried.push(
        `${candidate.origin}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(`No usable Chromium was found. Tried:\n${bullets(tried)}\nTo mend it, either:\n${bullets(MENDS)}`);
}

interface Candidate {
  origin: string;
  prepare: () => Promise<Probe> | Probe;
}

function candidates({ chromiumPath, path, cacheDir }: FindChromiumOptions): Candidate[] {
  if (chromiumPath) {
    return [
      { origin: `CHROMIUM_PATH (${chromiumPath})`, prepare: () => ({ executablePath: chromiumPath, env: plainEnv() }) },
    ];
  }
  const onPath = SYSTEM_NAMES.flatMap((name) =>
    path
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name)),
  );
  const system = onPath.filter(isExecutable).map((executablePath) => ({
    origin: `the PATH (${executablePath})`,
    prepare: () => ({ executablePath, env: plainEnv() }),
  }));
  return [...system, { origin: 'the npm package @sparticuz/chromium', prepare: () => unpackNpmBuild(cacheDir) }];
}

async function unpackNpmBuild(cacheDir: string): Promise<Probe> {
  const { version } = npmChromium();
  const folder = join(cacheDir, `chromium-${version}`);
  await unpackOnce(folder, ['chromium.br', 'al2023.tar.br']);
  const env = { ...plainEnv(), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return { executablePath: join(folder, 'chromium'), env };
}

async function shared({
  cacheDir,
  sandbox = !isRoot(),
}: FindChromiumOptions): Promise<Omit<Chromium, keyof Probe | 'label'>> {
  const fonts = await unpackOnce(join(cacheDir, `last-resort-font-${npmChromium().version}`), ['fonts.tar.br']);
  return { args: sandbox ? [] : NO_SANDBOX, lastResortFonts: join(fonts, 'fonts', 'fonts'), cacheDir };
}

/** PATH is for Debian's start script; time zone and locale must not reach the page. */
function plainEnv(): Record<string, string> {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', TZ: 'UTC' };
}

/** Lets `--version` run. → e.g. "Chromium 153.0.8010.0"; throws when the file does not start. */
async function versionOf({ executablePath, env }: Probe): Promise<string> {
  const { stdout } = await promisify(execFile)(executablePath, ['--version'], { env, timeout: VERSION_LIMIT_MS });
  if (!/\d+\.\d+/.test(stdout)) throw new Error('does not answer --version like a Chromium');
  return stdout.trim().split(/\s+built/)[0] ?? stdout.trim();
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function bullets(lines: string[]): string {
  return lines.map((line) => `  - ${line}`).join('\n');
}
