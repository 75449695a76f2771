import { z } from 'zod';

/**
 * A fact with its source. `value: null` means unknown: it stays empty and keeps an annex a draft. A demo value says so
 * in the data and on the page.
 */
export const factOf = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({
      value: value.nullable().describe('The fact; null where it is unknown.'),
      source: z.string().max(300).nullable().describe('Where it was read; null where it is unknown.'),
      read_on: z.iso.date().nullable().describe('Day on which the source was read (RFC 3339 date).'),
      demo: z.boolean().default(false).describe('True where the value is made up for the demonstration.'),
    })
    .refine((fact) => (fact as Fact<unknown>).value === null || fact.source !== null, {
      path: ['source'],
      error: 'Name the source; a fact without one stays empty (null).',
      params: { code: 'required' },
    });

/** A fact of any type, as plain TypeScript. */
export type Fact<T> = { value: T | null; source: string | null; read_on: string | null; demo: boolean };

/** The empty fact. */
export const unknown = { value: null, source: null, read_on: null, demo: false } as const;

/** A fact that was read in a source on a day. */
export const known = <T>(value: T, source: string, read_on: string): Fact<T> => ({
  value,
  source,
  read_on,
  demo: false,
});

/** A made-up value for the demonstration, marked as one. */
export const demoValue = <T>(value: T): Fact<T> => ({ value, source: 'demo value', read_on: null, demo: true });
