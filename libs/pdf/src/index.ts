export { readSeal, type ReadSeal, type Seal, type SealedFacts } from './bytes/seal.js';
export { type Attachment } from './bytes/steps/facts.js';
export { type Chromium } from './chromium/chromium.js';
export { findChromium, type FindChromiumOptions } from './chromium/find-chromium.js';
export { missingCharacters } from './fonts/coverage.js';
export { GlyphMissing } from './print/glyph-missing.js';
export { PrinterUnavailable, type UnavailableReason } from './print/printer-unavailable.js';
export { openPrinter, type Printer, type PrinterIdentity, type PrinterOptions, type PrintOptions } from './printer.js';
export { previewStyle, renderHtml, templateVersion } from './templates/render.js';
