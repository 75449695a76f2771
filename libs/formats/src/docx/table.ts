import type { AnnexFact, AnnexSignature, AnnexTable } from '@annexa/core';
import { escapeXml } from '../ooxml/xml.js';
import { paragraph, type ParagraphStyle } from './paragraph.js';

/** A cell ends in a paragraph, so that even an empty one has one (ECMA-376, 17.4.65). */
const cell = (lines: readonly string[], width: number, styles: readonly [ParagraphStyle, ParagraphStyle]): string => {
  const [first, others] = styles;
  const texts = lines.length > 0 ? lines : [''];
  const held = texts.map((line, index) => paragraph(index === 0 ? first : others, line));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${held.join('')}</w:tc>`;
};

/** `properties`: beside that the row is not split over pages. */
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells.join('')}</w:tr>`;

/** Twentieths of a point for each column; the last one takes what rounding leaves. */
const widthsOf = (shares: readonly number[], width: number): number[] => {
  const widths = shares.slice(0, -1).map((share) => Math.round((width * share) / 100));
  return [...widths, width - widths.reduce((sum, each) => sum + each, 0)];
};

type Frame = { style: 'Grid' | 'Facts' | 'Signature'; widths: readonly number[]; caption?: string };

const tableOf = ({ style, widths, caption }: Frame, rows: readonly string[]): string => {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const name = caption === undefined ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`;
  const look = `<w:tblLook w:firstRow="${style === 'Grid' ? 1 : 0}" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${name}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
};

/** A table with heads: its caption above it, the head row on every page. `width`: of the page's text, in twentieths of a point. */
export const gridTable = ({ caption, columns, rows }: AnnexTable, width: number): string => {
  const widths = widthsOf(
    columns.map((column) => column.width),
    width,
  );
  const at = (index: number) => widths[index] ?? 0;
  const heads = columns.map(({ label }, index) => cell([label], at(index), ['TableHead', 'TableHead']));
  const bodies = rows.map(({ head, cells }) =>
    row([
      cell(head, at(0), ['TableRowHead', 'TableText']),
      ...cells.map((lines, index) => cell(lines, at(index + 1), ['TableText', 'TableText'])),
    ]),
  );
  const table = tableOf({ style: 'Grid', widths, caption }, [row(heads, '<w:tblHeader/>'), ...bodies]);
  return paragraph('Caption', caption) + table;
};

const labelShare = 31;

const labelled = (label: string, lines: readonly string[], widths: readonly number[]): string[] => [
  cell([label], widths[0] ?? 0, ['TableLabel', 'TableLabel']),
  cell(lines, widths[1] ?? 0, ['TableText', 'TableText']),
];

/** Labelled facts as a table of two columns. */
export const factsTable = (facts: readonly AnnexFact[], width: number): string => {
  const widths = widthsOf([labelShare, 100 - labelShare], width);
  return tableOf(
    { style: 'Facts', widths },
    facts.map(({ label, value }) => row(labelled(label, value, widths))),
  );
};

/** Where a party signs: a line for each thing to be filled in, high enough for a hand. */
export const signatureTable = ({ party, lines }: AnnexSignature, width: number): string => {
  const widths = widthsOf([labelShare, 100 - labelShare], width);
  const height = '<w:trHeight w:val="560" w:hRule="atLeast"/>';
  const rows = lines.map(({ label, value }) => row(labelled(label, value === null ? [] : [value], widths), height));
  return paragraph('Caption', party) + tableOf({ style: 'Signature', widths, caption: party }, rows);
};
