import { isInEea } from '../../catalog/country.js';
import { type CompetentAuthority, competentAuthority } from '../../transfers/competent-authority.js';
import type { AnnexContext } from '../annex-context.js';
import type { AnnexFact } from '../annex-model.js';
import { labelled } from '../say-fact.js';
import { type ClauseTransfer, countryOf, distinctParties, type Party, partyName } from './clause-scope.js';

/** The question of clause 13 for one exporter; only the customer names its authority itself. */
const decide = (context: AnnexContext, exporter: Party): CompetentAuthority => {
  const { input, record } = context;
  const { controller } = record;
  const customer = exporter === 'customer';
  const represented = customer && controller.representative?.status === 'appointed';
  return competentAuthority({
    exporter: countryOf(context, exporter) ?? null,
    land: null,
    sector: 'private',
    named: customer ? (controller.lead_authority ?? null) : null,
    representative: represented ? { country: null } : null,
    jurisdictions: controller.jurisdictions ?? [],
    on: input.issued_on.slice(0, 10),
  });
};

const sayAuthority = (context: AnnexContext, exporter: Party): string[] => {
  const { texts } = context;
  const { clauses: say, format } = texts;
  const { name, uk, fdpic } = decide(context, exporter);
  const country = countryOf(context, exporter);
  const competent =
    name ?? (country !== undefined && isInEea(country) ? say.authorityIn(format.place(country)) : undefined);
  return [
    ...(competent === undefined ? [] : [competent]),
    ...(uk ? [say.authorityUk(uk.name)] : []),
    ...(fdpic ? [say.authoritySwiss[fdpic.mode]] : []),
  ];
};

/** Annex I.C: the authority competent under clause 13 for each exporter (`legal.md` A5). */
export const authorityFacts = (context: AnnexContext, transfers: readonly ClauseTransfer[]): AnnexFact[] => {
  const { texts } = context;
  return distinctParties(transfers.map(({ exporter }) => exporter)).map((exporter) =>
    labelled(texts)(texts.clauses.authorityLabel(partyName(context, exporter)), sayAuthority(context, exporter), 'A5'),
  );
};
