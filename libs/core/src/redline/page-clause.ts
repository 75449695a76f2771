import type { TextBlocks } from '../text-blocks/text-blocks.js';
import { differ } from './mark-clause.js';
import { linesIn } from './list-changes.js';
import type { ChangeKind, Line, MarkedClause, Run } from './redline.js';

/** A stretch of a line; `sign`: the word that says what became of it, null where the passage says so as a whole. */
export type PageRun = { text: string; inserted: boolean; removed: boolean; sign: string | null };
/** A line of the page. */
export type PageLine = PageRun[];

type Place = { passage: string; kind: ChangeKind; word: string };
type PageFact = Place & { label: PageLine[]; value: PageLine[] };
type PageRow = Place & { head: PageLine[]; cells: PageLine[][] };
type PageColumn = { label: PageLine[]; width: number };

/** A clause of the page; `renamed`: its heading as it was and is, null where it is the same. */
export type PageClause = Place & {
  number: string;
  heading: string | null;
  renamed: PageLine | null;
  text: PageLine[];
  facts: PageFact[] | null;
  table: { caption: PageLine; columns: PageColumn[]; rows: PageRow[] } | null;
  note: string | null;
};

type Signs = TextBlocks['redline']['signs'] | null;

const pageRun = ({ text, mark }: Run, signs: Signs): PageRun => ({
  text,
  inserted: mark === 'inserted',
  removed: mark === 'removed',
  sign: mark === 'kept' || signs === null ? null : signs[mark],
});

const pageLines = (lines: readonly Line[], signs: Signs): PageLine[] =>
  lines.map((line) => line.map((run) => pageRun(run, signs)));

/** What came or went as a whole says so once, and not line by line. */
const signsOf = ({ redline: { signs } }: TextBlocks, kind: ChangeKind): Signs => (kind === 'changed' ? signs : null);

const placeOf = ({ redline: { kinds } }: TextBlocks, { id, kind }: { id: string; kind: ChangeKind }): Place => ({
  passage: id,
  kind,
  word: kinds[kind],
});

const pageTable = (
  texts: TextBlocks,
  { caption, columns, rows }: NonNullable<MarkedClause['table']>,
  whole: boolean,
): PageClause['table'] => ({
  caption: pageLines(caption, whole ? null : texts.redline.signs).flat(),
  columns: columns.map(({ label, width }) => ({ label: pageLines(label, whole ? null : texts.redline.signs), width })),
  rows: rows.map((row) => {
    const signs = whole ? null : signsOf(texts, row.kind);
    return {
      ...placeOf(texts, row),
      head: pageLines(row.head, signs),
      cells: row.cells.map((cell) => pageLines(cell, signs)),
    };
  }),
});

/** A marked clause as a page shows it. */
export const pageClause = (texts: TextBlocks, clause: MarkedClause, section: string): PageClause => {
  const { kind, number, heading, text, facts, table, unchanged } = clause;
  const whole = kind !== 'changed';
  const signs = signsOf(texts, kind);
  const name = linesIn('after', heading)[0] ?? linesIn('before', heading)[0] ?? null;
  return {
    ...placeOf(texts, clause),
    number,
    heading: name === section ? null : name,
    renamed: !whole && differ(heading) ? pageLines(heading, signs).flat() : null,
    text: pageLines(text, signs),
    facts:
      facts.length === 0
        ? null
        : facts.map((fact) => ({
            ...placeOf(texts, fact),
            label: pageLines(fact.label, whole ? null : signsOf(texts, fact.kind)),
            value: pageLines(fact.value, whole ? null : signsOf(texts, fact.kind)),
          })),
    table: table && pageTable(texts, table, whole),
    note: unchanged > 0 ? texts.redline.sameRows(unchanged) : null,
  };
};
