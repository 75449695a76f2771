import { z } from 'zod';

const text = z.string().max(200_000);
const name = z.string().max(1_000);

/** A stretch of a line and what became of it. */
export const Run = z.strictObject({
  text: text.describe('The text; with its spaces, the runs of a line make up the line.'),
  mark: z.enum(['kept', 'inserted', 'removed']).describe('kept: in both documents; inserted: in the newer one only.'),
});
export type Run = z.infer<typeof Run>;

/** A line: without its inserted runs it is the older one, without its removed runs the newer one. */
export const Line = z.array(Run).max(20_000);
export type Line = z.infer<typeof Line>;

const lines = z.array(Line).max(20_000);

/** What became of a passage. */
export const ChangeKind = z.enum(['inserted', 'removed', 'changed']).describe('What became of it.');
export type ChangeKind = z.infer<typeof ChangeKind>;

const place = {
  id: name.describe('Stable id of the passage within the document, e.g. record/parties/address.'),
  kind: ChangeKind,
};

/** One difference. */
export const Change = z
  .strictObject({
    section: name.describe('Id of the section it stands in; `cover`: the first page.'),
    number: name.describe('Number of the clause as printed, e.g. "II.3"; empty where it has none.'),
    heading: name.describe('Heading of the clause.'),
    ...place,
    label: text.describe('What has changed: the name of the fact or row, or the heading of the clause.'),
    before: z.array(text).max(20_000).describe('What is only in the older document, line by line.'),
    after: z.array(text).max(20_000).describe('What is only in the newer document, line by line.'),
  })
  .meta({ id: 'RedlineChange', description: 'One difference between two documents.' });
export type Change = z.infer<typeof Change>;

const MarkedFact = z
  .strictObject({ ...place, label: lines.describe('What the fact is called.'), value: lines.describe('Its lines.') })
  .meta({ id: 'RedlineFact', description: 'A labelled fact that differs.' });

const MarkedRow = z
  .strictObject({
    ...place,
    head: lines.describe('The row head.'),
    cells: z.array(lines).max(50).describe('The other cells in column order.'),
  })
  .meta({ id: 'RedlineRow', description: 'A row that differs.' });

/** A clause in which something differs: its text in full, of its facts and rows those that differ. */
export const MarkedClause = z
  .strictObject({
    ...place,
    number: name.describe('Number as printed in the newer document; of a removed clause in the older one.'),
    heading: lines.describe('Its heading.'),
    text: lines.describe('Its paragraphs and list items, kept ones too.'),
    facts: z.array(MarkedFact).max(10_000).describe('The labelled facts that differ.'),
    table: z
      .strictObject({
        caption: lines.describe('What the table shows.'),
        columns: z
          .array(
            z.strictObject({
              label: lines.describe('Column head.'),
              width: z.int().min(1).max(100).describe('Share of the table width in percent.'),
            }),
          )
          .max(50)
          .describe('The columns.'),
        rows: z.array(MarkedRow).max(10_000).describe('The rows that differ.'),
      })
      .nullable()
      .describe('Its table; null: none, or no row differs.'),
    unchanged: z.int().min(0).max(100_000).describe('Facts and rows that are the same in both and not shown.'),
  })
  .meta({ id: 'RedlineClause', description: 'A clause in which something differs.' });
export type MarkedClause = z.infer<typeof MarkedClause>;

/** A section in which something differs. */
export const MarkedSection = z
  .strictObject({
    id: name.describe('Stable anchor.'),
    number: name.describe('Printed number of the part; empty where it has none.'),
    heading: name.describe('Printed heading.'),
    clauses: z.array(MarkedClause).max(10_000).describe('The clauses in which something differs.'),
    unchanged: z.int().min(0).max(100_000).describe('Clauses that are the same in both and not shown.'),
  })
  .meta({ id: 'RedlineSection', description: 'A section in which something differs.' });
export type MarkedSection = z.infer<typeof MarkedSection>;

/** What differs between two documents of a customer. */
export const Redline = z.strictObject({
  identical: z.boolean().describe('True where nothing differs but number, dates, hash and the like.'),
  changes: z.array(Change).max(100_000).describe('Every difference, in the order of the document.'),
  sections: z.array(MarkedSection).max(100).describe('The sections in which something differs.'),
});
export type Redline = z.infer<typeof Redline>;
