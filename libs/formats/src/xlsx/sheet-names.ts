/** What Excel takes (specifications and limits of Excel). */
const mostName = 31;
const notInNames = /[\p{Cc}:\\/?*[\]]+/gu;

/** At most so many UTF-16 units; no character is cut in two. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** An apostrophe at either end is not allowed, and "History" is Excel's own. */
const nameFrom = (text: string, most: number): string => {
  const name = cut(text.replaceAll(notInNames, ' ').replaceAll(/\s+/g, ' ').trim(), most).replaceAll(
    /^['\s]+|['\s]+$/g,
    '',
  );
  return name.toLowerCase() === 'history' ? `${name} 1` : name;
};

/** Names for sheets, in order: allowed by Excel, and no two alike in any case. Nothing left: the place of the sheet. */
export const sheetNames = (texts: readonly string[]): string[] => {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const wanted = text || String(index + 1);
    let name = nameFrom(wanted, mostName) || String(index + 1);
    for (let again = 2; taken.has(name.toLowerCase()); again += 1) {
      const suffix = ` (${again})`;
      name = nameFrom(wanted, mostName - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
