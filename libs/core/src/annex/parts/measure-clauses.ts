import { type MeasureHead, measureHeads } from '../../catalog/measure.js';
import type { EffectiveRecord } from '../../record/effective-record.js';
import { type AnnexContext, type Clause, sayActivities } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { markDemo } from '../say-fact.js';

type AppliedMeasure = EffectiveRecord['measures'][number];

const headChecks = (head: MeasureHead): string[] => {
  if (head === 'assistance') return ['A3.2', 'A6'];
  if (head === 'retention' || head === 'configuration') return ['A3.2', 'A7'];
  return ['encryption', 'resilience', 'restore', 'testing'].includes(head) ? ['A3.1', 'A3.2'] : ['A3.2'];
};

/** Sub-processors that name the measure as their own. */
const takers = ({ record }: AnnexContext, id: string): string[] =>
  record.subprocessors.filter(({ measures }) => measures.includes(id)).map(({ name }) => name);

/** A measure with what it applies to; one of the whole organisation needs no more words. */
const sayMeasure = (context: AnnexContext, { id, text, demo, scope, activities }: AppliedMeasure): string => {
  const { texts } = context;
  const applies =
    scope === 'organisation'
      ? texts.register.organisation
      : [sayActivities(context, activities), ...takers(context, id)]
          .filter((each) => each !== '')
          .join(texts.words.semicolon);
  return markDemo(texts, texts.register.measure(text, applies), demo);
};

/** The measures of one head; a head without a statement says so. */
const rowOf = (context: AnnexContext, head: MeasureHead): AnnexTable['rows'][number] => {
  const { record, texts } = context;
  const { register: say, words } = texts;
  const measures = record.measures.filter((measure) => measure.head === head);
  return {
    id: head,
    head: [say.heads[head]],
    cells: [measures.length > 0 ? measures.map((measure) => sayMeasure(context, measure)) : [words.notStated]],
    checks: [...headChecks(head), 'A3.3', 'A1.4', 'A6'],
  };
};

const ownMeasures = ({ record, texts }: AnnexContext): AnnexTable => {
  const { register: say, words } = texts;
  const headsOf = (ids: readonly string[]) => [
    ...new Set(record.measures.filter(({ id }) => ids.includes(id)).map(({ head }) => say.heads[head])),
  ];
  return {
    caption: say.ownMeasuresCaption,
    columns: [
      { label: words.subprocessor, width: 26 },
      { label: say.ownMeasuresColumn, width: 74 },
    ],
    rows: record.subprocessors.map(({ id, name, measures, certificates }) => {
      const stated = [
        ...(measures.length > 0 ? [headsOf(measures).join(words.semicolon)] : []),
        ...(certificates.value ? [markDemo(texts, certificates.value, certificates.demo)] : []),
      ];
      return { id, head: [name], cells: [stated.length > 0 ? stated : [words.notStated]], checks: ['A3.2', 'A6'] };
    }),
  };
};

/** Annex III: measures by head, the activities each protects, and those of sub-processors (`legal.md` A3, A6). */
export const measureClauses = (context: AnnexContext): Clause[] => {
  const { record, texts } = context;
  const { register: say } = texts;
  const heads = Object.keys(measureHeads) as MeasureHead[];
  const { head, measure } = say.measuresColumns;
  return [
    {
      id: 'measures',
      heading: say.measuresHeading,
      checks: ['A2.4', 'A3.1', 'A3.2', 'A3.3', 'A6', 'A1.4'],
      paragraphs: [say.risk],
      table: {
        caption: say.measuresCaption,
        columns: [
          { label: head, width: 26 },
          { label: measure, width: 74 },
        ],
        rows: heads.map((each) => rowOf(context, each)),
      },
    },
    ...(record.subprocessors.length > 0
      ? [
          {
            id: 'subprocessor-measures',
            heading: say.ownMeasuresHeading,
            checks: ['A3.2', 'A6'],
            table: ownMeasures(context),
          },
        ]
      : []),
  ];
};
