import type { EffectiveField, EffectiveRecord } from '../record/effective-record.js';
import { type CustomField, sensitivities } from '../settings/custom-field.js';
import type { AnnexSection } from './annex-model.js';

const sources = {
  controller: 'set by the customer',
  form: 'submitted by end users in a form',
  chat: 'submitted by end users in the chat',
  call_prep: 'submitted by end users in the call-prep widget',
} as const satisfies Record<CustomField['sources'][number], string>;

const types = {
  text: 'text',
  long_text: 'long text',
  number: 'number',
  boolean: 'yes or no',
  date: 'date',
  email: 'e-mail address',
  phone: 'telephone number',
  url: 'web address',
  choice: 'choice from a list',
} as const satisfies Record<CustomField['type'], string>;

const sayGround = ({ special_ground: special }: EffectiveField): string[] => {
  if (!special) return [];
  const article = special.ground === '10' ? 'GDPR Art. 10' : `GDPR Art. 9(2)(${special.ground.at(-1) ?? ''})`;
  return [`Ground: ${article}`, `Safeguards: ${special.safeguards}`];
};

const sayHandling = ({ mask, required }: EffectiveField): string =>
  [required ? 'required' : 'optional', mask ? 'masked' : 'not masked'].join(', ');

const activityName = (record: EffectiveRecord, id: string) =>
  record.activities.find((activity) => activity.id === id)?.name ?? id;

/** Section "Custom data fields": each with purpose, class, sources and retention; none where none is defined. */
export const fieldsSection = (record: EffectiveRecord): AnnexSection[] => {
  if (record.custom_fields.length === 0) return [];
  const rows = record.custom_fields.map((field) => ({
    head: [field.label, field.key],
    cells: [
      [field.purpose, `Used in: ${activityName(record, field.activity)}`],
      [sensitivities[field.sensitivity], ...sayGround(field)],
      [types[field.type], sayHandling(field), ...field.sources.map((source) => sources[source])],
      [field.retention_text, field.why.text],
    ],
  }));
  return [
    {
      id: 'custom-fields',
      number: '',
      heading: 'Custom data fields',
      landscape: true,
      blocks: [
        {
          table: {
            caption: `Custom data fields defined by the customer: ${rows.length}`,
            columns: [
              { label: 'Field and key', width: 18 },
              { label: 'Purpose', width: 26 },
              { label: 'Class', width: 19 },
              { label: 'Type and sources', width: 18 },
              { label: 'Retention and reason', width: 19 },
            ],
            rows,
          },
        },
      ],
    },
  ];
};
