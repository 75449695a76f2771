/** Tab, line feed, carriage return; soft hyphen, zero-width space, (non-)joiner, word joiner, byte order mark: they need no glyph. */
const BLANK_BY_NATURE = new Set([0x09, 0x0a, 0x0d, 0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Controls, and the marks that turn the reading order: no script we print needs them, and they can falsify a sentence. */
const NEVER = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2061, 0x206f],
  [0xd800, 0xdfff],
  [0xfff9, 0xfffd],
] as const;

/** A code point is covered when every weight has it. */
export function covering(weights: Set<number>[]): (codePoint: number) => boolean {
  return (codePoint) => {
    if (BLANK_BY_NATURE.has(codePoint)) return true;
    if (NEVER.some(([from, to]) => from <= codePoint && codePoint <= to)) return false;
    return weights.every((weight) => weight.has(codePoint));
  };
}

const PLAIN = /[^\n\x20-\x7e]/gu;

/** The characters of a text that cannot be printed, each once, in order of appearance. */
export function missingCharacters(text: string, covers: (codePoint: number) => boolean): string[] {
  const unusual = new Set(text.match(PLAIN));
  return [...unusual].filter((character) => !covers(character.codePointAt(0) ?? 0));
}
