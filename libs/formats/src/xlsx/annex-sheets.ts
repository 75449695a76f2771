import type { AnnexBlock, AnnexFact, AnnexModel, AnnexSection, AnnexTable } from '@annexa/core';
import type { Sheet, SheetCell } from './sheet.js';
import { fitRows } from './fit-rows.js';
import { sheetNames } from './sheet-names.js';
import { typedCell } from './typed-cell.js';

type Row = readonly SheetCell[];

/** Clause, label and text, in characters; a table may be as wide as all three. */
const textWidths = [8, 34, 100] as const;
const tableWidth = 170;

const factRows = (clause: string | null, facts: readonly AnnexFact[] = []): Row[] =>
  facts.map(({ label, value }) => [clause, label, typedCell(value)]);

const said = (clause: string | null, texts: readonly string[] = [], label: string | null = null): Row[] =>
  texts.map((text) => [clause, label, typedCell([text])]);

const signatureRows = (clause: string | null, signatures: AnnexBlock['signatures'] = []): Row[] =>
  signatures.flatMap(({ party, lines }) => [
    [clause, { strong: party }, null],
    ...lines.map(({ label, value }): Row => [clause, label, value === null ? null : typedCell([value])]),
  ]);

/** A table has a sheet of its own; its caption stands here, where it belongs. */
const blockRows = ({ number, heading, table, figure, ...block }: AnnexBlock): Row[] => {
  const clause = number ?? null;
  return [
    ...(heading || number ? [[number ? { strong: number } : null, heading ? { strong: heading } : null, null]] : []),
    ...said(clause, block.paragraphs),
    ...said(clause, block.list, '•'),
    ...factRows(clause, block.facts),
    ...(table ? said(clause, [table.caption]) : []),
    ...(figure ? said(clause, [figure.alt, figure.qr]) : []),
    ...signatureRows(clause, block.signatures),
  ];
};

const tableSheet = (clause: string, { caption, columns, rows }: AnnexTable): Sheet => ({
  name: `${clause} ${caption}`,
  columns: columns.map(({ label }) => label),
  widths: columns.map(({ width }) => Math.max(8, Math.round((width * tableWidth) / 100))),
  landscape: true,
  rows: rows.map(({ head, cells }) => [typedCell(head), ...cells.map(typedCell)]),
});

const sectionSheets = ({ number, heading, blocks }: AnnexSection): Sheet[] => [
  {
    name: `${number} ${heading}`,
    columns: [number, heading, ''],
    widths: textWidths,
    rows: blocks.flatMap(blockRows),
  },
  ...blocks.flatMap((block) => (block.table ? [tableSheet(block.number ?? number, block.table)] : [])),
];

const coverSheet = ({ title, subtitle, watermark, running, cover }: AnnexModel): Sheet => ({
  name: title,
  columns: ['', title, subtitle],
  widths: textWidths,
  rows: [
    ...factRows(null, cover.facts),
    ...said(
      null,
      [watermark, ...cover.summary, cover.notice, running.head, running.foot].filter((text) => text !== null),
    ),
  ],
});

/** The annex as sheets: the cover, and for each part its text and then each of its tables. */
export const annexSheets = (model: AnnexModel): Sheet[] => {
  const sheets = [coverSheet(model), ...model.sections.flatMap(sectionSheets)];
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index] ?? sheet.name,
    head: model.running.head,
    rows: fitRows(sheet.rows),
  }));
};
