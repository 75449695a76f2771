import type { CatalogDiff } from '../../../api/generated';

/** One difference between two versions. */
export type CatalogChange = CatalogDiff['changes'][number];

/** Parts of a catalogue in the order in which it is read. */
export const parts = [
  'version',
  'effective_from',
  'title',
  'source',
  'processor',
  'contract',
  'dpf_invalid_from',
  'notes',
  'activities',
  'measures',
  'subprocessors',
  'statements',
  'translations',
] as const;
export type Part = (typeof parts)[number];

/** The differences by the part of the catalogue that they are in; parts without any are left out. */
export const groupChanges = (changes: readonly CatalogChange[]): { part: Part; changes: CatalogChange[] }[] =>
  parts
    .map((part) => ({
      part,
      changes: changes.filter(({ path }) => path === `/${part}` || path.startsWith(`/${part}/`)),
    }))
    .filter(({ changes: found }) => found.length > 0);

/** What happened at the place. */
export const kindOf = ({ before, after }: CatalogChange): 'added' | 'removed' | 'changed' => {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
};

/** A value as it is read: text as text, everything else as JSON. */
export const snippet = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 2));
