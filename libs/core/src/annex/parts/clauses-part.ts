import { type AnnexContext, type Clause, type Part, sayActivities } from '../annex-context.js';
import type { AnnexFact, AnnexTable } from '../annex-model.js';
import { labelled, sayCountry, sayKnown } from '../say-fact.js';
import { authorityFacts, supervisionOf } from './authority-facts.js';
import { addendumClauses, swissClauses } from './addendum-clauses.js';
import { partiesClause } from './clause-parties.js';
import { clauseTransfers, type ClauseTransfer, otherLaws, partyName } from './clause-scope.js';
import { sayCategories, saySensitive, saySubjects } from './description-facts.js';

/** Transfers between the same parties in the same module, in force or stored: one row. */
const scopeRow = (context: AnnexContext, group: readonly ClauseTransfer[]): AnnexTable['rows'] => {
  const { texts } = context;
  const { clauses: say, transfers: names } = texts;
  const [first] = group;
  if (!first) return [];
  const { transfer, exporter, importer, module, inForce } = first;
  const countries = group.map((each) => sayCountry(texts, each.transfer.country));
  return [
    {
      id: `${transfer.subprocessor}.${module}.${inForce ? 'in-force' : 'stored'}`,
      checks: ['A4.3', 'A4.5', 'A5'],
      head: [partyName(context, exporter)],
      cells: [
        [partyName(context, importer)],
        [[...new Set(countries)].join(texts.words.semicolon)],
        [texts.words.labelled(names.modules[module], inForce ? say.inForce : say.stored)],
      ],
    },
  ];
};

const scopeClause = (context: AnnexContext, transfers: readonly ClauseTransfer[]): Clause => {
  const { texts, role } = context;
  const { clauses: say } = texts;
  const groups = Map.groupBy(transfers, ({ transfer, exporter, module, inForce }) =>
    JSON.stringify([exporter, transfer.subprocessor, module, inForce]),
  );
  return {
    id: 'scope',
    heading: say.scopeHeading,
    checks: ['A4.2', 'A4.3', 'A5'],
    paragraphs: [say.scope[role]],
    table: {
      caption: say.scopeCaption,
      columns: [
        { label: say.scopeColumns.exporter, width: 26 },
        { label: say.scopeColumns.importer, width: 23 },
        { label: say.scopeColumns.country, width: 24 },
        { label: say.scopeColumns.module, width: 27 },
      ],
      rows: [...groups.values()].flatMap((group) => scopeRow(context, group)),
    },
  };
};

const sayAuthorisation = ({ record, texts }: AnnexContext): string | undefined => {
  const { clauses: say, words } = texts;
  const { authorisation_model: model, notice_days: count } = record.controller;
  const days = count === undefined ? words.notStated : say.days(count);
  return model && (model === 'specific' ? say.specific(days) : say.general(days));
};

/** The cases of clause 13(a) by their number; 0: not settled. */
const cases13 = ['open', 'eu', 'representative', 'none'] as const;

const choiceFacts = (context: AnnexContext, transfers: readonly ClauseTransfer[]): AnnexFact[] => {
  const { record, texts } = context;
  const { clauses: say, format } = texts;
  const { contract } = record;
  const fact = labelled(texts);
  const chosen = (value: boolean) => (value ? say.chosen : say.notChosen);
  const option = contract.clause_17.value;
  const law = sayKnown(texts, contract.governing_law, (country) =>
    say.law(option ? say.options[option] : texts.words.notStated, format.place(country)),
  );
  const cases = [...new Set(transfers.map(({ exporter }) => cases13[supervisionOf(context, exporter).clause_13 ?? 0]))];
  return [
    fact(say.choices.docking, sayKnown(texts, contract.docking, chosen), 'A5'),
    fact(say.choices.authorisation, sayAuthorisation(context), 'A5', 'A2.11'),
    fact(say.choices.redress, sayKnown(texts, contract.redress, chosen), 'A5'),
    fact(
      say.choices.authority,
      cases.map((each) => say.clause13[each]),
      'A5',
    ),
    fact(say.choices.law, law, 'A5'),
    fact(
      say.choices.courts,
      sayKnown(texts, contract.courts, (country) => say.courts(format.place(country))),
      'A5',
    ),
  ];
};

/** Annex I.B: what is transferred, for the activities whose transfers rest on the clauses. */
const descriptionFacts = (context: AnnexContext, transfers: readonly ClauseTransfer[]): AnnexFact[] => {
  const { record, texts } = context;
  const { clauses: say } = texts;
  const labels = say.description;
  const ids = new Set<string>(transfers.flatMap(({ transfer }) => transfer.activities));
  const activities = record.activities.filter(({ id }) => ids.has(id));
  const fact = labelled(texts);
  const frequency = sayKnown(texts, record.contract.frequency, (value) => say.frequency[value]);
  return [
    fact(labels.activities, sayActivities(context, [...ids]), 'A5'),
    fact(labels.subjects, saySubjects(context, activities), 'A5'),
    fact(labels.data, sayCategories(context, activities), 'A5'),
    fact(labels.sensitive, saySensitive(context, activities), 'A5', 'A7'),
    fact(labels.frequency, frequency, 'A5'),
    fact([labels.nature, labels.purpose].join(texts.words.semicolon), say.seeRecord, 'A5'),
    fact(labels.retention, say.seeRetention, 'A5'),
    fact(labels.subprocessors, say.subprocessors, 'A5'),
  ];
};

/** The appendix itself; `transfers` is not empty. */
const appendix = (context: AnnexContext, transfers: readonly ClauseTransfer[]): Clause[] => {
  const { record, texts } = context;
  const { clauses: say } = texts;
  const model = record.controller.authorisation_model ?? 'open';
  const others = transfers.some(({ module }) => module !== 'M4');
  return [
    scopeClause(context, transfers),
    { id: 'choices', heading: say.choicesHeading, checks: ['A5'], facts: choiceFacts(context, transfers) },
    { id: 'duties', heading: say.dutiesHeading, checks: ['A5'], list: say.duties },
    partiesClause(context, transfers),
    {
      id: 'description-of-transfer',
      heading: say.descriptionHeading,
      checks: ['A5'],
      facts: descriptionFacts(context, transfers),
    },
    ...(transfers.some(({ module }) => module === 'M4')
      ? [{ id: 'module-four', heading: say.moduleFourHeading, checks: ['A4.3', 'A5'], paragraphs: [say.moduleFour] }]
      : []),
    ...(others
      ? [
          {
            id: 'authority',
            heading: say.authorityHeading,
            checks: ['A5'],
            facts: authorityFacts(context, transfers),
          },
          { id: 'transfer-measures', heading: say.measuresHeading, checks: ['A5'], paragraphs: [say.measures] },
          { id: 'transfer-list', heading: say.listHeading, checks: ['A5'], paragraphs: [say.list[model]] },
        ]
      : []),
  ];
};

/** Part III: the appendix of Decision (EU) 2021/914, the UK Addendum and the Swiss changes; null where none applies. */
export const clausesPart: Part = (context) => {
  const { texts } = context;
  const transfers = clauseTransfers(context);
  const laws = otherLaws(context);
  const blocks = [
    ...(transfers.length > 0 ? appendix(context, transfers) : []),
    ...addendumClauses(context, transfers, laws),
    ...(laws.swiss ? swissClauses(context) : []),
  ];
  return blocks.length === 0 ? null : { id: 'clauses', number: 'III', heading: texts.clauses.heading, blocks };
};
