import { type AnnexContext, type Clause, sayActivities } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayAppointed, sayContact, sayFact, sayKnown } from '../say-fact.js';
import { type ClauseTransfer, distinctParties, type Party, partyName } from './clause-scope.js';

type Row = AnnexTable['rows'][number];
type Lines = string[];

const sameParty = (one: Party, other: Party) => JSON.stringify(one) === JSON.stringify(other);

const activitiesOf = (context: AnnexContext, transfers: readonly ClauseTransfer[], party: Party): string => {
  const ids = transfers
    .filter(({ exporter, importer }) => sameParty(exporter, party) || sameParty(importer, party))
    .flatMap(({ transfer }) => transfer.activities);
  return sayActivities(context, [...new Set(ids)]);
};

/** Data exporter, data importer or both, and controller or processor. */
const sayRoles = ({ texts, role }: AnnexContext, transfers: readonly ClauseTransfer[], party: Party): string => {
  const { clauses: say } = texts;
  const processor = role === 'processor' ? say.roles.subprocessor : say.roles.processor;
  const own = { customer: say.roles[role], processor };
  return [
    ...(transfers.some(({ exporter }) => sameParty(exporter, party)) ? [say.exports] : []),
    ...(transfers.some(({ importer }) => sameParty(importer, party)) ? [say.imports] : []),
    typeof party === 'string' ? own[party] : say.roles.subprocessor,
  ].join(texts.words.semicolon);
};

/** Name and address; contact person, data protection officer, representative; signature. */
const particularsOf = ({ record, texts }: AnnexContext, party: Party): [Lines, Lines, Lines] => {
  const { clauses: say, words, format } = texts;
  const { controller, processor } = record;
  const labelled = (label: string, lines: readonly string[]) => words.labelled(label, lines.join(', '));
  if (party === 'customer')
    return [
      [controller.legal_name ?? words.notStated, ...(controller.address ?? words.notStated).split('\n')],
      [
        ...(controller.privacy_contact ? sayContact(controller.privacy_contact) : [words.notStated]),
        labelled(words.dpo, sayAppointed(texts, controller.dpo)),
        ...(controller.representative
          ? [labelled(words.representative, sayAppointed(texts, controller.representative))]
          : []),
      ],
      [say.signatureSee],
    ];
  if (party === 'processor')
    return [
      [...sayFact(texts, processor.legal_name), ...sayFact(texts, processor.address)],
      [
        ...sayFact(texts, processor.contact),
        labelled(words.dpo, sayFact(texts, processor.dpo)),
        ...(processor.representative.value
          ? [labelled(words.representative, sayFact(texts, processor.representative))]
          : []),
      ],
      [say.signatureSee],
    ];
  const entry = record.subprocessors.find(({ id }) => id === party.subprocessor);
  if (!entry || party.abroad) return [[words.notStated], [words.notStated], [say.signatureTheirs]];
  return [
    [...sayFact(texts, entry.legal_name), ...sayFact(texts, entry.address)],
    sayFact(texts, entry.contact),
    sayKnown(texts, entry.dpa_date, (day) => format.day(day)).map((day) => say.signatureOf(day)),
  ];
};

const partyRow = (context: AnnexContext, transfers: readonly ClauseTransfer[], party: Party): Row => {
  const [identity, contact, signature] = particularsOf(context, party);
  const id = typeof party === 'string' ? party : `${party.subprocessor}${party.abroad ? '.abroad' : ''}`;
  return {
    id,
    checks: ['A5'],
    head: [partyName(context, party), sayRoles(context, transfers, party)],
    cells: [
      [identity.join(', '), contact.join(', ')],
      [activitiesOf(context, transfers, party), ...signature],
    ],
  };
};

/** Annex I.A: exporters and importers, each with the fields of the clauses (`legal.md` A5). */
export const partiesClause = (context: AnnexContext, transfers: readonly ClauseTransfer[]): Clause => {
  const { clauses: say } = context.texts;
  const parties = distinctParties(transfers.flatMap(({ exporter, importer }) => [exporter, importer]));
  return {
    id: 'parties-of-transfer',
    heading: say.partiesHeading,
    checks: ['A5'],
    table: {
      caption: say.partiesCaption,
      columns: [
        { label: say.partiesColumns.party, width: 25 },
        { label: say.partiesColumns.particulars, width: 42 },
        { label: say.partiesColumns.activities, width: 33 },
      ],
      rows: parties.map((party) => partyRow(context, transfers, party)),
    },
  };
};
