import type { Translations } from '../../catalog.js';

/** Translations written as a table (English text to text), as the list that a catalogue holds. */
export const toTranslations = (table: Readonly<Record<string, string>>): Translations =>
  Object.entries(table).map(([key, text]) => ({ key, text }));
