import type { AnnexContext, Clause, Part } from '../annex-context.js';
import { activitiesTable, screeningTable } from './activity-tables.js';
import { assessmentClauses } from './assessment-clauses.js';
import { identityRows, particular, partiesTable } from './party-rows.js';
import { transferClause } from './transfer-clauses.js';

const partiesClause = (context: AnnexContext): Clause => {
  const { record, texts, role } = context;
  const { processing: say, words, contract } = texts;
  const { role: stated, industry } = record.controller;
  const row = particular(context);
  return {
    id: 'parties',
    heading: say.partiesHeading,
    checks: ['A1.1'],
    ...(role === 'processor' ? { paragraphs: [say.controllers] } : {}),
    table: partiesTable(context, say.partiesCaption, [
      ...identityRows(context),
      row('role', words.role, [stated && [say.roles[stated]], [contract.roles.processor[role]]], 'A4.3', 'A10'),
      ...(industry ? [row('industry', say.industry, [[industry], [words.notApplicable]], 'A10')] : []),
    ]),
  };
};

/** Part I: the processor's record of processing activities (GDPR Art. 30(2)-(5); `legal.md` A1). */
export const recordPart: Part = (context) => {
  const { record, texts } = context;
  const { processing: say } = texts;
  return {
    id: 'record',
    number: 'I',
    heading: say.heading,
    blocks: [
      partiesClause(context),
      {
        id: 'activities',
        heading: say.activitiesHeading,
        checks: ['A1.2', 'A1.8', 'A2.1'],
        table: activitiesTable(context),
      },
      { id: 'screening', heading: say.screeningHeading, checks: ['A7'], table: screeningTable(context) },
      transferClause(context),
      ...assessmentClauses(context),
      { id: 'measures', heading: say.measuresHeading, checks: ['A1.4'], paragraphs: [say.measures] },
      ...(record.notes.length > 0
        ? [{ id: 'general-notes', heading: say.notesHeading, checks: ['A1.8'], list: record.notes }]
        : []),
      { id: 'form', heading: say.formHeading, checks: ['A1.5', 'A1.6', 'A1.7'], paragraphs: say.form },
    ],
  };
};
