import type { Catalog } from '../catalog/catalog.js';
import { isInEea } from '../catalog/country.js';
import type { TransferAssessment } from '../catalog/subprocessor.js';
import type { Profile } from '../settings/profile.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import { decideTransfer } from '../transfers/decide-transfer.js';
import type { TransferInput } from '../transfers/transfer-input.js';
import type { EffectiveActivity } from './effective-record.js';
import type { Transfer } from './transfer.js';
import { type HoldersOf, partyRoutes, type Route, subprocessorRoutes } from './transfer-routes.js';

/** What decides of transfers besides the activities; `on`: RFC 3339 date. */
export type TransferContext = {
  catalog: Catalog;
  profile: Profile;
  on: string;
  blocks: TextBlocks;
  holders: HoldersOf;
};

/** Data of employment may only rest on a certification that covers it (Implementing Decision (EU) 2023/1795). */
const kindsOfData = ({ data_subject_categories: served }: Profile): TransferInput['data'] => {
  if (!served) return null;
  return served.some((each) => each === 'employees' || each === 'applicants') ? ['non_hr', 'hr'] : ['non_hr'];
};

const inputOf = (route: Route, { catalog, profile, on }: TransferContext): TransferInput => ({
  exporter: route.exporter,
  importer: route.importer,
  place: { country: route.country, reason: route.reason },
  data: kindsOfData(profile),
  combined: catalog.contract.combined.value,
  assessed: route.assessment !== null,
  dpf_invalid_from: catalog.dpf_invalid_from,
  uk_tool: catalog.contract.uk_tool.value,
  jurisdictions: [...(profile.jurisdictions ?? []), ...(profile.country ? [profile.country] : [])],
  on,
});

type Row = Route & { activities: EffectiveActivity['id'][]; assessment: TransferAssessment | null };

const decided = (row: Row, context: TransferContext): Transfer[] => {
  const decision = decideTransfer(inputOf(row, context));
  const { mechanism } = decision;
  if (mechanism === 'none') return [];
  const { mechanisms } = context.blocks.transfers;
  return [
    {
      party: row.party,
      subprocessor: row.recipient,
      country: row.country,
      reason: row.reason,
      activities: row.activities,
      mechanism,
      module: decision.module,
      decision: decision.decision && {
        number: decision.decision.decision,
        date: decision.decision.date,
        expires: decision.decision.expires,
      },
      recertification_due: decision.recertification_due,
      fallback: decision.fallback,
      fallback_in_force: decision.fallback_in_force,
      uk: decision.uk,
      swiss: decision.swiss,
      assessment: row.assessment,
      open: [...decision.open],
      rule: decision.rule,
      mechanism_text: mechanism && mechanisms[mechanism],
      demo: row.demo,
    },
  ];
};

/** One row for each recipient, country and reason, with the activities it is needed for. */
const gathered = (routes: readonly Route[]): Row[] => {
  const rows = new Map<string, Row>();
  for (const route of routes) {
    const key = `${route.recipient} ${route.country} ${route.reason}`;
    const seen = rows.get(key)?.activities ?? [];
    rows.set(key, {
      ...route,
      activities: seen.includes(route.activity) ? seen : [...seen, route.activity],
    });
  }
  return [...rows.values()];
};

/**
 * Transfers to third countries (GDPR Chapter V), one row per recipient, country and reason: data is stored or processed
 * there, staff there have access to it, or the recipient is established there although the data lies in the EEA. What
 * carries each is read from the decision table.
 */
export const resolveTransfers = (activities: readonly EffectiveActivity[], context: TransferContext): Transfer[] =>
  gathered([
    ...context.catalog.subprocessors.flatMap((entry) => subprocessorRoutes(entry, activities, context)),
    ...partyRoutes(activities, context),
  ])
    .filter(({ country }) => !isInEea(country))
    .flatMap((row) => decided(row, context));
