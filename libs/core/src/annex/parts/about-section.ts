import { diffSettings } from '../../settings/diff-settings.js';
import type { AnnexContext, Clause } from '../annex-context.js';
import type { AnnexFact, AnnexSection } from '../annex-model.js';
import { labelled, sayFact, sayKnown } from '../say-fact.js';

/** Which parts the document has; of one that does not apply it says so. */
const partFacts = ({ texts }: AnnexContext, applying: ReadonlySet<string>): AnnexFact[] => {
  const { parts: say } = texts.about;
  const fact = labelled(texts);
  const of = (number: string, text: string) => fact(say.label(number), text);
  return [
    of('I', say.record),
    of('II', say.contract),
    of('III', applying.has('III') ? say.clauses : say.noClauses),
    of('IV', say.instructions),
    of('V', applying.has('V') ? say.fields : say.noFields),
    of('VI', say.retention),
  ];
};

const termsClause = ({ record, texts, customer, processor }: AnnexContext): Clause => {
  const { terms: say } = texts.about;
  const { role, country, jurisdictions = [] } = record.controller;
  const uk = [country, ...jurisdictions].includes('GB');
  return {
    id: 'terms-used',
    heading: say.heading,
    paragraphs: [say.text(customer, processor), role ? say[role] : say.roleOpen, ...(uk ? [say.uk] : [])],
  };
};

/** The table of changes since the last version, from the two sets of settings (`legal.md` A8). */
const changesClause = ({ input, revision, texts }: AnnexContext): Clause => {
  const { changes: say } = texts.about;
  const { previous } = input;
  const head = { id: 'changes', heading: say.heading, checks: ['A8'] };
  if (!previous || !revision) return { ...head, paragraphs: [say.first] };
  const changes = diffSettings(previous.revision.settings, revision.settings, texts);
  if (changes.length === 0) return { ...head, paragraphs: [say.none(previous.number)] };
  return {
    ...head,
    table: {
      caption: say.caption(previous.number),
      columns: [
        { label: say.columns.setting, width: 8 },
        { label: say.columns.change, width: 92 },
      ],
      rows: changes.map(({ path, text }, index) => ({
        id: path.slice(0, 200),
        head: [String(index + 1)],
        cells: [[text]],
        checks: ['A8'],
      })),
    },
  };
};

const precedenceClause = ({ input, record, texts }: AnnexContext): Clause => {
  const { about, words } = texts;
  const { precedence: say } = about;
  const prevailing = record.contract.prevailing_language;
  const fact = labelled(texts);
  return {
    id: 'precedence',
    heading: say.heading,
    checks: ['A8'],
    facts: [
      fact(say.label, sayFact(texts, record.contract.precedence), 'A8'),
      fact(say.language, words.languages[input.language], 'A8'),
      fact(
        say.prevailing,
        sayKnown(texts, prevailing, (language) => words.languages[language]),
        'A8',
      ),
    ],
  };
};

/** Section "About this document": parts, terms, changes, precedence and language, what it is not (`legal.md` A8). */
export const aboutSection = (context: AnnexContext, applying: ReadonlySet<string>): AnnexSection => {
  const { about: say } = context.texts;
  return {
    id: 'about',
    number: '',
    heading: say.heading,
    landscape: false,
    blocks: [
      { id: 'parts', heading: say.parts.heading, checks: ['A8'], facts: partFacts(context, applying) },
      termsClause(context),
      changesClause(context),
      precedenceClause(context),
      { id: 'disclaimer', heading: say.disclaimer.heading, checks: ['A8'], paragraphs: [say.disclaimer.text] },
    ],
  };
};
