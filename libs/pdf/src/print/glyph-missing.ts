/** The document holds characters for which no embedded font has a glyph; it was not printed, because they would be blank. */
export class GlyphMissing extends Error {
  override readonly name = 'GlyphMissing';

  /** @param characters each missing character once; empty when only the foreign font's name is known. */
  constructor(
    readonly characters: string[],
    detail?: string,
  ) {
    super(detail ?? `No font has a glyph for ${characters.map(describe).join(', ')}.`);
  }
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /\p{C}|\p{Z}|\p{M}/u.test(character) ? `U+${code}` : `"${character}" (U+${code})`;
}
