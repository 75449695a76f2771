/**
 * npm run screenshots: a picture of every screen of the portal, light and dark, 1280 and 390 px wide, from a demonstration
 * of its own, into screenshots/ (git ignores it), to be looked at. `npm run screenshots -- review annex` takes some.
 */
const { mkdirSync } = require('node:fs');
const path = require('node:path');
const { findBuiltChromium } = require('../bench/built-printer.js');
const { screens } = require('./screenshots/screens.js');
const { startDemonstration } = require('./screenshots/demonstration.js');
const { prepare } = require('./setup/prepare.js');
const { checkSetUpNode } = require('./setup/project-node.js');
const { printProblem } = require('./setup/start-problem.js');

const root = path.resolve(__dirname, '..');
const folder = path.join(root, 'screenshots');
const looks = ['light', 'dark'].flatMap((colorScheme) =>
  [
    { width: 1280, height: 900 },
    { width: 390, height: 844 },
  ].map((viewport) => ({ colorScheme, viewport })),
);

async function main(names) {
  checkSetUpNode();
  await prepare(root);
  mkdirSync(folder, { recursive: true });
  const wanted = screens.filter(({ name }) => names.length === 0 || names.includes(name));
  const demonstration = await startDemonstration(root);
  const browser = await launch();
  try {
    await writeMails(browser, demonstration);
    for (const screen of wanted) await takeAll(browser, demonstration, screen);
  } finally {
    await browser.close();
    await demonstration.end();
  }
  console.log(`${wanted.length * looks.length} pictures in ${folder}`);
}

async function launch() {
  const { chromium } = require('playwright-core');
  const found = await findBuiltChromium();
  // The build of @sparticuz/chromium is a headless shell: it knows the old headless mode only.
  const args = ['--headless=old', '--disable-gpu', '--hide-scrollbars', ...found.args];
  return chromium.launch({ executablePath: found.executablePath, env: found.env, args });
}

/** Cookies of a person, signed in once for all pictures. */
const cookies = new Map();

/** Without it the portal asks nobody who it is (session/known-here.ts). */
const signedInBefore = (origin) => ({
  cookies: [],
  origins: [{ origin, localStorage: ['annexa.known', 'annexa.known-operator'].map((name) => ({ name, value: '1' })) }],
});

async function visit(browser, { url, loginOf }, who, look = {}) {
  const before = who === undefined ? {} : { storageState: signedInBefore(url) };
  const comfort = { baseURL: url, locale: 'en-GB', timezoneId: 'Europe/Berlin' };
  const context = await browser.newContext({ ...comfort, ...before, ...look });
  context.setDefaultTimeout(30_000);
  if (who === undefined) return context;
  const key = String(who);
  if (!cookies.has(key)) {
    const { email, password } = loginOf(who);
    const address = who === 'operator' ? '/operator/v1/browser-sessions' : '/v1/browser-sessions';
    const answer = await context.request.post(address, { data: { email, password }, headers: { origin: url } });
    if (!answer.ok()) throw new Error(`signing in as ${key}: ${answer.status()} ${await answer.text()}`);
    cookies.set(key, await context.cookies());
  }
  await context.addCookies(cookies.get(key));
  return context;
}

/** An invitation and a link for a new password, so that their pages have something to show. */
async function writeMails(browser, demonstration) {
  const context = await visit(browser, demonstration, ['acme', 'owner']);
  const headers = { origin: demonstration.url };
  const posts = {
    '/v1/invitations': { email: 'new.colleague@acme.example', role: 'legal' },
    '/v1/password-resets': { email: 'legal@acme.example' },
  };
  for (const [address, data] of Object.entries(posts)) {
    const answer = await context.request.post(address, { data, headers });
    if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  }
  await context.close();
}

/** Runs in the page: fonts are there, and nothing that is seen is still grey. */
function isSettled() {
  const { document } = globalThis;
  const busy = [...document.querySelectorAll('[aria-busy="true"]')];
  return document.fonts.status === 'loaded' && !busy.some((element) => element.checkVisibility());
}

async function takeAll(browser, demonstration, { name, who, go, dialog = false }) {
  for (const look of looks) {
    const context = await visit(browser, demonstration, who, { ...look, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await go(page);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(isSettled);
    const file = `${name}-${look.viewport.width}-${look.colorScheme}.png`;
    await page.screenshot({ path: path.join(folder, file), fullPage: !dialog, animations: 'disabled', caret: 'hide' });
    await context.close();
  }
  console.log(`• ${name}`);
}

main(process.argv.slice(2)).catch((error) => {
  printProblem(error);
  process.exitCode = 1;
});
