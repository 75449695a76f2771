import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PackedPdf } from './packed-pdf';

/** A node of the structure tree, read without the code that wrote it. */
export interface Element {
  number: number;
  role: string;
  text: string;
  parent: number | undefined;
  /** In their order: elements, marked content with its page object, annotations. */
  kids: ({ element: number } | { page: number; mark: number } | { annotation: number })[];
}

/** A dictionary's value as it is written: a reference, an array, a dictionary, a name, a string or a number. */
export function valueAt(dictionary: string, key: string): string | undefined {
  const found = new RegExp(
    `/${key}(?![A-Za-z])\\s*(<<[^]*?>>|<[0-9A-Fa-f]*>|\\[[^\\]]*\\]|\\((?:\\\\[^]|[^\\\\)])*\\)|/[^\\s/<>\\[\\]()]+|\\d+ 0 R|[\\w.+-]+)`,
  ).exec(dictionary);
  return found?.[1];
}

export function referenceAt(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Every structure element of the file by number. */
export function elementsIn({ objects }: PackedPdf): Map<number, Element> {
  const found = new Map<number, Element>();
  for (const [number, text] of objects) {
    if (!text.includes('/Type /StructElem')) continue;
    const own = referenceAt(text, 'Pg');
    const role = /\/S \/(\w+)/.exec(text)?.[1] ?? '';
    const source = /\n\/K (\[[^\]]*\]|<<[^>]*>>|\d+ 0 R|\d+)/.exec(text)?.[1] ?? '';
    const kids = (source.match(/<<[^>]*>>|\d+ 0 R|\d+/g) ?? []).map((kid): Element['kids'][number] => {
      if (kid.endsWith(' 0 R')) return { element: parseInt(kid, 10) };
      if (kid.includes('/OBJR')) return { annotation: referenceAt(kid, 'Obj') ?? NaN };
      const mark = kid.startsWith('<<') ? Number(/\/MCID (\d+)/.exec(kid)?.[1]) : Number(kid);
      return { page: referenceAt(kid, 'Pg') ?? own ?? NaN, mark };
    });
    found.set(number, { number, role, text, parent: referenceAt(text, 'P'), kids });
  }
  return found;
}

/** Numbers of the pages' objects, in their order. */
export function pagesIn({ objects }: PackedPdf): number[] {
  const walk = (number: number): number[] => {
    const text = objects.get(number) ?? '';
    if (/\/Type \/Page\b(?!s)/.test(text)) return [number];
    return [...(valueAt(text, 'Kids') ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(Number(kid)));
  };
  const root = [...objects].find(([, text]) => /\/Type \/Pages\b/.test(text) && !text.includes('/Parent'));
  return root ? walk(root[0]) : [];
}

/** What the structure tree says, in its order, labels of lists left out: what a screen reader would say. */
export async function structureText(pdf: Buffer, packed: PackedPdf): Promise<string> {
  const spoken = await textByMark(pdf);
  const elements = elementsIn(packed);
  const say = (number: number): string => {
    const element = elements.get(number);
    if (!element || element.role === 'Lbl') return '';
    return element.kids
      .map((kid) => {
        if ('element' in kid) return say(kid.element);
        return 'mark' in kid ? (spoken.get(`p${kid.page}R_mc${kid.mark}`) ?? '') : '';
      })
      .join('');
  };
  const root = [...packed.objects.values()].find((text) => text.includes('/Type /StructTreeRoot')) ?? '';
  return say(referenceAt(root, 'K') ?? NaN);
}

/** Texts by the id that pdf.js gives to marked content. */
async function textByMark(pdf: Buffer): Promise<Map<string, string>> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) for (const id of open.slice(-1)) texts.set(id, (texts.get(id) ?? '') + item.str);
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1) ?? '');
    }
  }
  await task.destroy();
  return texts;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** The text that a page of ours says, without what is hidden from a screen reader. */
export function domText(html: string): string {
  return html
    .replace(/<div class="watermark"[^]*?<\/div>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x([0-9a-fA-F]+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(parseInt(code, 16)) : (ENTITIES[name] ?? ''),
    );
}
