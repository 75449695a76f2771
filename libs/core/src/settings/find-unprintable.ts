import { pointer, type Problem } from '../problem.js';
import type { Settings } from './settings.js';

const say = (character: string) =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

const stringsIn = (value: unknown, keys: readonly PropertyKey[] = []): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path: pointer(keys), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => stringsIn(member, [...keys, key]));
};

/**
 * Fields of the settings with characters that no font of the annex has, so that nothing is printed blank.
 * `covers` says of a code point whether the shipped fonts have it.
 */
export const findUnprintable = (settings: Settings, covers: (codePoint: number) => boolean): Problem[] =>
  stringsIn(settings).flatMap(({ path, text }) => {
    const missing = [...new Set(text.normalize('NFC'))].filter(
      (character) => character !== '\n' && !covers(character.codePointAt(0) ?? 0),
    );
    if (missing.length === 0) return [];
    const some = missing.slice(0, 5).map(say).join(', ');
    return [
      {
        code: 'glyph_missing' as const,
        path,
        detail: `The annex cannot be printed with ${some}; write this in Latin, Greek or Cyrillic letters.`,
      },
    ];
  });
