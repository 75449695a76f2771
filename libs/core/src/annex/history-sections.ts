import type { EffectiveRecord, MissingFact } from '../record/effective-record.js';
import { diffSettings } from '../settings/diff-settings.js';
import { namePlace } from '../settings/name-place.js';
import type { Revision } from '../settings/revision.js';
import { emptySettings } from '../settings/settings.js';
import type { AnnexSection, AnnexTable } from './annex-model.js';
import { sayMoment } from './say-fact.js';

const channels = {
  portal: 'through the portal',
  api: 'through the API',
  operator: 'through the processor',
  system: 'by the system',
} as const satisfies Record<Revision['channel'], string>;

/** What one instruction changed, in sentences. */
const sayInstruction = (revision: Revision, previous: Revision | undefined): string[] => {
  const changes = diffSettings(previous?.settings ?? emptySettings, revision.settings).map(({ text }) => text);
  const restored = revision.restored_from === null ? [] : [`Instruction ${revision.restored_from} restored.`];
  if (changes.length > 0 || restored.length > 0) return [...restored, ...changes];
  return [previous ? 'No value was changed.' : 'The defaults of the catalogue apply.'];
};

/** As many instructions as a document can hold; older ones are counted and stay readable by their numbers. */
export const mostInstructions = 150;

const countOf = (revisions: readonly Revision[]): number => {
  const [first, last] = [revisions[0], revisions.at(-1)];
  return first && last ? last.number - first.number + 1 : 0;
};

type Row = AnnexTable['rows'][number];

const instructionRow = (revision: Revision, revisions: readonly Revision[]): Row => {
  const { number, at, actor, channel, reason } = revision;
  const by = `${actor.label}${actor.role ? ` (${actor.role})` : ''}, ${channels[channel]}`;
  const said = sayInstruction(revision, revisions[revisions.indexOf(revision) - 1]);
  return {
    head: [String(number)],
    cells: [
      [sayMoment(at), by],
      [...(reason ? [`Reason: ${reason}`] : []), ...said],
    ],
  };
};

const earlierRow = (earlier: readonly Revision[]): Row[] => {
  const [first, last] = [earlier[0], earlier.at(-1)];
  if (!first || !last) return [];
  const text = `${countOf(earlier)} earlier instructions. Each is kept in full as the revision of its number.`;
  return [
    { head: [`${first.number}–${last.number}`], cells: [[`${sayMoment(first.at)} to ${sayMoment(last.at)}`], [text]] },
  ];
};

/** Section "Documented instructions" (GDPR Art. 28(3)(a)): every revision so far, oldest first. */
export const instructionsSection = (revisions: readonly Revision[]): AnnexSection => ({
  id: 'instructions',
  number: '',
  heading: 'Documented instructions',
  landscape: false,
  blocks: [
    {
      table: {
        caption: `Instructions of the customer so far: ${countOf(revisions)}`,
        columns: [
          { label: 'No.', width: 7 },
          { label: 'When and by whom', width: 31 },
          { label: 'Instruction', width: 62 },
        ],
        rows: [
          ...earlierRow(revisions.slice(0, -mostInstructions)),
          ...revisions.slice(-mostInstructions).map((revision) => instructionRow(revision, revisions)),
        ],
      },
    },
  ],
});

const fillers = {
  tenant: 'the customer, in its settings',
  operator: 'the processor, in the catalogue',
} as const satisfies Record<MissingFact['filled_by'], string>;

/** Section "Open points": what is missing for the annex to be final; absent where nothing is. */
export const openPointsSection = (record: EffectiveRecord): AnnexSection[] =>
  record.missing.length === 0
    ? []
    : [
        {
          id: 'open-points',
          number: '',
          heading: 'Open points',
          landscape: false,
          blocks: [
            {
              table: {
                caption: `Facts that are missing; until they are given this document is a draft: ${record.missing.length}`,
                columns: [
                  { label: 'Check', width: 12 },
                  { label: 'What is missing', width: 53 },
                  { label: 'Filled in by', width: 35 },
                ],
                rows: record.missing.map(({ id, label, filled_by, path }) => ({
                  head: [id],
                  cells: [[label], [fillers[filled_by], namePlace(path, record.custom_fields)]],
                })),
              },
            },
          ],
        },
      ];
