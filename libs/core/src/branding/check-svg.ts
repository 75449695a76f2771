/** What draws, and nothing that runs, embeds, links, or styles other elements (SVG 2). */
const elements = new Set([
  'svg', 'g', 'defs', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask',
]); // prettier-ignore

const declaration =
  /^\s*<\?xml\s+version=(["'])1\.0\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*\?>/i;
/** Everything that may follow the declaration: a comment, the end of an element, its beginning, or words. */
const token =
  /<!--(?:(?!--)[^])*-->|<\/(?<end>[A-Za-z]+)\s*>|<(?<name>[A-Za-z]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<words>[^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Addresses of any kind but of something in the same file, what CSS fetches, and ways to spell those otherwise. */
const reaching =
  /\\|@|\/\/|(?:javascript|data)\s*:|url\s*\(\s*(?!["']?#)|(?:image|image-set|src)\s*\(|&(?!(?:amp|quot|apos|lt|gt);)/i;

const allows = (name: string, value: string): boolean => {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name.includes(':')) return name === 'xml:space';
  return !/^(?:on|href$|src$)/i.test(name) && !reaching.test(value);
};

type Parts = { end?: string; name?: string; attributes?: string; empty?: string; words?: string };

const says = (detail: string) => `${detail} Save the logo as a plain SVG: shapes, gradients and words only.`;

const checkElement = ({ name = '', attributes = '' }: Parts): string | null => {
  if (!elements.has(name)) return says(`The SVG holds the element ${name.slice(0, 40)}.`);
  for (const [, key = '', double, single] of attributes.matchAll(attribute))
    if (!allows(key, double ?? single ?? ''))
      return says(`The SVG holds an attribute ${key.slice(0, 40)} that reaches out.`);
  return null;
};

/**
 * What stands against an SVG as a logo: one sentence, or null. Only what is known to be harmless is let through, read as
 * strictly as XML is, so that no parser can see more in it than this one does.
 */
export const checkSvg = (svg: string): string | null => {
  const text = svg.slice(declaration.exec(svg)?.[0].length ?? 0);
  const open: string[] = [];
  let [at, roots] = [0, 0];
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return says('The SVG holds something besides elements and words.');
    at = token.lastIndex;
    const { end, name, empty, words, attributes }: Parts = found.groups ?? {};
    if (words !== undefined && open.length === 0 && words.trim() !== '')
      return says('There are words outside of the SVG.');
    if (end !== undefined && open.pop() !== end)
      return says(`The element ${end.slice(0, 40)} ends where it did not begin.`);
    if (name === undefined) continue;
    const refused = checkElement({ name, attributes: attributes ?? '' });
    if (refused) return refused;
    if (open.length === 0 && (name !== 'svg' || (roots += 1) > 1)) return says('This is not one SVG image.');
    if (empty === '') open.push(name);
  }
  return roots === 1 && open.length === 0 ? null : says('This is not a whole SVG image.');
};
