import type { Transfer } from '../../record/transfer.js';
import { type AnnexContext, type Clause, recipientName } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { labelled, markDemo } from '../say-fact.js';
import { groupId, recipientOf } from './transfer-clauses.js';

type Assessed = Transfer & { assessment: NonNullable<Transfer['assessment']> };

/** Transfers that one assessment covers word for word. */
const assessedGroups = (context: AnnexContext): Assessed[][] => {
  const assessed = context.record.transfers.filter((transfer): transfer is Assessed => transfer.assessment !== null);
  const groups = Map.groupBy(assessed, (transfer) => {
    const { country: _, ...rest } = transfer.assessment;
    return JSON.stringify([rest, isDemoAssessment(context, transfer)]);
  });
  return [...groups.values()];
};

const isDemoAssessment = (context: AnnexContext, transfer: Transfer): boolean =>
  recipientOf(context, transfer)?.assessments.demo ?? false;

/** Recipients with their countries, one line a recipient. */
const sayRecipients = (context: AnnexContext, group: readonly Assessed[]): string[] => {
  const { texts } = context;
  const recipients = Map.groupBy(group, ({ subprocessor }) => subprocessor);
  return [...recipients].map(([id, transfers]) => {
    const countries = transfers.map(({ country }) => texts.format.place(country));
    return texts.words.labelled(recipientName(context, id), [...new Set(countries)].join(texts.words.semicolon));
  });
};

const assessmentRow = (context: AnnexContext, group: Assessed[]): AnnexTable['rows'] => {
  const { texts } = context;
  const [first] = group;
  if (!first) return [];
  const { assessment } = first;
  return [
    {
      id: groupId(group),
      checks: ['A4.6'],
      head: [texts.format.day(assessment.date), markDemo(texts, assessment.reviewer, isDemoAssessment(context, first))],
      cells: [sayRecipients(context, group), [assessment.laws], [assessment.supplementary_measures]],
    },
  ];
};

const assessmentTable = (context: AnnexContext): AnnexTable => {
  const { transfers: say } = context.texts;
  const { recipient, laws, measures, review } = say.assessmentColumns;
  return {
    caption: say.assessmentCaption,
    columns: [
      { label: review, width: 18 },
      { label: recipient, width: 26 },
      { label: laws, width: 28 },
      { label: measures, width: 28 },
    ],
    rows: assessedGroups(context).flatMap((group) => assessmentRow(context, group)),
  };
};

/** Recipients to which the GDPR may apply directly: the clauses are not made for them (recital 7; `legal.md` A4.4). */
const sayDirect = ({ record, texts }: AnnexContext): string[] => {
  const { direct } = texts.transfers;
  const ids = new Set(record.transfers.map(({ subprocessor }) => subprocessor));
  const importers = record.subprocessors.filter(({ id }) => ids.has(id));
  const named = (value: boolean | null) =>
    importers
      .filter(({ subject_to_gdpr }) => subject_to_gdpr.value === value)
      .map(({ name, subject_to_gdpr }) => markDemo(texts, name, subject_to_gdpr.demo));
  return [
    ...(named(true).length > 0 ? [direct.yes(named(true))] : []),
    ...(named(false).length > 0 ? [direct.no(named(false))] : []),
    ...(named(null).length > 0 ? [direct.open(named(null))] : []),
  ];
};

/** What the clauses ask besides the mechanism: assessments (clause 14), access by authorities (clause 15). */
export const assessmentClauses = (context: AnnexContext): Clause[] => {
  const { record, texts } = context;
  const { transfers: say } = texts;
  if (record.transfers.length === 0) return [];
  const table = assessmentTable(context);
  const direct = sayDirect(context);
  return [
    {
      id: 'assessments',
      heading: say.assessmentHeading,
      checks: ['A4.6'],
      ...(table.rows.length > 0 ? { table } : { paragraphs: [say.noAssessments] }),
    },
    {
      id: 'public-authorities',
      heading: say.government.heading,
      checks: ['A4.7', 'A2.18'],
      paragraphs: [say.government.text],
      ...(direct.length > 0 ? { facts: [labelled(texts)(say.direct.gdpr, direct, 'A4.4')] } : {}),
    },
  ];
};
