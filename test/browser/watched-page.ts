import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that nobody should see: for the checks of every route. */
export type Seen = {
  /** Lines of the console that are errors or warnings, and exceptions that nobody caught. */
  console: string[];
  /** What the policy of the page refused (Content Security Policy Level 3, section 5). */
  refused: string[];
  /** Address of every request, to wherever. */
  requests: string[];
  /** `METHOD path status` of every answer of 400 and above. */
  failed: string[];
};

const reporter = 'annexaTestRefused';

const hearRefusals = (name: string) => {
  const say = (window as unknown as Record<string, (line: string) => void>)[name];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    say?.(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
  );
};

/** Notes everything that the pages of a context do. Call it before the first page is opened. */
export const watchContext = async (context: BrowserContext): Promise<Seen> => {
  const seen: Seen = { console: [], refused: [], requests: [], failed: [] };
  await context.exposeFunction(reporter, (line: string) => void seen.refused.push(line));
  await context.addInitScript(hearRefusals, reporter);
  context.on('request', (request) => void seen.requests.push(request.url()));
  context.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400) seen.failed.push(`${response.request().method()} ${pathname} ${response.status()}`);
  });
  context.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warning')
      seen.console.push(`${type}: ${message.text()} (${message.page()?.url()})`);
  });
  context.on('weberror', (error) => void seen.console.push(`uncaught: ${error.error().message}`));
  return seen;
};

/** Origins of all requests; what the page carries in itself (`data:`, `blob:`) comes from nowhere. */
export const originsOf = ({ requests }: Seen): string[] => [
  ...new Set(requests.filter((url) => !/^(data|blob|about):/.test(url)).map((url) => new URL(url).origin)),
];

/** Waits until the page has what it asked for: nothing is grey any more and no request is under way. */
export const untilSettled = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle');
  // What waits in a tab that is not open is no matter.
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      ![...document.querySelectorAll('[aria-busy="true"]')].some((element) => element.checkVisibility()),
  );
};
