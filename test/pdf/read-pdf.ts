import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader sees of a PDF. */
export interface ReadPages {
  /** Text of each page in reading order, white space as single spaces. */
  pages: string[];
  /** Width and height of each page in points. */
  sizes: [number, number][];
  links: unknown[];
  openAction: unknown;
  scripts: unknown;
  outline: string[];
  title: string | undefined;
  /** Language of the document (PDF 1.7, 14.9.2). */
  language: string | undefined;
  /** The mark that it is tagged. */
  marked: boolean;
}

/** What makes a PDF accessible: the mark that it is tagged, and the roles in the structure tree of each page. */
export interface Tagging {
  marked: boolean;
  roles: string[][];
}

/** Reads the tagging of a PDF with pdf.js. */
export async function readTagging(bytes: Buffer): Promise<Tagging> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  // A Map, whatever its declaration says.
  const mark = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const roles: string[][] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    roles.push(rolesOf((await (await document.getPage(number)).getStructTree()) as StructureNode | null));
  await task.destroy();
  return { marked: mark?.get('Marked') === true, roles };
}

interface StructureNode {
  role?: string;
  children?: StructureNode[];
}

function rolesOf(node: StructureNode | null): string[] {
  return node ? [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(rolesOf)] : [];
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Buffer): Promise<ReadPages> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const read: ReadPages = {
    pages: [],
    sizes: [],
    links: [],
    openAction: null,
    scripts: null,
    outline: [],
    title: undefined,
    language: undefined,
    marked: false,
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    read.pages.push(text.replace(/\s+/g, ' '));
    read.sizes.push([page.view[2] ?? 0, page.view[3] ?? 0]);
    read.links.push(...(await page.getAnnotations()));
  }
  read.openAction = await document.getOpenAction();
  read.scripts = await document.getJSActions();
  read.outline = flatten(await document.getOutline());
  const { Title, Language } = (await document.getMetadata()).info as { Title?: string; Language?: string };
  [read.title, read.language] = [Title, Language];
  // A Map, whatever its declaration says.
  const mark = (await document.getMarkInfo()) as unknown as Map<string, boolean> | null;
  read.marked = mark?.get('Marked') === true;
  await task.destroy();
  return read;
}

interface OutlineNode {
  title: string;
  items: OutlineNode[];
}

function flatten(nodes: OutlineNode[] | null): string[] {
  return (nodes ?? []).flatMap((node) => [node.title, ...flatten(node.items)]);
}

/** Text without white space: lines may break anywhere, also within long words. */
export function squeezed(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}
