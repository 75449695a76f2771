import { type AnnexContext, type Clause, type Part } from '../annex-context.js';
import type { AnnexFact } from '../annex-model.js';
import { labelled, sayContact, sayCountry, sayFact, sayKnown } from '../say-fact.js';
import { descriptionFacts } from './description-facts.js';
import { measureClauses } from './measure-clauses.js';
import { particular, partiesTable } from './party-rows.js';
import { subprocessorClause } from './subprocessor-clause.js';

/** Subject matter to rights (GDPR Art. 28(3), head; `legal.md` A2.1). */
const headFacts = ({ record, texts }: AnnexContext): AnnexFact[] => {
  const { contract: say } = texts;
  const fact = labelled(texts);
  return [
    fact(say.labels.subject, sayFact(texts, record.contract.subject_matter), 'A2.1'),
    fact(say.labels.duration, sayFact(texts, record.contract.duration), 'A2.1'),
    fact(
      [say.labels.nature, say.labels.purpose, say.labels.data, say.labels.subjects].join(texts.words.semicolon),
      say.seeActivities,
      'A2.1',
    ),
    fact(say.labels.rights, say.rights, 'A2.1'),
  ];
};

/** Points (a) to (f) of GDPR Art. 28(3), with figures where the law leaves them open (EDPB Guidelines 07/2020 para. 109). */
const dutyFacts = ({ record, texts, role }: AnnexContext): AnnexFact[] => {
  const { contract: say } = texts;
  const { contract } = record;
  const fact = labelled(texts);
  const breach = sayKnown(texts, contract.breach_hours, (hours) => say.breach(hours, role === 'processor'));
  return [
    fact(say.labels.instructions, say.instructions, 'A2.2', 'A2.14', 'A2.15'),
    fact(say.labels.unlawful, say.unlawful, 'A2.10'),
    fact(say.labels.confidentiality, sayFact(texts, contract.confidentiality), 'A2.3', 'A2.17'),
    fact(say.labels.security, say.security, 'A2.4'),
    fact(say.labels.assistance, sayFact(texts, contract.assistance), 'A2.6', 'A2.7', 'A2.17'),
    fact(say.labels.breach, breach, 'A2.16', 'A2.17'),
  ];
};

/** Points (g) and (h): end of the contract and audits. */
const endFacts = ({ record, texts }: AnnexContext): AnnexFact[] => {
  const { contract: say } = texts;
  const { contract } = record;
  const fact = labelled(texts);
  const certified = sayKnown(texts, contract.deletion_certificate, (value) =>
    value ? say.certificate.yes : say.certificate.no,
  );
  return [
    fact(
      say.labels.end,
      sayKnown(texts, contract.end_of_contract, (value) => say.end[value]),
      'A2.8',
      'A2.17',
    ),
    fact(say.labels.certificate, certified, 'A2.8', 'A6'),
    fact(say.labels.audits, sayFact(texts, contract.audits), 'A2.9', 'A2.17'),
  ];
};

/** Sub-processors, form and law; what the customer has stated about itself. */
const choiceFacts = ({ record, texts }: AnnexContext): AnnexFact[] => {
  const { contract: say, words } = texts;
  const { controller: profile } = record;
  const fact = labelled(texts);
  const special = profile.special_category_use;
  const { authorisation_model: model, notice_days: days, jurisdictions } = profile;
  return [
    fact(say.labels.authorisation, model && say.authorisations[model], 'A2.5', 'A2.11', 'A10'),
    fact(say.labels.notice, days === undefined ? undefined : say.notice(days), 'A2.11', 'A6', 'A10'),
    fact(words.noticeContact, profile.notice_contact && sayContact(profile.notice_contact), 'A2.11', 'A10'),
    fact(say.labels.flowDown, say.flowDown, 'A2.5', 'A2.12'),
    fact(say.labels.form, say.form, 'A2.13'),
    fact(say.labels.law, profile.governing_law, 'A10'),
    fact(
      say.labels.countries,
      jurisdictions?.map((code) => sayCountry(texts, code)).join(texts.words.semicolon),
      'A10',
    ),
    fact(
      say.labels.special,
      special === undefined ? undefined : special ? say.special.yes : say.special.no,
      'A7',
      'A10',
    ),
  ];
};

/** Annex I to the clauses of Decision (EU) 2021/915: who the parties are, and in which role. */
const partiesClause = (context: AnnexContext): Clause => {
  const { record, texts, role } = context;
  const { contract: say, words } = texts;
  const { signatory, lead_authority, role: stated } = record.controller;
  const row = particular(context);
  const accession = [say.accessionText];
  const signs = signatory && [signatory.name, signatory.position];
  return {
    id: 'list-of-parties',
    heading: say.partiesHeading,
    checks: ['A6'],
    paragraphs: [say.partiesText],
    table: partiesTable(context, say.partiesCaption, [
      row('role', words.role, [stated && [say.roles.customer[stated]], [say.roles.processor[role]]], 'A6', 'A10'),
      row('signatory', words.signatory, [signs, sayFact(texts, record.processor.signatory)], 'A6', 'A10'),
      row('accession', say.accession, [accession, accession], 'A6'),
      ...(lead_authority || record.missing.some(({ path }) => path === '/profile/lead_authority')
        ? [row('authority', say.authority, [lead_authority?.split('\n'), [words.notApplicable]], 'A6', 'A10')]
        : []),
    ]),
  };
};

/** Part II: the particulars of the contract and Annexes I to IV of Decision (EU) 2021/915 (`legal.md` A2, A3, A6). */
export const contractPart: Part = (context) => {
  const { texts, role } = context;
  const { contract: say } = texts;
  const terms = [headFacts, dutyFacts, endFacts, choiceFacts].flatMap((factsOf) => factsOf(context));
  return {
    id: 'contract',
    number: 'II',
    heading: say.heading,
    blocks: [
      { id: 'terms', heading: say.termsHeading, checks: ['A2.1'], paragraphs: [say.intro[role]], facts: terms },
      partiesClause(context),
      {
        id: 'description',
        heading: say.descriptionHeading,
        checks: ['A6', 'A2.1'],
        facts: descriptionFacts(context),
      },
      ...measureClauses(context),
      subprocessorClause(context),
    ],
  };
};
