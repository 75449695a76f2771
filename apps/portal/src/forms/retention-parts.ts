import type { ActivityId, Retention } from '../api/generated';

export type RetentionKind = Retention['kind'];

/** A retention as it is typed: what each kind needs is kept while another one is looked at. */
export type TypedRetention = {
  kind: RetentionKind;
  period: string | null;
  justification: string;
  activity: ActivityId | null;
};

/** The period of a retention that has one: of a fixed one, or the ceiling of one until an event. */
export const periodOf = (retention: Retention | null): string | null =>
  retention?.kind === 'fixed' ? retention.period : retention?.kind === 'until_event' ? retention.ceiling : null;

/** What is typed at first: the retention itself, and for the other kinds what the catalogue has. */
export const typedFrom = (retention: Retention | null, terms: Retention): TypedRetention => ({
  kind: (retention ?? terms).kind,
  period: periodOf(retention) ?? periodOf(terms),
  justification: retention?.kind === 'indefinite' ? retention.justification : '',
  activity: retention?.kind === 'same_as' ? retention.activity : terms.kind === 'same_as' ? terms.activity : null,
});

/**
 * The retention that is typed, or null while something is missing. `terms`: the retention of the catalogue, which fixes
 * event and clock; a customer cannot choose them.
 */
export const retentionFrom = (typed: TypedRetention, terms: Retention): Retention | null => {
  const { kind, period, justification, activity } = typed;
  if (kind === 'none') return { kind };
  if (kind === 'same_as') return activity && { kind, activity };
  if (kind === 'indefinite') return justification.trim() === '' ? null : { kind, justification: justification.trim() };
  if (period === null) return null;
  if (kind === 'until_event') return terms.kind === 'until_event' ? { ...terms, ceiling: period } : null;
  return { kind, period, ...(terms.kind === 'fixed' && terms.from ? { from: terms.from } : {}) };
};
