import type { Period } from './period.js';
import type { Retention } from './retention.js';

/** The period of a retention that has one: fixed, or the ceiling until an event; null otherwise. */
export const periodOf = (retention: Retention | null | undefined): Period | null => {
  if (retention?.kind === 'fixed') return retention.period;
  return retention?.kind === 'until_event' ? retention.ceiling : null;
};
