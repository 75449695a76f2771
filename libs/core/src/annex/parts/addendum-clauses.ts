import { swissChanges } from '../../transfers/swiss-changes.js';
import { type AnnexContext, type Clause } from '../annex-context.js';
import type { AnnexFact } from '../annex-model.js';
import { labelled, sayContact, sayFact, sayKnown } from '../say-fact.js';
import { type ClauseTransfer, distinctParties, type otherLaws, type Party, partyName } from './clause-scope.js';

/** One side of Table 1: full legal name, main address, registration number, key contact. */
const partyLines = (context: AnnexContext, party: Party): string[] => {
  const { record, texts } = context;
  const { words } = texts;
  const { controller, processor } = record;
  if (party === 'customer')
    return [
      controller.legal_name ?? words.notStated,
      controller.address ?? words.notStated,
      words.labelled(words.registration, controller.registration_number ?? words.notStated),
      ...(controller.privacy_contact ? sayContact(controller.privacy_contact) : [words.notStated]),
    ];
  if (party === 'processor')
    return [
      ...sayFact(texts, processor.legal_name),
      ...sayFact(texts, processor.address),
      ...sayFact(texts, processor.registration_number).map((line) => words.labelled(words.registration, line)),
      ...sayFact(texts, processor.contact),
    ];
  const name = partyName(context, party);
  return [party.abroad ? words.labelled(name, words.notStated) : texts.addenda.uk.subprocessor(name)];
};

const table1 = (context: AnnexContext, transfers: readonly ClauseTransfer[]): AnnexFact[] => {
  const { texts, revision } = context;
  const { uk } = texts.addenda;
  const fact = labelled(texts);
  const side = (label: string, parties: readonly Party[]) =>
    fact(
      label,
      distinctParties(parties).flatMap((party) => partyLines(context, party)),
      'A4.8',
    );
  return [
    fact(uk.start, revision && texts.format.day(revision.at), 'A4.8'),
    side(
      uk.exporter,
      transfers.map(({ exporter }) => exporter),
    ),
    side(
      uk.importer,
      transfers.map(({ importer }) => importer),
    ),
  ];
};

const modulesOf = ({ texts }: AnnexContext, transfers: readonly ClauseTransfer[]): string =>
  [...new Set(transfers.map(({ module }) => module))]
    .map((module) => texts.transfers.modules[module])
    .join(texts.words.semicolon);

/** Tables 2 and 3: which clauses and options, and where the appendix is. */
const tables2And3 = (context: AnnexContext, transfers: readonly ClauseTransfer[]): Clause[] => {
  const { uk } = context.texts.addenda;
  const fact = labelled(context.texts);
  const see = (label: string, annex: string) => fact(label, uk.see(annex), 'A4.8');
  return [
    {
      id: 'uk-table-2',
      heading: uk.table2,
      checks: ['A4.8'],
      facts: [
        fact(uk.clauses, uk.clausesText, 'A4.8'),
        fact(uk.modules, modulesOf(context, transfers), 'A4.8'),
        fact(uk.options, uk.optionsText, 'A4.8'),
      ],
    },
    {
      id: 'uk-table-3',
      heading: uk.table3,
      checks: ['A4.8'],
      facts: [
        see(uk.annex1a, uk.annexes.a),
        see(uk.annex1b, uk.annexes.b),
        see(uk.annex2, uk.annexes.ii),
        see(uk.annex3, uk.annexes.iii),
      ],
    },
  ];
};

/** Tables 1 to 4 of the Addendum B1.0 (`legal.md` A4.8). */
const addendum = (context: AnnexContext, transfers: readonly ClauseTransfer[]): Clause[] => {
  const { record, texts } = context;
  const { uk } = texts.addenda;
  const ends = sayKnown(texts, record.contract.uk_end, (value) => uk.ends[value]);
  const checks = ['A4.8'];
  return [
    { id: 'uk-table-1', heading: uk.table1, checks, paragraphs: [uk.intro], facts: table1(context, transfers) },
    ...tables2And3(context, transfers),
    { id: 'uk-table-4', heading: uk.table4, checks, facts: [labelled(texts)(uk.mayEnd, ends, 'A4.8')] },
  ];
};

/** What UK law adds: the Addendum, or the IDTA in its place. */
export const addendumClauses = (
  context: AnnexContext,
  transfers: readonly ClauseTransfer[],
  laws: ReturnType<typeof otherLaws>,
): Clause[] => {
  const { uk } = context.texts.addenda;
  const concerned = transfers.filter(({ transfer }) => transfer.uk === 'addendum');
  return [
    ...(laws.addendum ? addendum(context, concerned) : []),
    ...(laws.idta ? [{ id: 'uk-idta', heading: uk.idta, checks: ['A4.8'], paragraphs: [uk.idtaText] }] : []),
  ];
};

/** The changes that the FDPIC asks for (paper of 27 August 2021; `legal.md` A4.9). */
export const swissClauses = ({ record, texts }: AnnexContext): Clause[] => {
  const { swiss } = texts.addenda;
  // The GDPR applies too as soon as a data subject or the customer is in the Union.
  const alone =
    (record.controller.jurisdictions ?? []).every((code) => code === 'CH') && record.controller.country === 'CH';
  const says = swiss.changes[alone ? 'fadp_alone' : 'fadp_and_gdpr'];
  return [
    {
      id: 'swiss-changes',
      heading: swiss.heading,
      checks: ['A4.9'],
      paragraphs: [swiss.intro],
      facts: swissChanges.map(({ id }) => labelled(texts)(swiss.clauses[id], says[id], 'A4.9')),
    },
    { id: 'swiss-record', heading: swiss.recordHeading, checks: ['A4.9'], paragraphs: [swiss.record] },
  ];
};
