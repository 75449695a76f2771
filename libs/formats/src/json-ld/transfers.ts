import type { Mechanism, Transfer } from '@annexa/core';
import { assessmentNode } from './assessments.js';
import { type Names, type Node, node, placeTerm } from './node.js';

/** The legal basis of each mechanism (GDPR Chapter V). The DPF rests on an adequacy decision (2023/1795). */
const bases = {
  adequacy: 'eu-gdpr:A45-3',
  dpf: 'eu-gdpr:A45-3',
  scc: 'eu-gdpr:A46-2-c',
  bcr: 'eu-gdpr:A46-2-b',
} as const satisfies Record<Mechanism, string>;

const tools = {
  adequacy: 'eu-gdpr:AdequacyDecision',
  dpf: 'eu-gdpr:AdequacyDecision',
  scc: 'eu-gdpr:SCCByCommission',
  bcr: 'eu-gdpr:BindingCorporateRules',
} as const satisfies Record<Mechanism, string>;

const ukTools = { adequacy: 'annexa:UKAdequacy', addendum: 'annexa:UKAddendum', idta: 'annexa:UKIDTA' } as const;

const importerOf = ({ party, subprocessor }: Transfer, names: Names): string =>
  party === 'subprocessor' ? names('subprocessor', subprocessor) : names('party', party);

const toolNode = ({ mechanism, mechanism_text, module, decision, recertification_due }: Transfer): Node | null =>
  mechanism &&
  node({
    '@type': tools[mechanism],
    'dpv:hasIdentifier': decision?.number,
    'skos:prefLabel': mechanism_text,
    'annexa:module': module,
    'annexa:decidedOn': decision?.date,
    'annexa:expires': decision?.expires,
    'annexa:recertificationDue': recertification_due,
  });

/** Data that reaches a third country: who sends it to whom, where, and what it rests on. */
export const transferNode = (transfer: Transfer, names: Names): Node => {
  const { mechanism, fallback, uk, assessment } = transfer;
  return node({
    '@type': 'dpv:CrossBorderTransfer',
    'dpv:hasDataExporter': names('party', transfer.party === 'processor' ? 'customer' : 'processor'),
    'dpv:hasDataImporter': importerOf(transfer, names),
    'dpv:hasThirdCountry': placeTerm(transfer.country),
    'annexa:transferReason': transfer.reason,
    'annexa:concerns': transfer.activities.map((id) => names('activity', id)),
    'dpv:hasLegalBasis': mechanism && bases[mechanism],
    'annexa:transferTool': toolNode(transfer),
    'annexa:fallback': fallback && bases[fallback],
    'annexa:fallbackInForce': transfer.fallback_in_force,
    'annexa:ukTool': uk && ukTools[uk],
    'annexa:swissLaw': transfer.swiss,
    'dpv:hasImpactAssessment': assessment && assessmentNode(assessment),
    'annexa:openReason': transfer.open,
    'annexa:decisionRule': transfer.rule,
    'annexa:demo': transfer.demo,
  });
};
