import { diffSettings } from '../../settings/diff-settings.js';
import type { Revision } from '../../settings/revision.js';
import { emptySettings } from '../../settings/settings.js';
import { type AnnexContext, type Clause, type Part } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayWhy } from '../say-fact.js';

type Row = AnnexTable['rows'][number];

/** As many instructions as a document can hold; older ones are counted and stay readable by their numbers. */
export const mostInstructions = 150;

/** Characters of instructions that still print in time; one that rewrites 200 custom fields has about 200,000. */
const mostCharacters = 150_000;

/** What one instruction changed, in sentences. */
const sayInstruction = ({ texts }: AnnexContext, revision: Revision, previous: Revision | undefined): string[] => {
  const { instructions: say } = texts;
  const changes = diffSettings(previous?.settings ?? emptySettings, revision.settings, texts).map(({ text }) => text);
  const restored = revision.restored_from === null ? [] : [say.restored(revision.restored_from)];
  if (changes.length > 0 || restored.length > 0) return [[...restored, ...changes].join(' ')];
  return [previous ? say.noChange : say.defaults];
};

const countOf = (revisions: readonly Revision[]): number => {
  const [first, last] = [revisions[0], revisions.at(-1)];
  return first && last ? last.number - first.number + 1 : 0;
};

const instructionRow = (context: AnnexContext, revision: Revision): Row => {
  const { texts, input } = context;
  const { instructions: say, format } = texts;
  const { number, at, actor, channel, reason } = revision;
  const role = actor.role === undefined ? undefined : (say.roles[actor.role] ?? actor.role);
  const previous = input.revisions[input.revisions.indexOf(revision) - 1];
  return {
    id: String(number),
    head: [String(number)],
    cells: [
      [format.moment(at), say.by(actor.label, role, say.channels[channel])],
      [...(reason ? [say.reason(reason)] : []), ...sayInstruction(context, revision, previous)],
    ],
    checks: ['A2.2', 'A2.17'],
  };
};

const earlierRow = ({ texts }: AnnexContext, earlier: readonly Revision[]): Row[] => {
  const { instructions: say, format } = texts;
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (!first || !last) return [];
  const span = say.span(format.moment(first.at), format.moment(last.at));
  return [
    {
      id: 'earlier',
      head: [first === last ? String(first.number) : `${first.number}–${last.number}`],
      cells: [[span], [say.earlier(countOf(earlier))]],
    },
  ];
};

const lengthOf = ({ cells }: Row): number => cells.flat().join('').length;

/** The newest rows that fit into the document together; the newest one always. */
const newestThatFit = (rows: readonly Row[]): Row[] => {
  const lengths = rows.map(lengthOf);
  const fits = (first: number) => lengths.slice(first).reduce((sum, length) => sum + length, 0) <= mostCharacters;
  const first = rows.findIndex((_, index) => fits(index) || index === rows.length - 1);
  return rows.slice(first);
};

const historyClause = (context: AnnexContext): Clause => {
  const { texts, input } = context;
  const { instructions: say } = texts;
  const { revisions } = input;
  const head = { id: 'history', heading: say.historyHeading, checks: ['A2.2', 'A2.17'] };
  if (revisions.length === 0) return { ...head, paragraphs: [say.defaults] };
  const rows = newestThatFit(revisions.slice(-mostInstructions).map((revision) => instructionRow(context, revision)));
  return {
    ...head,
    table: {
      caption: say.historyCaption(countOf(revisions)),
      columns: [
        { label: say.historyColumns.number, width: 6 },
        { label: say.historyColumns.when, width: 24 },
        { label: say.historyColumns.what, width: 70 },
      ],
      rows: [...earlierRow(context, revisions.slice(0, -rows.length)), ...rows],
    },
  };
};

/** The settings in force, activity by activity: what the instructions so far amount to. */
const inForceClause = ({ record, texts }: AnnexContext): Clause => {
  const { instructions: say } = texts;
  return {
    id: 'settings',
    heading: say.inForceHeading,
    checks: ['A2.2', 'A7'],
    table: {
      caption: say.inForceCaption,
      columns: [
        { label: say.columns.setting, width: 27 },
        { label: texts.words.activity, width: 23 },
        { label: say.columns.value, width: 30 },
        { label: say.columns.why, width: 20 },
      ],
      rows: record.activities.flatMap(({ id, name, options }) =>
        options.map(({ key, label, text, why }) => ({
          id: `${id}.${key}`,
          head: [label],
          cells: [[name], [text], [sayWhy(texts, why)]],
          checks: ['A2.2', 'A7'],
        })),
      ),
    },
  };
};

/** Part IV: documented instructions (GDPR Art. 28(3)(a), Art. 29; EDPB Guidelines 07/2020 para. 115). */
export const instructionsPart: Part = (context) => {
  const { texts, role } = context;
  const { instructions: say } = texts;
  return {
    id: 'instructions',
    number: 'IV',
    heading: say.heading,
    blocks: [
      {
        id: 'procedure',
        heading: say.procedureHeading,
        checks: ['A2.2', 'A2.15', 'A2.17'],
        paragraphs: [say.procedure[role], say.recorded],
      },
      inForceClause(context),
      historyClause(context),
    ],
  };
};
