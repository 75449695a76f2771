/** A cell: a number, a text, or nothing. */
export type Cell = string | number | null;

/** A table that is never held as a whole: its head, and its rows in batches. */
export type Table = { name: string; columns: readonly string[]; batches: AsyncIterable<readonly (readonly Cell[])[]> };
