import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { covering } from './coverage.js';
import { readWoff2 } from './woff2.js';

/** SIL Open Font License 1.1, from @fontsource. Each family stands in for letters the other lacks (see document.css). */
const FAMILIES = [
  { family: 'Annexa Serif', slug: 'source-serif-4' },
  { family: 'Annexa Sans', slug: 'source-sans-3' },
];
const WEIGHTS = [400, 600];
const SUBSETS = ['vietnamese', 'cyrillic-ext', 'cyrillic', 'greek', 'latin-ext', 'latin'];

export interface LoadedFonts {
  /** `@font-face` rules with the files as data, so that the page asks nobody for anything. */
  css: string;
  /** Hash over all font files: part of what identifies a printed document. */
  fontSet: string;
  /** PostScript names; a PDF that embeds any other font is refused. */
  postScriptNames: Set<string>;
  /** True when every weight has a glyph for the code point, or when it is blank by nature (line feed, zero-width space). */
  covers: (codePoint: number) => boolean;
}

/** Reads the fonts of the document from node_modules; about 20 files, 300 kB. Throws when one is missing or unreadable. */
export function loadFonts(): LoadedFonts {
  const files = FAMILIES.flatMap((family) =>
    WEIGHTS.flatMap((weight) => SUBSETS.map((subset) => loadFile(family, weight, subset))),
  );
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.bytes);
  return {
    css: files.map((file) => file.css).join('\n'),
    fontSet: hash.digest('hex').slice(0, 16),
    postScriptNames: new Set(files.map((file) => file.postScriptName)),
    covers: covering(
      WEIGHTS.map((weight) => new Set(files.flatMap((file) => (file.weight === weight ? file.codePoints : [])))),
    ),
  };
}

interface FontFile {
  weight: number;
  bytes: Buffer;
  css: string;
  postScriptName: string;
  codePoints: number[];
}

function loadFile({ family, slug }: (typeof FAMILIES)[number], weight: number, subset: string): FontFile {
  const root = dirname(require.resolve(`@fontsource/${slug}/package.json`));
  const ranges = (JSON.parse(readFileSync(join(root, 'unicode.json'), 'utf8')) as Record<string, string>)[subset];
  if (!ranges) throw new Error(`@fontsource/${slug} has no subset ${subset}`);
  const bytes = readFileSync(join(root, 'files', `${slug}-${subset}-${weight}-normal.woff2`));
  const { codePoints, postScriptName } = readWoff2(bytes);
  const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
  const css = `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:${source};unicode-range:${ranges}}`;
  return { weight, bytes, css, postScriptName, codePoints: [...codePoints].filter(within(ranges)) };
}

/** The browser asks a file only for the characters of its unicode-range: what lies outside is as good as missing. */
function within(ranges: string): (codePoint: number) => boolean {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return { from: parseInt(from, 16), to: parseInt(to, 16) };
  });
  return (codePoint) => spans.some(({ from, to }) => from <= codePoint && codePoint <= to);
}
