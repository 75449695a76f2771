import { Chromium } from '../chromium/chromium.js';
import { Fragment } from '../templates/render.js';
import { within } from './deadline.js';
import { openPress, Press, type Printed } from './press.js';
import { PrinterUnavailable } from './printer-unavailable.js';
import { RunningBrowser, startBrowser } from './start-browser.js';

export interface PressPoolOptions {
  chromium: Chromium;
  shell: string;
  size: number;
  recycleAfter: number;
}

const ANSWER_LIMIT_MS = 3_000;

/** As many loaded pages as slots, in one browser; both are replaced when they die. */
export class PressPool {
  readonly #options: PressPoolOptions;
  readonly #presses: (Promise<Press> | undefined)[];
  #running: Promise<RunningBrowser> | undefined;
  #version = '';
  #closed = false;

  constructor(options: PressPoolOptions) {
    this.#options = options;
    this.#presses = Array.from({ length: options.size });
  }

  /** Starts the browser and loads every page, so that the first document is as fast as the next. */
  async warmUp(): Promise<void> {
    await Promise.all(this.#presses.map((_, slot) => this.#press(slot)));
  }

  /** Product and version of the browser, e.g. "HeadlessChrome/153.0.8010.0". */
  get version(): string {
    return this.#version;
  }

  /**
   * Prints in a slot that the caller holds. A page or browser that fails is replaced and the document tried once more;
   * then PrinterUnavailable. A page that runs into the deadline is closed.
   */
  async print(slot: number, fragment: Fragment, deadline: AbortSignal): Promise<Printed> {
    try {
      return await this.#attempt(slot, fragment, deadline);
    } catch (error) {
      if (error instanceof PrinterUnavailable) throw error;
      return await this.#attempt(slot, fragment, deadline).catch((again: unknown) => {
        throw again instanceof PrinterUnavailable ? again : new PrinterUnavailable('browser', again);
      });
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const running = await this.#running?.catch(() => undefined);
    await running?.close();
  }

  async #attempt(slot: number, fragment: Fragment, deadline: AbortSignal): Promise<Printed> {
    const pending = this.#press(slot);
    try {
      const press = await within(deadline, pending);
      const printed = await within(deadline, press.print(fragment));
      if (press.printed() >= this.#options.recycleAfter) this.#recycle(slot, pending);
      return printed;
    } catch (error) {
      this.#abandon(slot, pending);
      if (deadline.aborted) void this.#killIfStuck();
      throw error;
    }
  }

  #press(slot: number): Promise<Press> {
    return (this.#presses[slot] ??= this.#open());
  }

  async #open(): Promise<Press> {
    return openPress(await this.#browser(), this.#options.shell);
  }

  /** Forgets the page at once and closes it behind our back, so that the next document gets a new one. */
  #abandon(slot: number, pending: Promise<Press>): void {
    if (this.#presses[slot] === pending) this.#presses[slot] = undefined;
    pending.then((press) => press.close()).catch(() => undefined);
  }

  /** Opens the successor now, not when the next document waits for it. */
  #recycle(slot: number, pending: Promise<Press>): void {
    this.#abandon(slot, pending);
    this.#press(slot).catch(() => undefined);
  }

  /** After a timeout: a browser that no longer answers at all is killed, and so replaced. */
  async #killIfStuck(): Promise<void> {
    const running = await this.#running?.catch(() => undefined);
    if (!running) return;
    await within(AbortSignal.timeout(ANSWER_LIMIT_MS), running.answers()).catch(() => running.kill());
  }

  async #browser(): Promise<RunningBrowser> {
    if (this.#closed) throw new PrinterUnavailable('closed');
    return (this.#running ??= this.#start());
  }

  async #start(): Promise<RunningBrowser> {
    const starting = startBrowser(this.#options.chromium);
    const forget = () => (this.#running = undefined);
    try {
      const running = await starting;
      running.browser.once('disconnected', forget);
      this.#version = running.version;
      return running;
    } catch (error) {
      forget();
      throw error;
    }
  }
}
