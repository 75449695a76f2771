import { adequacyDecisions, type AdequacyDecision } from './adequacy-decisions.js';

/** Why an adequacy decision does not count. */
export type NoAdequacy =
  'no_decision' | 'not_yet_in_force' | 'expired' | 'not_yet_for_exporter' | 'scope_unconfirmed' | 'out_of_scope';

/** Whether an adequacy decision covers a transfer; `decision` is the one looked at, whether it counts or not. */
export type Adequacy =
  | { counts: true; decision: AdequacyDecision; reason: null }
  | { counts: false; decision: AdequacyDecision | null; reason: NoAdequacy };

/** What the register and the day say of a transfer. */
export type AdequacyQuestion = {
  /** Recipient and data are inside the scope of a decision limited to some; null: not confirmed. */
  confirmed: boolean | null;
  /** RFC 3339 date. */
  on: string;
  /** Country of the exporter, where it is known. */
  exporter?: string | null;
};

const refusal = (decision: AdequacyDecision, { confirmed, on, exporter }: AdequacyQuestion): NoAdequacy | null => {
  if (on < decision.date) return 'not_yet_in_force';
  if (decision.expires !== null && on > decision.expires) return 'expired';
  if (exporter && decision.not_yet_for.includes(exporter)) return 'not_yet_for_exporter';
  if (decision.limited_by === 'none' || confirmed === true) return null;
  return confirmed === null ? 'scope_unconfirmed' : 'out_of_scope';
};

/**
 * Whether an adequacy decision (GDPR Art. 45(3)) covers a transfer to a country on a day. Adequacy is about recipient and
 * data, not only about the country: a decision limited to some counts only where the register confirms that both are
 * inside its scope.
 */
export const adequacyOf = (country: string, question: AdequacyQuestion): Adequacy => {
  const decision: AdequacyDecision | undefined = adequacyDecisions.find((each) => each.country === country);
  if (!decision) return { counts: false, decision: null, reason: 'no_decision' };
  const reason = refusal(decision, question);
  return reason === null ? { counts: true, decision, reason } : { counts: false, decision, reason };
};
