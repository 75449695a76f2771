import { readTextString, textString } from '../text-string.js';
import { elementsOf, kidsOf, numberAt } from '../structure.js';
import { Step } from './facts.js';

const TARGET = /\n\/URI (\((?:\\[^]|[^\\)])*\)|<[0-9A-Fa-f]*>)/;

/**
 * Gives every link annotation the link's text as /Contents (ISO 14289-1, 7.18.5): a link over two lines has two annotations
 * and one text. Elements are numbered in the order of the document, so the nth element is the page's nth link; the target
 * proves it.
 */
export const nameLinks: Step = (draft, { links }) => {
  const elements = elementsOf(draft, 'Link');
  if (elements.length !== links.length)
    throw new Error(`the page has ${links.length} links and the PDF has ${elements.length}`);
  for (const [index, element] of elements.entries()) {
    const { href = '', text = '' } = links[index] ?? {};
    for (const annotation of annotationsOf(draft.text(element))) {
      const source = TARGET.exec(draft.text(annotation))?.[1];
      if (source !== undefined && readTextString(source) !== href)
        throw new Error(`link ${index + 1} goes to ${readTextString(source)} instead of ${href}`);
      draft.putEntry(annotation, 'Contents', textString(text.replace(/\s+/g, ' ').trim() || href));
    }
  }
};

function annotationsOf(element: string): number[] {
  return kidsOf(element)
    .filter((kid) => kid.includes('/Type /OBJR'))
    .flatMap((kid) => numberAt(kid, 'Obj') ?? []);
}
