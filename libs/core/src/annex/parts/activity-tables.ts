import type { EffectiveActivity, EffectiveRetention } from '../../record/effective-record.js';
import { type AnnexContext, subprocessorName } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayKnown } from '../say-fact.js';
import { isGuarded } from '../../settings/custom-field.js';

type Row = AnnexTable['rows'][number];

const placesOf = ({ texts }: AnnexContext, { locations, retention }: EffectiveActivity): string[] => [
  ...new Set([...locations, ...retention].flatMap(({ place }) => (place ? [texts.format.place(place)] : []))),
];

const sayPart =
  ({ texts }: AnnexContext) =>
  ({ what, text, maximum, maximum_text }: EffectiveRetention): string =>
    texts.processing.part(what, text, maximum === null ? undefined : maximum_text);

const measuresOf = ({ record, texts }: AnnexContext, { measures }: EffectiveActivity): string =>
  measures.flatMap((id) => record.measures.find((entry) => entry.id === id)?.text ?? []).join(texts.words.semicolon);

const activityRow = (context: AnnexContext, activity: EffectiveActivity): Row => {
  const { record, texts } = context;
  const { words, processing } = texts;
  const { labels } = processing;
  const engaged = activity.subprocessors.map(({ id }) => subprocessorName(record, id));
  const say = (label: string, text: string) => words.labelled(label, text === '' ? words.none : text);
  return {
    id: activity.id,
    head: [activity.name],
    cells: [
      [
        say(labels.purpose, activity.purpose),
        say(labels.nature, activity.nature ?? words.notStated),
        say(labels.subjects, activity.data_subjects.join(texts.words.semicolon)),
        say(labels.categories, activity.data_categories.join(texts.words.semicolon)),
      ],
      [
        say(words.subprocessors, engaged.join(texts.words.semicolon)),
        say(labels.places, placesOf(context, activity).join(texts.words.semicolon)),
        ...activity.retention.map(sayPart(context)),
        ...activity.notes,
        say(labels.measures, measuresOf(context, activity)),
      ],
    ],
    checks: ['A1.2', 'A1.4', 'A1.8', 'A2.1', 'A3.3', 'A4.1', 'A7'],
  };
};

/** One row per activity that takes place on behalf of this customer (GDPR Art. 30(2)(b)). */
export const activitiesTable = (context: AnnexContext): AnnexTable => {
  const { record, texts } = context;
  const { processing: say } = texts;
  return {
    caption: say.activitiesCaption(record.activities.length),
    columns: [
      { label: say.columns.activity, width: 19 },
      { label: say.columns.data, width: 37 },
      { label: say.columns.retention, width: 44 },
    ],
    rows: record.activities.map((activity) => activityRow(context, activity)),
  };
};

/** Sensitive data, automated decisions and impact assessment, activity by activity (GDPR Art. 9, 22, 35). */
export const screeningTable = ({ record, texts }: AnnexContext): AnnexTable => {
  const { processing: say } = texts;
  const { labels, sensitive, automated, dpia } = say;
  const guarded = record.custom_fields.some(isGuarded);
  return {
    caption: say.screeningCaption,
    columns: [
      { label: say.columns.activity, width: 23 },
      { label: labels.sensitive, width: 29 },
      { label: labels.automated, width: 24 },
      { label: labels.dpia, width: 24 },
    ],
    rows: record.activities.map((activity) => ({
      id: activity.id,
      head: [activity.name],
      cells: [
        guarded && activity.id === 'custom_data_fields'
          ? [say.sensitiveFields]
          : sayKnown(texts, activity.sensitive, (value) => sensitive[value]),
        sayKnown(texts, activity.automated_decisions, (value) => (value ? automated.yes : automated.no)),
        sayKnown(texts, activity.dpia, (value) => dpia[value]),
      ],
      checks: ['A7'],
    })),
  };
};
