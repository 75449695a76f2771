import { isInEea, type Place } from '../catalog/country.js';
import type { Mechanism } from '../catalog/subprocessor.js';
import type { AdequacyDecision } from './adequacy-decisions.js';
import { matchRow } from './match-row.js';
import type { Mark } from './modules.js';
import { adequacyLapsed, openPoints } from './open-points.js';
import type { OpenReason } from './open-reasons.js';
import { type OtherLawFacts, swissTable, ukTable } from './other-laws.js';
import { readRoute, type Route, type TransferFacts } from './transfer-facts.js';
import type { TransferInput } from './transfer-input.js';
import type { TransferOutcome, TransferRow } from './transfer-outcome.js';
import { transferTable, type TransferRowId } from './transfer-table.js';

/** What holds for a route of personal data, and what is open about it. */
export type TransferDecision = {
  /** Country that was looked at: the place, or the recipient's own where the place is in the EEA; null: unknown. */
  destination: Place | null;
  /** Mechanism in force; `none`: no transfer; null: not settled. */
  mechanism: TransferOutcome['mechanism'];
  module: TransferOutcome['module'];
  /** The adequacy decision it rests on. */
  decision: AdequacyDecision | null;
  /** Next day of re-certification under the Data Privacy Framework. */
  recertification_due: string | null;
  /** What holds where the mechanism no longer does; null: none stored. */
  fallback: 'scc' | 'bcr' | null;
  /** Module of the fallback, where it is the clauses. */
  fallback_module: TransferOutcome['module'];
  /** True where adequacy was claimed or has ended, and the fallback holds already. */
  fallback_in_force: boolean;
  /** What UK law adds; null: nothing, or not settled. */
  uk: 'adequacy' | 'addendum' | 'idta' | null;
  /** True where the clauses need the Swiss changes. */
  swiss: boolean;
  /** Why it is not settled, each once. */
  open: OpenReason[];
  /** Row of the decision table, its source, and how that was checked. */
  rule: TransferRowId;
  source: string;
  mark: Mark;
};

/** The facts once the mechanism no longer holds: without adequacy; where a tool holds, without that tool. */
const withoutMechanism = (facts: TransferFacts, mechanism: Mechanism): TransferFacts => {
  const [tool, other_tool] = [facts.tool, facts.other_tool].filter((each) => each !== mechanism);
  return { ...facts, cover: 'none', tool: tool ?? 'none', other_tool: other_tool ?? 'none' };
};

const noFallback = { fallback: null, fallback_module: null };

const fallbackOf = ({ facts }: Route, { mechanism }: TransferOutcome) => {
  if (mechanism === null || mechanism === 'none') return noFallback;
  const { outcome } = matchRow<TransferFacts, TransferRow>(transferTable, withoutMechanism(facts, mechanism));
  return outcome.mechanism === 'scc' || outcome.mechanism === 'bcr'
    ? { fallback: outcome.mechanism, fallback_module: outcome.module }
    : noFallback;
};

const clausesOf = (outcome: TransferOutcome, fallback: 'scc' | 'bcr' | null): OtherLawFacts['clauses'] => {
  if (outcome.mechanism === 'scc') return 'in_force';
  return fallback === 'scc' ? 'stored' : 'none';
};

/** What the tables of other laws read, for the country whose law it is. */
const otherLaw = (home: 'GB' | 'CH', input: TransferInput, destination: Place | null) => ({
  concerned: input.jurisdictions.includes(home) || input.exporter.country === home ? ('yes' as const) : ('no' as const),
  destination: destinationFor(home, destination),
});

const destinationFor = (home: 'GB' | 'CH', destination: Place | null): OtherLawFacts['destination'] => {
  if (destination === null) return 'unknown';
  if (destination === home) return 'home';
  return isInEea(destination) ? 'eea' : 'other';
};

const marked = (mark: Mark, reason: OpenReason): OpenReason[] => (mark === 'C' ? [reason] : []);

/** What the laws of the United Kingdom and of Switzerland add. */
const decideOtherLaws = (
  input: TransferInput,
  { destination }: Route,
  rest: Omit<OtherLawFacts, 'concerned' | 'destination'>,
) => {
  const uk = matchRow<OtherLawFacts, (typeof ukTable)[number]>(ukTable, {
    ...otherLaw('GB', input, destination),
    ...rest,
  });
  const swiss = matchRow<OtherLawFacts, (typeof swissTable)[number]>(swissTable, {
    ...otherLaw('CH', input, destination),
    ...rest,
  });
  return {
    uk: uk.outcome.uk,
    swiss: swiss.outcome.swiss,
    open: [
      ...uk.outcome.open,
      ...marked(uk.mark, 'uk_rule_unconfirmed'),
      ...swiss.outcome.open,
      ...marked(swiss.mark, 'swiss_rule_unconfirmed'),
    ],
  };
};

const detailsOf = (input: TransferInput, { adequacy }: Route, { mechanism }: TransferOutcome) => ({
  decision: adequacy?.counts && (mechanism === 'adequacy' || mechanism === 'dpf') ? adequacy.decision : null,
  recertification_due: mechanism === 'dpf' ? (input.importer.dpf?.recertification_due ?? null) : null,
});

/**
 * Decides which mechanism carries a route of personal data on a day (GDPR Chapter V; `legal.md` A4): the first row of the
 * decision table, the fallback behind it by the same table, and what UK and Swiss law add. Unknown facts lead to open
 * points and never to "no transfer". Pure.
 */
export const decideTransfer = (input: TransferInput): TransferDecision => {
  const route = readRoute(input);
  const row = matchRow<TransferFacts, (typeof transferTable)[number]>(transferTable, route.facts);
  const outcome: TransferOutcome = row.outcome;
  const fallback = fallbackOf(route, outcome);
  const decided = { input, route, outcome, fallback: fallback.fallback };
  const laws = decideOtherLaws(input, route, {
    clauses: clausesOf(outcome, fallback.fallback),
    dpf: outcome.mechanism === 'dpf' ? 'yes' : 'no',
    agreed: route.facts.uk_tool,
  });
  const open = [...outcome.open, ...openPoints(decided), ...marked(row.mark, 'rule_unconfirmed'), ...laws.open];
  return {
    destination: route.destination,
    mechanism: outcome.mechanism,
    module: outcome.module,
    ...detailsOf(input, route, outcome),
    ...fallback,
    fallback_in_force: (outcome.mechanism === 'scc' || outcome.mechanism === 'bcr') && adequacyLapsed(decided),
    uk: laws.uk,
    swiss: laws.swiss,
    open: [...new Set(open)],
    rule: row.id,
    source: row.source,
    mark: row.mark,
  };
};
