/** With the line feed, which no string holds as such: a heading that says "/FontName /X" is no font. */
const FONT_NAME = Buffer.from('\n/FontName /');
const DRAWN = Buffer.from('\n/Subtype /Type3');
const NAME_LIMIT = 160;

/** PostScript names of the fonts a Chromium PDF (not yet packed) embeds, without their subset tag; "Type3" for drawn ones. */
export function embeddedFonts(pdf: Buffer): string[] {
  const names = new Set<string>(pdf.includes(DRAWN) ? ['Type3'] : []);
  for (let at = pdf.indexOf(FONT_NAME); at !== -1; at = pdf.indexOf(FONT_NAME, at + 1)) {
    const from = at + FONT_NAME.length;
    const name = /^[^\s/<>[\]()]*/.exec(pdf.toString('latin1', from, from + NAME_LIMIT))?.[0] ?? '';
    names.add(name.replace(/^[A-Z]{6}\+/, ''));
  }
  return [...names].sort();
}
