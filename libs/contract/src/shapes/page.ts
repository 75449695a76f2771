import { z } from 'zod';

/** Id of anything, opaque with a prefix that says what it is. */
export const Id = (prefix: string, what: string) =>
  z.string().min(1).max(64).describe(`Opaque id of ${what}, ${prefix}_….`);

/** An instant on the wire. */
export const Instant = (what: string) =>
  z.iso.datetime({ precision: 3 }).max(32).describe(`${what} (RFC 3339, UTC, milliseconds).`);

/** A whole number in an address, in its one spelling: no sign, no leading zero, no exponent. */
const Numeral = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'Write a whole number from 1, in digits only')
  .transform(Number);

/** Query of a list: cursors only. */
export const PageQuery = z.strictObject({
  limit: Numeral.pipe(z.int().min(1).max(100)).default(20).describe('Greatest number of items in the answer.'),
  cursor: z.string().max(500).optional().describe('The `next_cursor` of the page before; absent: the first page.'),
});

/** A page of a list, newest first. */
export const pageOf = <T extends z.ZodType>(item: T, what: string) =>
  z.strictObject({
    items: z.array(item).max(100).describe(`The ${what}, newest first.`),
    next_cursor: z.string().max(500).nullable().describe('Cursor of the next page; null: this is the last one.'),
  });

/** Number of the settings revision that a view shows; also its ETag. */
export const RevisionNumber = z
  .int()
  .min(1)
  .max(1_000_000_000)
  .describe('Number of the settings revision; the ETag is "rev-<number>".');

/** Number of a revision in an address. */
export const RevisionParam = Numeral.pipe(RevisionNumber);
