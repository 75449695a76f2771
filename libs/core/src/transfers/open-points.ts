import { dpfCounts, dpfCovers, type Route } from './transfer-facts.js';
import type { OpenReason } from './open-reasons.js';
import type { TransferInput } from './transfer-input.js';
import type { TransferOutcome } from './transfer-outcome.js';

/** A route with what the table says of it. */
export type Decided = {
  input: TransferInput;
  route: Route;
  outcome: TransferOutcome;
  /** What holds where the mechanism no longer does. */
  fallback: TransferOutcome['mechanism'];
};

const claims = ({ input }: Decided, mechanism: 'adequacy' | 'dpf'): boolean =>
  input.importer.mechanisms?.includes(mechanism) ?? false;

/** Decisions of the Commission are law for exporters in the EEA and for those who pass its data on, not under UK or Swiss law. */
const underGdpr = ({ route }: Decided): boolean => route.facts.exporter !== 'gb' && route.facts.exporter !== 'ch';

/** The Data Privacy Framework is spoken of for this route, still counts, and does not hold for it. */
const dpfFails = (decided: Decided): boolean =>
  underGdpr(decided) &&
  decided.route.destination === 'US' &&
  decided.route.facts.cover === 'none' &&
  dpfCounts(decided.input) &&
  (claims(decided, 'dpf') || decided.input.importer.dpf?.listed === true);

const listed = ({ input }: Decided) =>
  input.importer.country === 'US' && input.importer.dpf?.listed ? input.importer.dpf : null;

const recertificationPassed = (decided: Decided): boolean => {
  const due = listed(decided)?.recertification_due ?? null;
  return due !== null && due < decided.input.on;
};

/** Claimed or once in force, and no longer: then the tool that holds is the fallback. */
export const adequacyLapsed = (decided: Decided): boolean => {
  const { route, input } = decided;
  if (!underGdpr(decided) || route.facts.destination !== 'outside' || route.facts.cover !== 'none') return false;
  if (route.destination === 'US') return claims(decided, 'dpf') || input.importer.dpf?.listed === true;
  return claims(decided, 'adequacy') || route.adequacy?.reason === 'expired';
};

const assessmentNeeded = ({ outcome, input }: Decided): boolean =>
  outcome.mechanism === 'bcr' || (outcome.mechanism === 'scc' && (outcome.module !== 'M4' || input.combined === true));

/** When each point is open, in the order in which they are listed. */
const points: readonly [OpenReason, (decided: Decided) => boolean][] = [
  [
    'exporter_country_unknown',
    ({ route, outcome }) => route.facts.exporter === 'unknown' && outcome.mechanism !== 'none',
  ],
  ['importer_country_unknown', ({ route }) => route.facts.importer === 'unknown'],
  ['dpf_unconfirmed', (decided) => dpfFails(decided) && listed(decided) === null],
  ['dpf_recertification_passed', (decided) => dpfFails(decided) && recertificationPassed(decided)],
  [
    'dpf_not_covering',
    (decided) =>
      dpfFails(decided) &&
      listed(decided) !== null &&
      !recertificationPassed(decided) &&
      dpfCovers(decided.input) === false,
  ],
  [
    'dpf_cover_unknown',
    (decided) => dpfFails(decided) && listed(decided) !== null && dpfCovers(decided.input) === null,
  ],
  [
    'dpf_recertification_unknown',
    ({ outcome, input }) => outcome.mechanism === 'dpf' && input.importer.dpf?.recertification_due === null,
  ],
  ['fallback_missing', ({ outcome, fallback }) => outcome.mechanism === 'dpf' && fallback === null],
  ['fallback_missing', (decided) => adequacyLapsed(decided) && decided.route.facts.tool === 'none'],
  [
    'adequacy_scope_unconfirmed',
    ({ route }) => route.destination !== 'US' && route.adequacy?.reason === 'scope_unconfirmed',
  ],
  ['eea_incorporation_unconfirmed', ({ route }) => route.adequacy?.reason === 'not_yet_for_exporter'],
  [
    'adequacy_without_decision',
    (decided) =>
      decided.route.facts.destination === 'outside' &&
      decided.route.facts.cover === 'none' &&
      claims(decided, 'adequacy') &&
      decided.route.adequacy?.reason !== 'scope_unconfirmed',
  ],
  [
    'art_3_2_unknown',
    ({ outcome, route }) =>
      outcome.mechanism === 'scc' &&
      route.facts.exporter === 'eea' &&
      route.facts.importer !== 'eea' &&
      route.facts.importer_art_3_2 === 'unknown',
  ],
  ['tia_missing', (decided) => assessmentNeeded(decided) && !decided.input.assessed],
  ['combination_unknown', ({ outcome, input }) => outcome.module === 'M4' && input.combined === null],
];

/** Why a route is not settled beyond what its row says. Pure. */
export const openPoints = (decided: Decided): OpenReason[] =>
  points.flatMap(([reason, isOpen]) => (isOpen(decided) ? [reason] : []));
