import { mostInstructions, type Revision } from '@annexa/core';
import type { Tenant } from '@annexa/store';

/**
 * The revisions that an annex of a revision needs: those that it prints, the one before them, and the first. A history of
 * ten thousand instructions is not read for a page that shows 150.
 */
export const printedRevisions = async ({ settings }: Tenant, number: number): Promise<Revision[]> => {
  const newest = (await settings.list({ limit: mostInstructions + 1, before: number + 1 })).toReversed();
  const first = newest[0]?.number === 1 ? null : await settings.at(1);
  return first ? [first, ...newest] : newest;
};
