import type { AnnexBlock, AnnexFact, AnnexModel, AnnexSection, AnnexTable } from './annex-model.js';

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

/** Letters and digits of any script, so that two names in Greek are two; cut by code points. */
const slug = (text: string) =>
  Array.from(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-'),
  )
    .slice(0, 80)
    .join('')
    .replaceAll(/^-|-$/g, '') || 'text';

/** Numbers in a caption count the rows: they are no part of its name. */
const blockName = ({ heading, table, facts, paragraphs }: AnnexBlock): string =>
  heading ?? table?.caption.replaceAll(/\d+/g, '') ?? (facts ? 'facts' : paragraphs ? 'text' : 'list');

type Row = AnnexTable['rows'][number];
const firstLine = ({ head }: Row) => head[0] ?? '';

/** What tells the rows of a section apart, where the first line of the head does not: what it says may change or repeat. */
const rowNames: Readonly<Record<string, (row: Row) => string>> = {
  // The key: a label may be written anew, and two fields may have the same.
  'custom-fields': (row) => row.head.at(-1) ?? '',
  transfers: (row) => `${firstLine(row)} ${row.cells[0]?.join(' ') ?? ''}`,
  // Check id and place of what is missing.
  'open-points': (row) => `${firstLine(row)} ${row.cells[1]?.at(-1) ?? ''}`,
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type Item<T> = { id: string; value: T };

/** Names each item below `parent`; equal names are told apart by their order ("~" stands in no slug). */
const named = <T>(parent: string, items: readonly T[], nameOf: (item: T) => string): Item<T>[] => {
  const seen = new Map<string, number>();
  return items.map((value) => {
    const name = slug(nameOf(value));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: `${parent}/${name}${count > 1 ? `~${count}` : ''}`, value };
  });
};

type Pair<T> = { id: string; before: T | undefined; after: T | undefined };

/** Pairs what has the same id, in the order of the newer list; what is gone stands where it stood. */
const paired = <T>(before: readonly Item<T>[], after: readonly Item<T>[]): Pair<T>[] => {
  const old = new Map(before.map(({ id, value }) => [id, value]));
  const there = new Set(after.map(({ id }) => id));
  const pairs: Pair<T>[] = after.map(({ id, value }) => ({ id, before: old.get(id), after: value }));
  before.forEach(({ id, value }, index) => {
    if (there.has(id)) return;
    const previous = before[index - 1]?.id;
    const at = previous === undefined ? 0 : pairs.findIndex((pair) => pair.id === previous) + 1;
    pairs.splice(at, 0, { id, before: value, after: undefined });
  });
  return pairs;
};

const markOf = <T>({ before, after }: Pair<T>, compare: (value: T) => unknown = (value) => value): { mark?: Mark } => {
  if (before === undefined) return { mark: 'added' };
  if (after === undefined) return { mark: 'removed' };
  return same(compare(before), compare(after)) ? {} : { mark: 'changed' };
};

const shown = <T>({ before, after }: Pair<T>): T => (after ?? before) as T;

const factsOf = (parent: string, before: readonly AnnexFact[], after: readonly AnnexFact[]): MarkedFact[] => {
  const items = (facts: readonly AnnexFact[]) => named(parent, facts, ({ label }) => label);
  return paired(items(before), items(after)).map((pair) => ({ ...shown(pair), passage: pair.id, ...markOf(pair) }));
};

const tableOf = (parent: string, before: AnnexTable | undefined, after: AnnexTable): MarkedTable => {
  const nameOf = rowNames[parent.split('/')[0] ?? ''] ?? firstLine;
  const items = (table: AnnexTable | undefined) => named(parent, table?.rows ?? [], nameOf);
  const rows = paired(items(before), items(after)).map((pair) => ({
    ...shown(pair),
    passage: pair.id,
    ...markOf(pair),
  }));
  return { ...after, rows };
};

/** What belongs to no passage within the block: its text, and whether it has facts or a table at all. */
const textOf = ({ paragraphs, list, facts, table }: AnnexBlock) => [paragraphs, list, !facts, !table];

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
  const items = (one: AnnexSection | undefined) => named(pair.id, one?.blocks ?? [], blockName);
  const whole = pair.before === undefined || pair.after === undefined;
  const [before, after] = whole ? [items(section), items(section)] : [items(pair.before), items(pair.after)];
  return {
    ...section,
    passage: pair.id,
    ...markOf(pair, () => null),
    blocks: paired(before, after).map(blockOf),
  };
};

/**
 * Sets two annexes side by side: the newer one with an id on every passage, a mark on each one that differs, and what is
 * gone where it stood. The same annex twice gives no mark.
 */
export const markAnnex = (before: AnnexModel, after: AnnexModel): MarkedAnnex => {
  const items = ({ sections }: AnnexModel) => sections.map((value) => ({ id: value.id, value }));
  const cover = { id: 'cover', before: before.cover, after: after.cover };
  return {
    ...after,
    cover: {
      ...after.cover,
      passage: 'cover/summary',
      ...markOf(cover, ({ summary, notice }) => [summary, notice]),
      facts: factsOf('cover', before.cover.facts, after.cover.facts),
    },
    sections: paired(items(before), items(after)).map(sectionOf),
  };
};

const touched = (one: Marked, section: { id: string; heading: string }, label: string): Passage[] =>
  one.mark ? [{ id: one.passage, section: section.id, heading: section.heading, label, kind: one.mark }] : [];

/** The passages that carry a mark, in the order of the document. */
export const passagesOf = ({ cover, sections }: MarkedAnnex): Passage[] => {
  const first = { id: 'cover', heading: 'Cover' };
  return [
    ...cover.facts.flatMap((fact) => touched(fact, first, fact.label)),
    ...touched(cover, first, 'Summary'),
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
