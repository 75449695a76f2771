import { z } from 'zod';

const lines = z.array(z.string());

const checks = z
  .array(z.string().regex(/^A[0-9]+(\.[0-9]+[a-z]?)?$/))
  .optional()
  .describe('Ids of the legal checklist that this passage satisfies, e.g. A1.1; not printed.');

/** One labelled fact of a definition table, e.g. "Address" → its lines. */
export const AnnexFact = z.strictObject({
  label: z.string().describe('What the fact is called.'),
  value: lines.describe('The finished sentence or sentences, one per line.'),
  checks,
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
        id: z
          .string()
          .max(200)
          .optional()
          .describe('Stable name of the row within its block; absent: the first line of the head names it.'),
        head: lines.describe('The row head, one string per line.'),
        cells: z.array(lines).describe('The other cells in column order, one string per line.'),
        checks,
      }),
    )
    .describe('Ordered rows.'),
});
export type AnnexTable = z.infer<typeof AnnexTable>;

/** A code to read with a camera, with the same in words. */
export const AnnexFigure = z.strictObject({
  qr: z.string().max(500).describe('The text that the QR code holds.'),
  alt: z.string().describe('What the figure shows, in words.'),
});
export type AnnexFigure = z.infer<typeof AnnexFigure>;

/** Where one party signs. */
export const AnnexSignature = z.strictObject({
  party: z.string().describe('Who signs, e.g. "For the controller: Acme GmbH".'),
  lines: z
    .array(
      z.strictObject({
        label: z.string().describe('What stands on the line, e.g. "Name".'),
        value: z.string().nullable().describe('What is known already; null: to be filled in by hand.'),
      }),
    )
    .min(1),
});
export type AnnexSignature = z.infer<typeof AnnexSignature>;

/** What stands under one heading, in the order of the members; at least one besides `heading` is present. */
export const AnnexBlock = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe('Stable name of the clause within its section; what a redline and a citation hold on to.'),
  number: z.string().optional().describe('Printed clause number, e.g. "II.3"; printed before the heading.'),
  heading: z.string().optional().describe('Sub-heading of the block, if it has one.'),
  checks,
  paragraphs: lines.optional().describe('Running text.'),
  list: lines.optional().describe('A bulleted list.'),
  facts: z.array(AnnexFact).optional().describe('A two-column table of labelled facts.'),
  table: AnnexTable.optional().describe('A table with heads.'),
  figure: AnnexFigure.optional().describe('A code to read with a camera.'),
  signatures: z.array(AnnexSignature).optional().describe('Signature lines, party by party.'),
});
export type AnnexBlock = z.infer<typeof AnnexBlock>;

/** A numbered part of the annex. */
export const AnnexSection = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('Stable anchor.'),
  number: z.string().describe('Printed number of the part, e.g. "III"; empty where it has none.'),
  heading: z.string().describe('Printed heading.'),
  landscape: z.boolean().describe('True where a wide table needs the page turned.'),
  blocks: z.array(AnnexBlock),
});
export type AnnexSection = z.infer<typeof AnnexSection>;

/**
 * The annex as finished strings, ordered rows and flags. A template only loops and escapes; DOCX, XLSX and CSV
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
