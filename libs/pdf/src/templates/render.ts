import { createHash } from 'node:crypto';
import { AnnexModel, type MarkedAnnex } from '@annexa/core';
import Handlebars from 'handlebars/runtime';
import { drawQr } from './draw-qr.js';
import { specifications, styles, templateHash } from './annex.gen.js';

/** Changes when a template or a style changes, or, by hand, when the same HTML is to give other bytes. */
export const templateVersion = `1-${templateHash}`;

/** What one loaded page needs to become this document: texts only, the page escapes and places them. */
export interface Fragment {
  lang: string;
  title: string;
  /** What the document is, in one line. */
  description: string;
  /** HTML of the body. */
  html: string;
  /** Texts of h1, h2 and h3 in the order of the document: what the outline is to say. */
  headings: string[];
  /** Texts of the page margins, set as `data-…` attributes of the root. */
  margins: { head: string; foot: string; before: string; between: string; after: string };
}

const engine = Handlebars.create();
const guarded = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
const annex = engine.template<AnnexModel>(specifications.annex);
const preview = engine.template<{ model: AnnexModel | MarkedAnnex; policy: string }>(specifications.preview);
const partials = Object.fromEntries(
  Object.entries(specifications).map(([name, specification]) => [name, engine.template(specification)]),
);

/** CSP of a page that runs nothing, asks nobody and has exactly this style. */
export function policyFor(style: string, fonts: boolean): string {
  return `default-src 'none'; ${fonts ? 'font-src data:; ' : ''}style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

const policy = policyFor(styles.screen, false);
/** CSP source of the style in the preview: a page that shows the preview in a frame must allow it. */
export const previewStyle = hashOf(styles.screen);

/** The fragment that is injected for printing. Pure. */
export function renderFragment(input: AnnexModel): Fragment {
  const model = drawn(composed(input));
  const { head, foot, page } = model.running;
  const [before = '', between = '', after = ''] = page.split(/\{page\}|\{pages\}/);
  const html = annex(model, { ...guarded, partials });
  return {
    lang: model.lang,
    title: model.title,
    description: model.subtitle,
    html,
    headings: headingsOf(model),
    margins: { head, foot, before, between, after },
  };
}

/** The whole document for the screen: same template, no fonts inside, nothing to load. Pure. */
export function renderHtml(input: AnnexModel | MarkedAnnex): string {
  return preview({ model: drawn(composed(input)), policy }, { ...guarded, partials });
}

function headingsOf({ title, sections }: AnnexModel): string[] {
  const inSection = sections.map(({ number, heading, blocks }) => [
    `${number} ${heading}`,
    ...blocks.flatMap(({ number: clause = '', heading: title }) => (title ? `${clause} ${title}` : [])),
  ]);
  return [title, ...inSection.flat()].map((heading) => heading.replace(/\s+/g, ' ').trim());
}

/** With every figure's code as a drawing. */
function drawn<T extends AnnexModel | MarkedAnnex>(model: T): T {
  const sections = model.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.figure ? { ...block, figure: drawQr(block.figure) } : block)),
  }));
  return { ...model, sections };
}

const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Letters with their marks in one piece (NFC), because the fonts hold whole letters; reads the same to everyone. A text that
 * nobody can see is no line, and an empty cell must be told apart, because Chromium leaves it out of the structure.
 */
function composed<T>(value: T): T {
  if (typeof value === 'string') return (UNSEEN.test(value) ? '' : value.normalize('NFC')) as T;
  if (Array.isArray(value)) return value.map(composed).filter((member) => member !== '') as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, composed(member)])) as T;
}
