import { Draft } from './draft.js';

/** A kid of a structure element: a marked-content number, a reference, or a dictionary (MCR, OBJR); as it is written. */
export type Kid = string;

const KIDS = /\n\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/;
const ONE = /<<[^>]*>>|\d+ 0 R|\d+/g;

/** The kids of an element. Skia writes each key on a line of its own, and no line feed in a string. */
export function kidsOf(element: string): Kid[] {
  return KIDS.exec(element)?.[1]?.match(ONE) ?? [];
}

/** The element with other kids; without any it has no /K. */
export function withKids(element: string, kids: Kid[]): string {
  const [only] = kids;
  const entry = kids.length > 1 ? `\n/K [${kids.join(' ')}]` : only === undefined ? '' : `\n/K ${only}`;
  return element.replace(KIDS, () => entry);
}

export function roleOf(element: string): string {
  return /^<<\/Type \/StructElem\n\/S \/(\w+)/.exec(element)?.[1] ?? '';
}

/** The number that a key of a dictionary refers to, or holds. */
export function numberAt(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`(?:<<|\\n)/${key} (\\d+)`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The object a kid refers to; undefined for marked content. */
export function referred(kid: Kid): number | undefined {
  const found = /^(\d+) 0 R$/.exec(kid)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Elements of one role, in the order of the document. */
export function elementsOf(draft: Draft, role: string): number[] {
  return draft.startingWith(`<</Type /StructElem\n/S /${role}\n`);
}

/** The structure tree's root, with its number. */
export function structureRoot(draft: Draft): number {
  const root = numberAt(draft.text(draft.root), 'StructTreeRoot');
  if (root === undefined) throw new Error('the PDF has no structure tree');
  return root;
}

/** A page and its marks' owners: the elements by marked-content number (ISO 32000-1, 14.7.4.4). */
export interface TaggedPage {
  page: number;
  text: string;
  /** The array of the parent tree; undefined on a page without tagged content. */
  owners: { array: number; elements: (number | null)[] } | undefined;
}

/** The pages in their order. */
export function taggedPages(draft: Draft): TaggedPage[] {
  const parentTree = numberAt(draft.text(structureRoot(draft)), 'ParentTree');
  const entries = parentTree === undefined ? '' : draft.text(parentTree);
  const arrays = new Map(
    [...entries.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, array]) => [Number(key), Number(array)]),
  );
  return draft.startingWith('<</Type /Page\n').map((page) => {
    const text = draft.text(page);
    const key = numberAt(text, 'StructParents');
    const array = key === undefined ? undefined : arrays.get(key);
    return { page, text, owners: array === undefined ? undefined : { array, elements: readOwners(draft.text(array)) } };
  });
}

function readOwners(array: string): (number | null)[] {
  return (array.match(/null|\d+ 0 R/g) ?? []).map((entry) => referred(entry) ?? null);
}

export function writeOwners(draft: Draft, { array, elements }: NonNullable<TaggedPage['owners']>): void {
  draft.replace(array, `[${elements.map((element) => (element === null ? 'null' : `${element} 0 R`)).join(' ')}]\n`);
}
