import { isInEea } from '../../catalog/country.js';
import { type CompetentAuthority, competentAuthority } from '../../transfers/competent-authority.js';
import type { AnnexContext } from '../annex-context.js';
import type { AnnexFact } from '../annex-model.js';
import { labelled, markDemo } from '../say-fact.js';
import { type ClauseTransfer, countryOf, distinctParties, type Party, partyName } from './clause-scope.js';

/** Who speaks for a party in the Union, and the authority that the party has named; a sub-processor names none here. */
const statedBy = ({ record: { controller, processor } }: AnnexContext, party: Party) => {
  if (party === 'customer')
    return { represented: controller.representative?.status === 'appointed', named: controller.lead_authority ?? null };
  if (party === 'processor')
    return { represented: processor.representative.value !== null, named: processor.authority.value };
  return { represented: false, named: null };
};

/** What clause 13 says of one exporter. */
export const supervisionOf = (context: AnnexContext, exporter: Party): CompetentAuthority => {
  const { represented, named } = statedBy(context, exporter);
  return competentAuthority({
    exporter: countryOf(context, exporter) ?? null,
    land: null,
    sector: 'private',
    named,
    representative: represented ? { country: null } : null,
    jurisdictions: context.record.controller.jurisdictions ?? [],
    on: context.input.issued_on.slice(0, 10),
  });
};

const sayAuthority = (context: AnnexContext, exporter: Party): string[] => {
  const { texts, record } = context;
  const { clauses: say, format } = texts;
  const { name, uk, fdpic } = supervisionOf(context, exporter);
  const country = countryOf(context, exporter);
  const demo = exporter === 'processor' && record.processor.authority.demo;
  const competent =
    name ?? (country !== undefined && isInEea(country) ? say.authorityIn(format.place(country)) : undefined);
  return [
    ...(competent === undefined ? [] : [markDemo(texts, competent, demo)]),
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
