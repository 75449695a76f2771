const marks = ['added', 'changed', 'removed'] as const;

/** One passage of the annex that a pending change touches, as the preview marks it. Texts are in the annex's language. */
export type Touched = { id: string; kind: (typeof marks)[number]; heading: string; label: string };

/** Text of an element without the marks of the preview and, in headings, without the number. */
const textOf = (element: Element | null | undefined, without = '.mark'): string => {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const mark of copy?.querySelectorAll(without) ?? []) mark.remove();
  return copy?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
};

/** The part of a passage that names it: head of a row, heading or caption of a block, or how its text begins. */
const nameOf = (passage: Element): Element | null | undefined => {
  const head = passage.querySelector(':scope > th');
  if (head) return head.querySelector('p') ?? head;
  return passage.querySelector('h2, h3') ?? passage.querySelector('caption') ?? passage.querySelector('p, li');
};

/** The touched passages of a preview, in the order of the document. */
export const touchedIn = (page: Document): Touched[] =>
  [...page.querySelectorAll('[data-passage]')].flatMap((passage) => {
    const kind = marks.find((mark) => passage.classList.contains(mark));
    const id = passage.getAttribute('data-passage') ?? '';
    const heading = textOf(passage.closest('section')?.querySelector('h2') ?? page.querySelector('h1'), 'b');
    return kind ? [{ id, kind, heading, label: textOf(nameOf(passage), 'h2 b, .mark') }] : [];
  });
