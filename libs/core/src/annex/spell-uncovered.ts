import type { RedlinePage } from '../redline/redline-page.js';
import type { AnnexModel } from './annex-model.js';

const spelled = (character: string) =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** The same but for combining marks: one may be in a font and still not fit its letter, which only the print can tell. */
export const withoutMarks =
  (covers: (codePoint: number) => boolean) =>
  (codePoint: number): boolean =>
    covers(codePoint) && !/\p{M}/u.test(String.fromCodePoint(codePoint));

/**
 * Spells every character that no shipped font has as its code point, e.g. "[U+65E5]". What the settings say now is
 * refused by `findUnprintable` before; this is for what cannot be changed any more: reasons and values of earlier
 * instructions. Nothing is printed blank, and no old instruction stands in the way of a new annex.
 */
export const spellUncovered = <T extends AnnexModel | RedlinePage>(
  model: T,
  covers: (codePoint: number) => boolean,
): T => {
  const spell = (text: string) =>
    Array.from(text.normalize('NFC'), (each) =>
      each === '\n' || covers(each.codePointAt(0) ?? 0) ? each : spelled(each),
    ).join('');
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return spell(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    // The id of a passage is not printed, and must stay what it is.
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === 'passage' ? member : walk(member)]),
    );
  };
  return walk(model) as T;
};
