import type { z } from 'zod';

/** A document that does not fit its schema: refused on write, loud on read (never dropped, never mended in silence). */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  readonly collection: string;
  readonly id: string;

  constructor(direction: 'write' | 'read', at: { collection: string; id: string }, cause: z.ZodError) {
    const issues = cause.issues.slice(0, 5).map((issue) => `/${issue.path.join('/')} (${issue.code})`);
    super(
      direction === 'write'
        ? `${at.collection} ${at.id} is not written: it does not fit its schema at ${issues.join(', ')}`
        : `${at.collection} ${at.id} is stored but does not fit its schema at ${issues.join(', ')}`,
      { cause },
    );
    this.collection = at.collection;
    this.id = at.id;
  }
}
