import { z } from 'zod';

const lines = z.array(z.string());

/** One labelled fact of a definition table, e.g. "Address" → its lines. */
export const AnnexFact = z.strictObject({
  label: z.string().describe('What the fact is called.'),
  value: lines.describe('The finished sentence or sentences, one per line.'),
});
export type AnnexFact = z.infer<typeof AnnexFact>;

/** A real table: column heads are `th scope=col`, the first cell of a row is `th scope=row`. */
export const AnnexTable = z.strictObject({
  caption: z.string().describe('What the table shows; printed above it.'),
  columns: z
    .array(
      z.strictObject({
        label: z.string().describe('Column head.'),
        width: z.int().min(1).max(100).describe('Share of the table width in percent; the columns add up to 100.'),
      }),
    )
    .min(1),
  rows: z
    .array(
      z.strictObject({
        head: lines.describe('The row head, one string per line.'),
        cells: z.array(lines).describe('The other cells in column order, one string per line.'),
      }),
    )
    .describe('Ordered rows.'),
});
export type AnnexTable = z.infer<typeof AnnexTable>;

/** What stands under one heading, in the order of the members; at least one besides `heading` is present. */
export const AnnexBlock = z.strictObject({
  heading: z.string().optional().describe('Sub-heading of the block, if it has one.'),
  paragraphs: lines.optional().describe('Running text.'),
  list: lines.optional().describe('A bulleted list.'),
  facts: z.array(AnnexFact).optional().describe('A two-column table of labelled facts.'),
  table: AnnexTable.optional().describe('A table with heads.'),
});
export type AnnexBlock = z.infer<typeof AnnexBlock>;

/** A numbered part of the annex. */
export const AnnexSection = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Stable anchor.'),
  number: z.string().describe('Printed number, e.g. "3" .'),
  heading: z.string().describe('Printed heading.'),
  landscape: z.boolean().describe('True where a wide table needs the page turned.'),
  blocks: z.array(AnnexBlock),
});
export type AnnexSection = z.infer<typeof AnnexSection>;

/**
 * The annex as finished strings, ordered rows and flags. A template only loops and escapes; DOCX, XLSX and CSV will
 * walk the same sections. Stored with the issued annex as part of the photograph.
 */
export const AnnexModel = z.strictObject({
  lang: z.enum(['en', 'de', 'fr']).describe('BCP 47 language of every string in the model.'),
  title: z.string().describe('Title of the document.'),
  subtitle: z.string().describe('What the document is, in one line.'),
  status: z.enum(['draft', 'final']).describe('draft while a mandatory fact is missing.'),
  watermark: z.string().nullable().describe('Word printed across every page of a draft.'),
  running: z
    .strictObject({
      head: z.string().describe('Running header: tenant, document, revision, status.'),
      foot: z.string().describe('Running footer: hash of the record.'),
      page: z.string().describe('Page label with the placeholders {page} and {pages}.'),
    })
    .describe('Text of the page margins.'),
  cover: z
    .strictObject({
      facts: z.array(AnnexFact).describe('Identity of the document: tenant, revision, plan, dates.'),
      summary: lines.describe('Who, what and what is missing, in sentences.'),
      notice: z.string().nullable().describe('A boxed notice, e.g. that demo data is shown.'),
    })
    .describe('First page.'),
  sections: z.array(AnnexSection),
});
export type AnnexModel = z.infer<typeof AnnexModel>;
