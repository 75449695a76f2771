import type { AnnexBlock, AnnexFact, AnnexTable } from '../annex/annex-model.js';
import { factPairs, type Pair, rowPairs } from '../annex/pair-passages.js';
import { diffLines } from './diff-lines.js';
import { tellingCells } from './mere-identity.js';
import type { ChangeKind, Line, MarkedClause } from './redline.js';

type MarkedFact = MarkedClause['facts'][number];
type MarkedTable = NonNullable<MarkedClause['table']>;
type MarkedRow = MarkedTable['rows'][number];
type Row = AnnexTable['rows'][number];

const unseen = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** As they are printed: letters with their marks in one piece, and no line that nobody can see. */
const printed = (lines: readonly string[] = []): string[] =>
  lines.map((line) => line.normalize('NFC')).filter((line) => !unseen.test(line));

const diff = (before: readonly string[] | undefined, after: readonly string[] | undefined): Line[] =>
  diffLines(printed(before), printed(after));

/** True where anything in these lines was removed or inserted. */
export const differ = (lines: readonly Line[]): boolean => lines.flat().some(({ mark }) => mark !== 'kept');

/** What became of a pair as a whole. */
export const kindOf = ({ before, after }: Pair<unknown>): ChangeKind =>
  before === undefined ? 'inserted' : after === undefined ? 'removed' : 'changed';

const single = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const markFact = (pair: Pair<AnnexFact>): MarkedFact => ({
  id: pair.id,
  kind: kindOf(pair),
  label: diff(single(pair.before?.label), single(pair.after?.label)),
  value: diff(pair.before?.value, pair.after?.value),
});

/** A row of the same telling text is the same row. */
const sameRow = (clause: string, { before, after }: Pair<Row>): boolean => {
  if (!before || !after) return false;
  const most = Math.max(before.cells.length, after.cells.length);
  const told = ({ head, cells }: Row) =>
    JSON.stringify([head, ...cells.slice(0, tellingCells(clause, most))].map((lines) => printed(lines)));
  return told(before) === told(after);
};

const markRow = (pair: Pair<Row>): MarkedRow => {
  const { before, after } = pair;
  const most = Math.max(before?.cells.length ?? 0, after?.cells.length ?? 0);
  return {
    id: pair.id,
    kind: kindOf(pair),
    head: diff(before?.head, after?.head),
    cells: Array.from({ length: most }, (_, index) => diff(before?.cells[index], after?.cells[index])),
  };
};

const markTable = (clause: string, { before, after }: Pair<AnnexTable>): { table: MarkedTable; unchanged: number } => {
  const pairs = rowPairs(clause, before?.rows ?? [], after?.rows ?? []);
  const rows = pairs.filter((pair) => !sameRow(clause, pair));
  const most = Math.max(before?.columns.length ?? 0, after?.columns.length ?? 0);
  const table = {
    caption: diff(single(before?.caption), single(after?.caption)),
    columns: Array.from({ length: most }, (_, index) => ({
      label: diff(single(before?.columns[index]?.label), single(after?.columns[index]?.label)),
      width: (after?.columns[index] ?? before?.columns[index])?.width ?? 1,
    })),
    rows: rows.map(markRow),
  };
  return { table, unchanged: pairs.length - rows.length };
};

/** What is printed of a clause besides heading, facts and table, line by line. */
const textOf = (block: AnnexBlock | undefined): string[] => [
  ...(block?.paragraphs ?? []),
  ...(block?.list ?? []),
  ...single(block?.figure?.alt),
  ...(block?.signatures ?? []).flatMap(({ party, lines }) => [
    party,
    ...lines.flatMap(({ label, value }) => (value === null ? [] : [`${label}: ${value}`])),
  ]),
];

/** Sets a clause of two documents side by side: its text in full, its facts and rows where they differ. */
export const markClause = (pair: Pair<AnnexBlock>): MarkedClause => {
  const { before, after } = pair;
  const facts = factPairs(pair.id, before?.facts ?? [], after?.facts ?? []).map(markFact);
  const differing = facts.filter(({ label, value }) => differ([...label, ...value]));
  const { table, unchanged } = markTable(pair.id, { id: pair.id, before: before?.table, after: after?.table });
  const tableDiffers = table.rows.length > 0 || (before?.table && after?.table && headsDiffer(table));
  return {
    id: pair.id,
    kind: kindOf(pair),
    number: (after ?? before)?.number ?? '',
    heading: diff(single(before?.heading), single(after?.heading)),
    text: diff(textOf(before), textOf(after)),
    facts: differing,
    table: tableDiffers ? table : null,
    unchanged: facts.length - differing.length + unchanged,
  };
};

/** True where caption or column heads of a table differ; of a table that came or went its rows tell. */
export const headsDiffer = ({ caption, columns }: MarkedTable): boolean =>
  differ([...caption, ...columns.flatMap(({ label }) => label)]);
