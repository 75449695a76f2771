import { CDPSession, Page } from 'puppeteer-core';
import { PageLink } from '../bytes/steps/facts.js';
import { Fragment } from '../templates/render.js';
import { RunningBrowser } from './start-browser.js';

/** What Chromium writes, not yet normalised, and what the page says that the bytes do not. */
export interface Printed {
  pdf: Buffer;
  /** In the order of the document. */
  links: PageLink[];
}

/** One loaded page: a string in, bytes out. */
export interface Press {
  /** Prints the fragment. One at a time. */
  print(fragment: Fragment): Promise<Printed>;
  /** Documents printed so far; the renderer's memory grows with them. */
  printed(): number;
  /** Ends the page; never throws. */
  close(): Promise<void>;
}

const LOAD_FONTS =
  'Promise.all([...document.fonts].map((font) => font.load())).then((all) => all.every((a) => a.length === 1 || a.status !== "error"))';

/** Runs in the page, over the debugger: the page's own scripts are off, and innerHTML starts none. */
const FILL = `function (fragment) {
  const root = this.documentElement;
  root.lang = fragment.lang;
  for (const [name, text] of Object.entries(fragment.margins)) root.setAttribute('data-' + name, text);
  this.title = fragment.title;
  this.body.innerHTML = fragment.html;
  return Array.from(this.body.querySelectorAll('a[href]'), (link) => {
    const picture = link.querySelector('[aria-label]');
    return { href: link.href, text: link.textContent.trim() || picture?.getAttribute('aria-label') || '' };
  });
}`;

/** A4 comes from the style (@page); running heads too, because Chromium's own cost a fifth more. */
const PRINT = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  transferMode: 'ReturnAsBase64',
} as const;

/** Opens a page, loads the shell with its fonts, then takes scripts and the network away from it. */
export async function openPress({ browser }: RunningBrowser, shell: string): Promise<Press> {
  const page = await browser.newPage();
  const close = () => page.close().catch(() => undefined);
  try {
    const session = await page.createCDPSession();
    const objectId = await prepare(page, session, shell);
    let printed = 0;
    return {
      async print(fragment) {
        printed += 1;
        const links = await run(session, { objectId, functionDeclaration: FILL, arguments: [{ value: fragment }] });
        const { data } = await session.send('Page.printToPDF', PRINT);
        return { pdf: Buffer.from(data, 'base64'), links: links as PageLink[] };
      },
      printed: () => printed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** → the document, as a remote object. */
async function prepare(page: Page, session: CDPSession, shell: string): Promise<string> {
  await refuseRequests(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  await session.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: shell });
  const fonts = await session.send('Runtime.evaluate', {
    expression: LOAD_FONTS,
    awaitPromise: true,
    returnByValue: true,
  });
  if (fonts.result.value !== true) throw new Error('The fonts of the document could not be loaded.');
  await page.setJavaScriptEnabled(false);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
  if (!result.objectId) throw new Error('The page has no document.');
  return result.objectId;
}

async function refuseRequests(session: CDPSession): Promise<void> {
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'http*' }, { urlPattern: 'file*' }, { urlPattern: 'ftp*' }, { urlPattern: 'ws*' }],
  });
}

async function run(
  session: CDPSession,
  call: { objectId: string; functionDeclaration: string; arguments: { value: Fragment }[] },
): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', { ...call, returnByValue: true });
  if (exceptionDetails) throw new Error(`The page could not be filled: ${exceptionDetails.text}`);
  return result.value;
}
