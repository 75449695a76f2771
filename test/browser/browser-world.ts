import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Role } from '@annexa/core';
import { findChromium } from '@annexa/pdf';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BrowserSessions } from '../../apps/api/src/accounts/browser-sessions';
import { builtPortal } from '../../apps/api/src/portal/built-portal';
import { type TestTenant, type World, world, type WorldOptions } from '../support/world';
import { type Seen, watchContext } from './watched-page';

// A page is opened, compiled and drawn on two cores that print and hash at the same time.
jest.setTimeout(180_000);
const patience = 20_000;

/** A page in a browser of its own: cookies, storage and everything it did. */
export type Visit = { page: Page; seen: Seen; go: (path: string) => Promise<void> };

export type Comfort = Pick<
  BrowserContextOptions,
  'colorScheme' | 'viewport' | 'reducedMotion' | 'acceptDownloads' | 'locale' | 'hasTouch' | 'isMobile'
>;

/** The real application with its portal, and a Chromium to visit it with. */
export type BrowserWorld = World & {
  base: string;
  browser: Browser;
  /** A visitor whom nobody knows yet. */
  visit(options?: Comfort): Promise<Visit>;
  /** A member of the tenant who has signed in. */
  as(tenant: TestTenant, role: Role, options?: Comfort): Promise<Visit>;
  /** An operator who has signed in. */
  asOperator(options?: Comfort): Promise<Visit>;
};

const root = join(__dirname, '../..');

/** The Chromium that prints, for visits (docs/adr/0002: nothing is downloaded). */
export const launchBrowser = async (): Promise<Browser> => {
  const cacheDir = join(root, process.env.ANNEXA_CACHE ?? '.cache');
  const found = await findChromium({ chromiumPath: process.env.CHROMIUM_PATH, path: process.env.PATH ?? '', cacheDir });
  // The build of @sparticuz/chromium is a headless shell: it knows the old headless mode only.
  const args = ['--headless=old', '--disable-gpu', '--hide-scrollbars', ...found.args];
  return chromium.launch({ executablePath: found.executablePath, env: found.env, args });
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const requirePortal = (): string => {
  const folder = builtPortal();
  if (!existsSync(join(folder, 'index.html'))) throw new Error('The portal is not built: npm run build.');
  return folder;
};

const sessionCookie = (name: string, value: string, url: string) => ({
  name, value, url, httpOnly: true, sameSite: 'Strict' as const,
}); // prettier-ignore

/** What a browser keeps in which somebody has signed in: without it the portal asks nobody who it is. */
const signedInBefore = (origin: string) => ({
  cookies: [],
  origins: [{ origin, localStorage: known.map((name) => ({ name, value: '1' })) }],
});
const known = ['annexa.known', 'annexa.known-operator'];

const visits = ({ app, newOperator }: World, browser: Browser, base: string) => {
  const visit = async (options: Comfort = {}, cookie?: ReturnType<typeof sessionCookie>): Promise<Visit> => {
    const context = await browser.newContext({
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      baseURL: base,
      ...(cookie ? { storageState: signedInBefore(base) } : {}),
      ...options,
    });
    context.setDefaultTimeout(patience);
    const seen = await watchContext(context);
    if (cookie) await context.addCookies([cookie]);
    const page = await context.newPage();
    return { page, seen, go: async (path) => void (await page.goto(path)) };
  };
  return {
    visit: (options?: Comfort) => visit(options),
    as: async (tenant: TestTenant, role: Role, options?: Comfort) => {
      const [name = '', value = ''] = (await tenant.cookie(role)).split(/=(.*)/s);
      return visit(options, sessionCookie(name, value, base));
    },
    asOperator: async (options?: Comfort) => {
      const { id } = await newOperator();
      const { cookie } = await app
        .get(BrowserSessions)
        .start({ kind: 'operator', operator_id: id }, { client: 'tests', before: null });
      return visit(options, sessionCookie('annexa_operator', cookie.value ?? '', base));
    },
  };
};

const boot = async (options: WorldOptions): Promise<BrowserWorld> => {
  const portalFolder = requirePortal();
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const [the, browser] = await Promise.all([
    world({ printer: 'real', ...options, portalFolder, port, publicUrl: base }),
    launchBrowser(),
  ]);
  const end = async () => {
    await browser.close();
    await the.end();
  };
  return { ...the, base, browser, ...visits(the, browser, base), end };
};

/** The browser world of a spec file, there from its `beforeAll` on; every visit ends with its test. */
export const browserWorld = (options: WorldOptions = {}): BrowserWorld => {
  const the = {} as BrowserWorld;
  beforeAll(async () => void Object.assign(the, await boot(options)));
  afterEach(async () => void (await Promise.all(the.browser.contexts().map((context) => context.close()))));
  afterAll(() => the.end?.());
  return the;
};
