import { availableParallelism } from 'node:os';
import { AnnexModel, type MarkedAnnex, type RedlinePage } from '@annexa/core';
import { embeddedFonts } from './bytes/embedded-fonts.js';
import { finish } from './bytes/finish.js';
import { nameOutline } from './bytes/name-outline.js';
import { normalise } from './bytes/normalise.js';
import { pack } from './bytes/pack.js';
import { readObjects } from './bytes/read-objects.js';
import { type Seal, signInPlace } from './bytes/seal.js';
import { type Attachment } from './bytes/steps/facts.js';
import { Chromium } from './chromium/chromium.js';
import { missingCharacters } from './fonts/coverage.js';
import { LoadedFonts, loadFonts } from './fonts/load-fonts.js';
import { GlyphMissing } from './print/glyph-missing.js';
import { type Printed } from './print/press.js';
import { PressPool } from './print/press-pool.js';
import { pageShell } from './print/shell.js';
import { createSlots } from './print/slots.js';
import { Fragment, renderFragment, renderHtml, templateVersion } from './templates/render.js';
import { renderRedline, renderRedlineHtml } from './templates/render-redline.js';

export interface PrinterOptions {
  chromium: Chromium;
  /** Pages that print at the same time; more than cores gives no more throughput. Default: the cores. */
  concurrency?: number;
  /** Documents after which a page is replaced, because renderers grow. */
  recycleAfter?: number;
  /** Hard limit for one document in milliseconds, waiting and the second try included. */
  timeoutMs?: number;
  /** Documents that may wait; the next one is refused as busy. */
  maxQueue?: number;
}

/** What, besides the model, decides the bytes: part of the key under which a printed document is stored. */
export interface PrinterIdentity {
  /** Browser and compressor, e.g. "HeadlessChrome/153.0.8010.0 zlib/1.3.1". */
  rendererBuild: string;
  templateVersion: string;
  /** Hash over the font files. */
  fontSet: string;
}

/** What a document carries besides its model. */
export interface PrintOptions {
  /** Creation date of the file, to the second; without it the file has none. */
  issuedAt?: Date | undefined;
  /** A file inside the PDF. */
  attachment?: Attachment | undefined;
  /** Signed over the finished bytes. */
  seal?: Seal | undefined;
}

/** A machine with one lever: a model in, the bytes of a PDF out. */
export interface Printer {
  /**
   * Prints the annex as a PDF that is PDF/UA-1 and PDF/A-3a at once (ISO 14289-1, ISO 19005-3). The same model and options
   * give the same bytes. Throws GlyphMissing when a character has no glyph, PrinterUnavailable when later may work.
   */
  print(model: AnnexModel, options?: PrintOptions): Promise<Buffer>;
  /** The same document for the screen. Pure. */
  html(model: AnnexModel | MarkedAnnex): string;
  /** Prints a redline, to the same standards as an annex. */
  printRedline(page: RedlinePage, options?: PrintOptions): Promise<Buffer>;
  /** The same redline for the screen. Pure. */
  redlineHtml(page: RedlinePage): string;
  readonly identity: PrinterIdentity;
  /** True when the fonts have a glyph for the code point (of text in NFC), or when it needs none. */
  covers(codePoint: number): boolean;
  /** False once closed. A dead browser is replaced by the next print, so it does not count. */
  ready(): boolean;
  /** Ends the browser; documents on their way fail with PrinterUnavailable. */
  close(): Promise<void>;
}

const DEFAULTS = { recycleAfter: 200, timeoutMs: 20_000, waitingPerPage: 100 };

/** Loads the fonts, starts the browser and its pages. Throws when the browser does not start. */
export async function openPrinter(options: PrinterOptions): Promise<Printer> {
  const { chromium, concurrency = availableParallelism(), timeoutMs = DEFAULTS.timeoutMs } = options;
  const { recycleAfter = DEFAULTS.recycleAfter, maxQueue = concurrency * DEFAULTS.waitingPerPage } = options;
  const fonts = loadFonts();
  const pool = new PressPool({ chromium, shell: pageShell(fonts.css), size: concurrency, recycleAfter });
  await pool.warmUp().catch((error: unknown) => pool.close().then(() => Promise.reject(error)));
  const slots = createSlots(concurrency, maxQueue);
  let open = true;

  const print = async (fragment: Fragment, options: PrintOptions = {}) => {
    refuseMissing(fragment, fonts);
    const deadline = AbortSignal.timeout(timeoutMs);
    const slot = await slots.take(deadline);
    const printed = await pool.print(slot, fragment, deadline).finally(() => slots.give(slot));
    refuseForeign(printed.pdf, fonts);
    return finished(printed, fragment, options);
  };

  return {
    print: async (model, options) => print(renderFragment(model), options),
    html: renderHtml,
    printRedline: async (page, options) => print(renderRedline(page), options),
    redlineHtml: renderRedlineHtml,
    get identity() {
      return {
        rendererBuild: `${pool.version} zlib/${process.versions.zlib}`,
        templateVersion,
        fontSet: fonts.fontSet,
      };
    },
    covers: fonts.covers,
    ready: () => open,
    async close() {
      open = false;
      slots.close();
      await pool.close();
    },
  };
}

/** What Chromium has printed, made into the document. */
async function finished({ pdf, links }: Printed, fragment: Fragment, options: PrintOptions): Promise<Buffer> {
  const { issuedAt, attachment, seal } = options;
  const { lang: language, description, headings } = fragment;
  const objects = nameOutline(readObjects(normalise(pdf, issuedAt)), headings);
  const facts = { language, description, text: textOf(fragment), links, issuedAt, attachment };
  const packed = pack(await finish(objects, facts, { seal }));
  return seal ? signInPlace(packed, seal) : packed;
}

const textOf = ({ html, title, margins }: Fragment) => [html, title, ...Object.values(margins)].join('\n');

/** Before printing: every character of the document has a glyph. */
function refuseMissing(fragment: Fragment, { covers }: LoadedFonts): void {
  const missing = missingCharacters(textOf(fragment), covers);
  if (missing.length > 0) throw new GlyphMissing(missing);
}

/** After printing: the browser took no font but ours. */
function refuseForeign(raw: Buffer, { postScriptNames }: LoadedFonts): void {
  const foreign = embeddedFonts(raw).filter((name) => !postScriptNames.has(name));
  if (foreign.length > 0) throw new GlyphMissing([], `The browser fell back to the font ${foreign.join(', ')}.`);
}
