import type { TextBlocks } from '../text-blocks/text-blocks.js';
import { differ, headsDiffer } from './mark-clause.js';
import type { Change, Line, MarkedClause, Run } from './redline.js';

type Side = 'before' | 'after';
const other = { before: 'inserted', after: 'removed' } as const satisfies Record<Side, Run['mark']>;

/** A line as it stands in one of the two documents; empty where it is not in it. */
export const lineIn = (side: Side, line: Line): string =>
  line.flatMap(({ mark, text }) => (mark === other[side] ? [] : [text])).join('');

/** Lines as they stand in one of the two documents. */
export const linesIn = (side: Side, lines: readonly Line[]): string[] =>
  lines.map((line) => lineIn(side, line)).filter((line) => line !== '');

/** The lines of one document that are not the same in the other. */
const differing = (side: Side, lines: readonly Line[]): string[] =>
  lines
    .filter((line) => line.some(({ mark }) => mark !== 'kept'))
    .map((line) => lineIn(side, line))
    .filter((line) => line !== '');

type Told = Pick<Change, 'id' | 'kind' | 'label' | 'before' | 'after'>;
type Table = NonNullable<MarkedClause['table']>;
type Row = Table['rows'][number];

/** The name of a passage: as it is now, or as it was. */
const nameOf = (lines: readonly Line[]): string =>
  (linesIn('after', lines)[0] ?? linesIn('before', lines)[0] ?? '').trim();

const tellRow = ({ words }: TextBlocks, { columns }: Table, { id, kind, head, cells }: Row): Told => {
  const of = (side: Side) =>
    [head, ...cells].flatMap((lines, index) => {
      const column = linesIn(side, columns[index]?.label ?? [])[0];
      return differing(side, lines).map((line, at) => (column && at === 0 ? words.labelled(column, line) : line));
    });
  return { id, kind, label: nameOf(head), before: of('before'), after: of('after') };
};

const tellFact = ({ words }: TextBlocks, { id, kind, label, value }: MarkedClause['facts'][number]): Told => {
  const of = (side: Side) => differing(side, value);
  // The label of a fact is its name, so that a fact with another label is another fact, but for spaces and signs.
  const named = differ(label) && !differ(value);
  const whole = (side: Side) => linesIn(side, label).map((one) => words.labelled(one, linesIn(side, value).join(' ')));
  return {
    id,
    kind,
    label: nameOf(label),
    before: named ? whole('before') : of('before'),
    after: named ? whole('after') : of('after'),
  };
};

const headsOf = (table: MarkedClause['table']): Line[] =>
  table && headsDiffer(table) ? [...table.caption, ...table.columns.flatMap(({ label }) => label)] : [];

/** A whole clause, line by line. */
const wholeOf = (side: Side, { heading, text, facts, table }: MarkedClause, { words }: TextBlocks): string[] => [
  ...linesIn(side, heading),
  ...linesIn(side, text),
  ...facts.map(({ label, value }) => words.labelled(linesIn(side, label).join(' '), linesIn(side, value).join(' '))),
  ...(table ? linesIn(side, table.caption) : []),
  ...(table?.rows ?? []).map(({ head, cells }) =>
    words.labelled(linesIn(side, head).join(' '), cells.map((lines) => linesIn(side, lines).join(' ')).join('; ')),
  ),
];

/** What differs within a clause: its text, fact by fact, row by row; of a clause that came or went, the whole of it. */
const tellClause = (clause: MarkedClause, texts: TextBlocks): Told[] => {
  const { id, kind, heading, text, facts, table } = clause;
  const label = nameOf(heading);
  if (kind === 'inserted') return [{ id, kind, label, before: [], after: wholeOf('after', clause, texts) }];
  if (kind === 'removed') return [{ id, kind, label, before: wholeOf('before', clause, texts), after: [] }];
  const own = [...heading, ...text, ...headsOf(table)];
  return [
    ...(differ(own) ? [{ id, kind, label, before: differing('before', own), after: differing('after', own) }] : []),
    ...facts.map((fact) => tellFact(texts, fact)),
    ...(table?.rows ?? []).map((row) => tellRow(texts, table as Table, row)),
  ];
};

/** Every difference within a clause of a section; none: the clause is the same in both. */
export const listChanges = (
  section: { id: string; heading: string },
  clause: MarkedClause,
  texts: TextBlocks,
): Change[] => {
  const heading = nameOf(clause.heading) || section.heading;
  return tellClause(clause, texts).map(({ label, ...told }) => ({
    section: section.id,
    number: clause.number,
    heading,
    ...told,
    label: label || heading,
  }));
};
