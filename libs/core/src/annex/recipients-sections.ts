import type { EffectiveRecord, Transfer } from '../record/effective-record.js';
import type { AnnexSection } from './annex-model.js';
import { markDemo, notStated, sayCountry, sayCountryFact, sayFact } from './say-fact.js';

const activityName = (record: EffectiveRecord, id: string) =>
  record.activities.find((activity) => activity.id === id)?.name ?? id;

const tasksOf = (record: EffectiveRecord, subprocessor: string): string[] =>
  record.activities.flatMap(({ name, subprocessors }) =>
    subprocessors.filter(({ id }) => id === subprocessor).map(({ task }) => `${name}: ${task}`),
  );

/** Section "Sub-processors" (GDPR Art. 28(2) and (4); EDPB Opinion 22/2024 para. 25). */
export const subprocessorsSection = (record: EffectiveRecord): AnnexSection => ({
  id: 'sub-processors',
  number: '',
  heading: 'Sub-processors',
  landscape: true,
  blocks: [
    {
      table: {
        caption: `Sub-processors engaged for the activities in use: ${record.subprocessors.length}`,
        columns: [
          { label: 'Sub-processor', width: 12 },
          { label: 'Legal entity and address', width: 27 },
          { label: 'Contact', width: 17 },
          { label: 'Country', width: 14 },
          { label: 'Description of processing', width: 30 },
        ],
        rows: record.subprocessors.map((entry) => ({
          head: [entry.name],
          cells: [
            [...sayFact(entry.legal_name), ...sayFact(entry.address)],
            sayFact(entry.contact),
            sayCountryFact(entry.country),
            [...tasksOf(record, entry.id), ...entry.notes],
          ],
        })),
      },
    },
    {
      paragraphs: [
        'The source of each fact and the day on which it was read are kept with the catalogue version named on the first page. A fact that no source states is marked as not stated.',
      ],
    },
  ],
});

const reasons = {
  processing: 'data is processed there',
  establishment: 'the recipient is established there',
} as const satisfies Record<Transfer['reason'], string>;

/** That there is no transfer is only said where it is known of every recipient. */
const sayNoTransfers = ({ subprocessors }: EffectiveRecord): string => {
  const open = subprocessors.filter(({ country }) => country.value === null).map(({ name }) => name);
  return open.length === 0
    ? 'No personal data is transferred to a country outside the European Economic Area.'
    : `No transfer is known; the country of establishment is not stated for ${open.join(', ')}.`;
};

/** Section "Transfers to third countries" (GDPR Chapter V); says so where there are none. */
export const transfersSection = (record: EffectiveRecord): AnnexSection => ({
  id: 'transfers',
  number: '',
  heading: 'Transfers to third countries',
  landscape: false,
  blocks:
    record.transfers.length === 0
      ? [{ paragraphs: [sayNoTransfers(record)] }]
      : [
          {
            table: {
              caption: 'Transfers outside the European Economic Area and the mechanism of each',
              columns: [
                { label: 'Recipient', width: 18 },
                { label: 'Third country and reason', width: 25 },
                { label: 'Mechanism', width: 33 },
                { label: 'Activities', width: 24 },
              ],
              rows: record.transfers.map(({ subprocessor, country, reason, mechanism_text, demo, activities }) => ({
                head: [record.subprocessors.find(({ id }) => id === subprocessor)?.name ?? subprocessor],
                cells: [
                  [sayCountry(country), reasons[reason]],
                  [mechanism_text === null ? notStated : markDemo(mechanism_text, demo)],
                  activities.map((id) => activityName(record, id)),
                ],
              })),
            },
          },
        ],
});

/** Section "Technical and organisational measures" (GDPR Art. 32; Decision (EU) 2021/915 Annex III). */
export const measuresSection = (record: EffectiveRecord): AnnexSection => ({
  id: 'measures',
  number: '',
  heading: 'Technical and organisational measures',
  landscape: false,
  blocks: [
    {
      table: {
        caption: 'Measures applied and the activities they protect',
        columns: [
          { label: 'Measure', width: 40 },
          { label: 'Activities', width: 60 },
        ],
        rows: record.measures.map(({ text, activities }) => ({
          head: [text],
          cells: [[activities.map((id) => activityName(record, id)).join(', ')]],
        })),
      },
    },
  ],
});
