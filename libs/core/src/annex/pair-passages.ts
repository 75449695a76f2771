import type { AnnexBlock, AnnexFact, AnnexSection, AnnexTable } from './annex-model.js';

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

/** Numbers in a caption count the rows: they are no part of its name. Annexes issued earlier have blocks without an id. */
const blockName = ({ id, heading, table, facts, paragraphs }: AnnexBlock): string =>
  id ?? heading ?? table?.caption.replaceAll(/\d+/g, '') ?? (facts ? 'facts' : paragraphs ? 'text' : 'list');

type Row = AnnexTable['rows'][number];

/** A label may be written anew, and two rows may have the same: a row that has an id is told by it. */
const rowName = ({ id, head }: Row) => id ?? head[0] ?? '';

const factName = ({ label }: AnnexFact) => label;

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

/** One passage in the two documents; undefined: it is not in that one. */
export type Pair<T> = { id: string; before: T | undefined; after: T | undefined };

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

/** The passage as it is shown: the newer one, or the older one that is gone. */
export const shown = <T>({ before, after }: Pair<T>): T => (after ?? before) as T;

/** Pairs the sections of two documents by their anchors. */
export const sectionPairs = (before: readonly AnnexSection[], after: readonly AnnexSection[]): Pair<AnnexSection>[] => {
  const items = (sections: readonly AnnexSection[]) => sections.map((value) => ({ id: value.id, value }));
  return paired(items(before), items(after));
};

/** Pairs the clauses of a section by their names. */
export const blockPairs = (
  section: string,
  before: readonly AnnexBlock[],
  after: readonly AnnexBlock[],
): Pair<AnnexBlock>[] => paired(named(section, before, blockName), named(section, after, blockName));

/** Pairs the labelled facts of a clause by their labels. */
export const factPairs = (
  clause: string,
  before: readonly AnnexFact[],
  after: readonly AnnexFact[],
): Pair<AnnexFact>[] => paired(named(clause, before, factName), named(clause, after, factName));

/** Pairs the rows of a table by their names. */
export const rowPairs = (clause: string, before: readonly Row[], after: readonly Row[]): Pair<Row>[] =>
  paired(named(clause, before, rowName), named(clause, after, rowName));
