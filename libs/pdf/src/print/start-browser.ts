import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser, launch } from 'puppeteer-core';
import { Chromium } from '../chromium/chromium.js';

/** Page margin boxes came with 131, attr() in custom properties with 133. */
const OLDEST = 133;
const START_LIMIT_MS = 30_000;
const CLOSE_LIMIT_MS = 5_000;
const PROFILE = /^profile-(\d+)-/;

const ARGUMENTS = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--js-flags=--jitless',
];

/** A browser that runs, in a profile of its own. */
export interface RunningBrowser {
  browser: Browser;
  /** Product and version, e.g. "HeadlessChrome/153.0.8010.0". */
  version: string;
  /** A question that a living browser answers at once. */
  answers(): Promise<unknown>;
  /** Ends the browser at once; what is on its way fails. */
  kill(): void;
  /** Ends the browser and removes its profile; never throws. */
  close(): Promise<void>;
}

/**
 * Starts Chromium over a pipe, so that it ends with us even after kill -9. It sees an environment without anything of
 * ours, a font configuration with one last-resort font, and a network in which no name resolves.
 */
export async function startBrowser(chromium: Chromium): Promise<RunningBrowser> {
  const profile = await prepareProfile(chromium);
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  try {
    const browser = await launch({
      executablePath: chromium.executablePath,
      args: [...ARGUMENTS, ...chromium.args],
      env: { ...chromium.env, HOME: profile, TMPDIR: profile, FONTCONFIG_FILE: join(profile, 'fonts.conf') },
      userDataDir: profile,
      headless: 'shell',
      pipe: true,
      waitForInitialPage: false,
      timeout: START_LIMIT_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    browser.once('disconnected', () => void removeProfile());
    const control = await browser.target().createCDPSession();
    const kill = () => killGroup(browser.process()?.pid);
    const close = async () => {
      const patience = setTimeout(kill, CLOSE_LIMIT_MS);
      await browser.close().catch(() => undefined);
      clearTimeout(patience);
      kill();
      await removeProfile();
    };
    const version = await checkedVersion(browser, close);
    await Promise.all((await browser.pages()).map((page) => page.close()));
    return { browser, version, answers: () => control.send('Browser.getVersion'), kill, close };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** The browser leads a process group of its own; a renderer that hangs would outlive its leader. */
function killGroup(pid: number | undefined): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
}

async function checkedVersion(browser: Browser, close: () => Promise<void>): Promise<string> {
  const version = await browser.version();
  if (Number(/\/(\d+)\./.exec(version)?.[1] ?? 0) >= OLDEST) return version;
  await close();
  throw new Error(`${version} is too old: running heads and page numbers need Chromium ${OLDEST} or newer.`);
}

/** The folder's name holds our process id, so that what a killed process left behind can be told and removed. */
async function prepareProfile({ cacheDir, lastResortFonts }: Chromium): Promise<string> {
  await mkdir(cacheDir, { recursive: true });
  for (const name of readdirSync(cacheDir)) {
    const owner = PROFILE.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
  const profile = await mkdtemp(join(cacheDir, `profile-${process.pid}-`));
  const conf = `<fontconfig><dir>${xml(lastResortFonts)}</dir><cachedir>${xml(join(profile, 'fontconfig'))}</cachedir></fontconfig>`;
  writeFileSync(join(profile, 'fonts.conf'), `<?xml version="1.0"?>\n${conf}\n`);
  return profile;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function xml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
