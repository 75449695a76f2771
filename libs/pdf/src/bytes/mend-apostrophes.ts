import { Draft } from './draft.js';
import { numberAt } from './structure.js';

const LETTER = '\u02bc';
const ENTRY = /(?<=<[0-9A-F]{4}> )<02BC>/g;

/**
 * Our fonts draw the apostrophe ’ (U+2019) and the letter ʼ (U+02BC) with one glyph, and Skia notes the lower code for it; the
 * right one it adds as /ActualText, which not every reader looks at (PDF.js does not). In a text without the letter the
 * glyph's own note can be right. May go when Skia notes the code that was used.
 */
export async function mendApostrophes(draft: Draft, text: string): Promise<void> {
  if (text.includes(LETTER)) return;
  for (const font of draft.startingWith('<</Type /Font\n/Subtype /Type0\n')) {
    const number = numberAt(draft.text(font), 'ToUnicode');
    const map = number === undefined ? '' : draft.streamText(number);
    const mended = map.replace(ENTRY, '<2019>');
    if (number !== undefined && mended !== map) await draft.replaceStream(number, mended);
  }
}
