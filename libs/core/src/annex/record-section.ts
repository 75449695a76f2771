import { sayPlace } from '../catalog/country.js';
import { sayPeriod } from '../duration/say-period.js';
import type { EffectiveActivity, EffectiveRecord, EffectiveRetention } from '../record/effective-record.js';
import type { AnnexBlock, AnnexSection } from './annex-model.js';

const named = (record: EffectiveRecord, id: string) =>
  record.subprocessors.find((entry) => entry.id === id)?.name ?? id;
const measure = (record: EffectiveRecord, id: string) => record.measures.find((entry) => entry.id === id)?.text ?? id;

const sayPart = ({ what, text, maximum, maximum_text }: EffectiveRetention) =>
  `${what}: ${text}${maximum === null ? '' : `; ${maximum_text}`}`;
const placesOf = ({ locations, retention }: EffectiveActivity): string[] => [
  ...new Set([...locations, ...retention].flatMap(({ place }) => (place ? [sayPlace(place)] : []))),
];
const sayRetentions = ({ retention }: EffectiveActivity) => retention.map(sayPart);

const columns = [
  { label: 'Processing activity', width: 11 },
  { label: 'Purpose', width: 12 },
  { label: 'Data subjects', width: 11 },
  { label: 'Categories of data processed', width: 15 },
  { label: 'Sub-processors', width: 10 },
  { label: 'Storage locations', width: 9 },
  { label: 'Retention period', width: 19 },
  { label: 'Security measures', width: 13 },
];

/** Section "Record of processing": one row per activity that takes place (GDPR Art. 30(2)(b)). */
export const recordSection = (record: EffectiveRecord): AnnexSection => ({
  id: 'record',
  number: '',
  heading: 'Record of processing activities',
  landscape: true,
  blocks: [
    {
      table: {
        caption: `Processing activities carried out on behalf of the customer: ${record.activities.length}`,
        columns,
        rows: record.activities.map((activity) => ({
          head: [activity.name],
          cells: [
            [activity.purpose],
            activity.data_subjects,
            [activity.data_categories.join(', ')],
            activity.subprocessors.map(({ id }) => named(record, id)),
            placesOf(activity),
            sayRetentions(activity),
            [activity.measures.map((id) => measure(record, id)).join(', ')],
          ],
        })),
      },
    },
  ],
});

const sayTerm = ({ label, period, demo }: EffectiveRetention['terms'][number]) =>
  `${label}: ${period ? sayPeriod(period) : 'not stated'}${demo ? ' [demo value]' : ''}`;

const optionsBlock = (activity: EffectiveActivity): AnnexBlock[] =>
  activity.options.length === 0
    ? []
    : [
        {
          table: {
            caption: `Settings of ${activity.name}`,
            columns: [
              { label: 'Setting', width: 34 },
              { label: 'In force', width: 30 },
              { label: 'Why', width: 36 },
            ],
            rows: activity.options.map(({ label, text, why }) => ({ head: [label], cells: [[text], [why.text]] })),
          },
        },
      ];

const retentionBlock = (activity: EffectiveActivity): AnnexBlock => ({
  table: {
    caption: `Retention of ${activity.name}`,
    columns: [
      { label: 'What is kept', width: 24 },
      { label: 'Retention and reason', width: 32 },
      { label: 'Effective maximum and its terms', width: 44 },
    ],
    rows: activity.retention.map((part) => ({
      head: [part.what, part.kind, ...(part.place ? [`in: ${sayPlace(part.place)}`] : [])],
      cells: [
        [part.text, part.why.text],
        [part.maximum_text, ...part.terms.map(sayTerm), ...part.notes],
      ],
    })),
  },
});

/** Heading, what has to be known, and the first table are one block: none of them is left alone on a page. */
const activityBlocks = (activity: EffectiveActivity): AnnexBlock[] => {
  const [first, ...others] = [...optionsBlock(activity), retentionBlock(activity)];
  const { name, purpose, notes } = activity;
  const opening = { paragraphs: notes.length > 0 ? notes : [`${purpose}.`] };
  return [{ heading: name, ...opening, ...first }, ...others];
};

/** Section "Details": for each activity its settings in force with their reason, and the worst case of its retention. */
export const detailsSection = (record: EffectiveRecord): AnnexSection => ({
  id: 'details',
  number: '',
  heading: 'Settings in force and effective retention',
  landscape: false,
  blocks: [
    {
      paragraphs: [
        'Each setting is stated with the value in force and the reason why it holds. The effective maximum adds the cooling-off time after a shortening, the deletion lag and the backup tail to the active period, and is never less than the floor of a sub-processor that holds a copy. The periods are the instructions in force; this document states them and does not prove that they were carried out.',
      ],
    },
    ...record.activities.flatMap(activityBlocks),
    { heading: 'General notes of the published record, as quoted', list: record.notes },
  ],
});
