import type { AnnexBlock, AnnexFigure, AnnexModel, AnnexSection } from '@annexa/core';
import { figure } from './figure.js';
import { sectionProperties, textWidth } from './page.js';
import { paragraph, paragraphOf, type ParagraphStyle, run } from './paragraph.js';
import { factsTable, gridTable, signatureTable } from './table.js';

/** Tables that touch become one, and a page cannot end in one: a low paragraph parts them. */
const gap = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>';

const paragraphs = (style: ParagraphStyle, texts: readonly string[] = []): string[] =>
  texts.map((text) => paragraph(style, text));

/** The figures of an annex in the order of its pages; the place is the number of the picture. */
export const figuresOf = ({ sections }: AnnexModel): AnnexFigure[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.figure ?? []));

const headingRuns = (number: string | undefined, heading: string): string =>
  run([number, heading].filter(Boolean).join(' '));

/** Number and heading; a clause without a heading has its number in front of its first sentence. */
const openBlock = ({ number, heading, paragraphs: texts = [] }: AnnexBlock): string[] => {
  if (heading !== undefined) {
    return [paragraphOf('Heading2', headingRuns(number, heading)), ...paragraphs('BodyText', texts)];
  }
  if (number === undefined) return paragraphs('BodyText', texts);
  const [first, ...others] = texts;
  const start = run(number, true) + (first === undefined ? '' : run(` ${first}`));
  return [paragraphOf('BodyText', start), ...paragraphs('BodyText', others)];
};

type Numbers = ReadonlyMap<AnnexFigure, number>;

const block = (one: AnnexBlock, width: number, numbers: Numbers): string[] => [
  ...openBlock(one),
  ...paragraphs('ListBullet', one.list),
  ...(one.facts?.length ? [factsTable(one.facts, width), gap] : []),
  ...(one.table ? [gridTable(one.table, width), gap] : []),
  ...(one.figure ? [figure(one.figure, numbers.get(one.figure) ?? 0)] : []),
  ...(one.signatures ?? []).flatMap((signature) => [signatureTable(signature, width), gap]),
];

const section = ({ number, heading, landscape, blocks }: AnnexSection, numbers: Numbers): string[] => [
  paragraphOf('Heading1', headingRuns(number, heading)),
  ...blocks.flatMap((one) => block(one, textWidth(landscape), numbers)),
];

const cover = ({ title, subtitle, cover }: AnnexModel): string[] => [
  paragraph('Title', title),
  paragraph('Subtitle', subtitle),
  ...(cover.facts.length > 0 ? [factsTable(cover.facts, textWidth(false)), gap] : []),
  ...paragraphs('Summary', cover.summary),
  ...paragraphs('Notice', cover.notice === null ? [] : [cover.notice]),
];

/** Content of the document; where the page turns, a section of pages ends (ECMA-376, 17.6.18). */
export const documentBody = (model: AnnexModel): string => {
  const numbers = new Map(figuresOf(model).map((one, index) => [one, index + 1]));
  const held = cover(model);
  let turned = false;
  for (const one of model.sections) {
    if (one.landscape !== turned) {
      held.push(`<w:p><w:pPr><w:pStyle w:val="Gap"/>${sectionProperties(turned)}</w:pPr></w:p>`);
      turned = one.landscape;
    }
    held.push(...section(one, numbers));
  }
  return `<w:body>${held.join('')}${sectionProperties(turned)}</w:body>`;
};
