import type { Cell } from '../table.js';

/** A cell of a sheet: besides numbers and texts a calendar date (ISO 8601), and a text in bold. */
export type SheetCell = Cell | { date: string } | { strong: string };

/** How a sheet looks: widths in characters, and what is printed at the top of each page. */
export type SheetLook = { widths?: readonly number[]; landscape?: boolean; head?: string };

/** A sheet that is held as a whole: its head, which stays in sight, and its rows. */
export type Sheet = SheetLook & {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly SheetCell[])[];
};
