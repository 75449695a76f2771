import { textBlocks } from '../text-blocks/text-blocks.js';
import type { AnnexBlock, AnnexFact, AnnexModel, AnnexSection, AnnexTable } from './annex-model.js';
import { blockPairs, factPairs, type Pair, rowPairs, sectionPairs, shown } from './pair-passages.js';

/** What a change does to a passage of the annex. */
export type Mark = 'added' | 'changed' | 'removed';
type Marked = { passage: string; mark?: Mark };
type MarkedFact = AnnexFact & Marked;
type MarkedTable = Omit<AnnexTable, 'rows'> & { rows: (AnnexTable['rows'][number] & Marked)[] };
type MarkedBlock = Omit<AnnexBlock, 'facts' | 'table'> & Marked & { facts?: MarkedFact[]; table?: MarkedTable };
type MarkedSection = Omit<AnnexSection, 'blocks'> & Marked & { blocks: MarkedBlock[] };

/** An annex to look at: every passage has an id that stays while others come and go, and the touched ones a mark. */
export type MarkedAnnex = Omit<AnnexModel, 'cover' | 'sections'> & {
  cover: Omit<AnnexModel['cover'], 'facts'> & Marked & { facts: MarkedFact[] };
  sections: MarkedSection[];
};

/** One passage that a change touches. */
export type Passage = { id: string; section: string; heading: string; label: string; kind: Mark };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const markOf = <T>({ before, after }: Pair<T>, compare: (value: T) => unknown = (value) => value): { mark?: Mark } => {
  if (before === undefined) return { mark: 'added' };
  if (after === undefined) return { mark: 'removed' };
  return same(compare(before), compare(after)) ? {} : { mark: 'changed' };
};

const factsOf = (parent: string, before: readonly AnnexFact[], after: readonly AnnexFact[]): MarkedFact[] =>
  factPairs(parent, before, after).map((pair) => ({ ...shown(pair), passage: pair.id, ...markOf(pair) }));

const tableOf = (parent: string, before: AnnexTable | undefined, after: AnnexTable): MarkedTable => {
  const rows = rowPairs(parent, before?.rows ?? [], after.rows).map((pair) => ({
    ...shown(pair),
    passage: pair.id,
    ...markOf(pair),
  }));
  return { ...after, rows };
};

/** What belongs to no passage within the block: its text, and whether it has facts or a table at all. Its number moves. */
const textOf = ({ paragraphs, list, facts, table, figure, signatures }: AnnexBlock) => [
  paragraphs,
  list,
  !facts,
  !table,
  figure,
  signatures,
];

const blockOf = (pair: Pair<AnnexBlock>): MarkedBlock => {
  const { facts, table, ...block } = shown(pair);
  const whole = pair.before === undefined || pair.after === undefined;
  const other = pair.before ?? shown(pair);
  return {
    ...block,
    passage: pair.id,
    ...markOf(pair, textOf),
    ...(facts ? { facts: factsOf(pair.id, whole ? facts : (other.facts ?? []), facts) } : {}),
    ...(table ? { table: tableOf(pair.id, whole ? table : other.table, table) } : {}),
  };
};

const sectionOf = (pair: Pair<AnnexSection>): MarkedSection => {
  const section = shown(pair);
  const [before, after] = [pair.before ?? section, pair.after ?? section];
  return {
    ...section,
    passage: pair.id,
    ...markOf(pair, () => null),
    blocks: blockPairs(pair.id, before.blocks, after.blocks).map(blockOf),
  };
};

/**
 * Sets two annexes side by side: the newer one with an id on every passage, a mark on each one that differs, and what is
 * gone where it stood. The same annex twice gives no mark.
 */
export const markAnnex = (before: AnnexModel, after: AnnexModel): MarkedAnnex => {
  const cover = { id: 'cover', before: before.cover, after: after.cover };
  return {
    ...after,
    cover: {
      ...after.cover,
      passage: 'cover/summary',
      ...markOf(cover, ({ summary, notice }) => [summary, notice]),
      facts: factsOf('cover', before.cover.facts, after.cover.facts),
    },
    sections: sectionPairs(before.sections, after.sections).map(sectionOf),
  };
};

const touched = (one: Marked, section: { id: string; heading: string }, label: string): Passage[] =>
  one.mark ? [{ id: one.passage, section: section.id, heading: section.heading, label, kind: one.mark }] : [];

/** The passages that carry a mark, in the order of the document. */
export const passagesOf = ({ lang, cover, sections }: MarkedAnnex): Passage[] => {
  const { heading, summaryHeading } = textBlocks(lang).cover;
  const first = { id: 'cover', heading };
  return [
    ...cover.facts.flatMap((fact) => touched(fact, first, fact.label)),
    ...touched(cover, first, summaryHeading),
    ...sections.flatMap((section) => [
      ...touched(section, section, section.heading),
      ...section.blocks.flatMap((block) => [
        ...touched(block, section, block.heading ?? block.table?.caption ?? section.heading),
        ...(block.facts ?? []).flatMap((fact) => touched(fact, section, fact.label)),
        ...(block.table?.rows ?? []).flatMap((row) => touched(row, section, row.head[0] ?? '')),
      ]),
    ]),
  ];
};
