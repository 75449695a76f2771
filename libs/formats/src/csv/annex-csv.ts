import type { AnnexBlock, AnnexModel, AnnexSection, AnnexTable } from '@annexa/core';
import { csvHead, csvLines } from './csv-of.js';

const columns = ['part', 'clause', 'heading', 'table', 'row', 'column', 'value'] as const;

type Entry = Partial<Record<(typeof columns)[number], string>>;

const said = (texts: readonly string[] = []): Entry[] => texts.map((value) => ({ value }));
const joined = (lines: readonly string[] = []): string => lines.join('\n');

const tableEntries = ({ caption, columns, rows }: AnnexTable): Entry[] => {
  const labels = columns.map(({ label }) => label);
  // A table without rows still says what it would show.
  if (rows.length === 0) return labels.map((column) => ({ table: caption, column }));
  return rows.flatMap(({ head, cells }) =>
    [head, ...cells].map((lines, index) => ({
      table: caption,
      row: joined(head),
      column: labels[index],
      value: joined(lines),
    })),
  );
};

const factEntries = (facts: AnnexBlock['facts'] = []): Entry[] =>
  facts.map(({ label, value }) => ({ row: label, value: joined(value) }));

const signatureEntries = (signatures: AnnexBlock['signatures'] = []): Entry[] =>
  signatures.flatMap(({ party, lines }) =>
    lines.map(({ label, value }) => ({ row: party, column: label, value: value ?? '' })),
  );

const blockEntries = ({ number, heading, figure, table, ...block }: AnnexBlock): Entry[] => {
  const held = [
    ...said(block.paragraphs),
    ...said(block.list),
    ...factEntries(block.facts),
    ...(table ? tableEntries(table) : []),
    ...(figure ? said([figure.alt, figure.qr]) : []),
    ...signatureEntries(block.signatures),
  ];
  return (held.length > 0 ? held : [{}]).map((entry) => ({ clause: number, heading, ...entry }));
};

const sectionEntries = ({ number, heading, blocks }: AnnexSection): Entry[] => {
  const held = blocks.flatMap(blockEntries);
  const part = [number, heading].filter(Boolean).join(' ');
  return (held.length > 0 ? held : [{}]).map((entry) => ({ part, ...entry }));
};

const coverEntries = ({ title, subtitle, watermark, running, cover }: AnnexModel): Entry[] => {
  const texts = [subtitle, watermark, ...cover.summary, cover.notice, running.head, running.foot];
  const held = [...factEntries(cover.facts), ...said(texts.filter((text) => text !== null))];
  return held.map((entry) => ({ part: title, ...entry }));
};

/**
 * The whole annex as one flat table, a value a row: part, clause, heading, table, row, column, value. RFC 4180 in UTF-8
 * with its mark; no value is a formula.
 */
export const annexCsv = (model: AnnexModel): Uint8Array => {
  const entries = [...coverEntries(model), ...model.sections.flatMap(sectionEntries)];
  const rows = entries.map((entry) => columns.map((column) => entry[column] ?? ''));
  return new TextEncoder().encode(csvHead(columns) + csvLines(rows));
};
