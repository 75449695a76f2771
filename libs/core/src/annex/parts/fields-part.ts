import type { EffectiveField } from '../../record/effective-record.js';
import { type AnnexContext, activityName, type Part } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayWhy } from '../say-fact.js';

const sayGround = ({ texts }: AnnexContext, { special_ground: special }: EffectiveField): string[] => {
  const { fields: say } = texts;
  if (!special) return [];
  const article = special.ground === '10' ? say.art10 : say.art9(special.ground.at(-1) ?? '');
  return [say.ground(article), say.safeguards(special.safeguards)];
};

const rowOf = (context: AnnexContext, field: EffectiveField): AnnexTable['rows'][number] => {
  const { record, texts } = context;
  const { fields: say, settings } = texts;
  const { required, mask, type } = field;
  const handling = [say.types[type], required ? say.required : say.optional, mask ? say.masked : say.notMasked].join(
    ', ',
  );
  return {
    id: field.key,
    // The key follows the label: two fields may have the same one.
    head: [field.label, field.key],
    cells: [
      [field.purpose, say.usedIn(activityName(record, field.activity))],
      [settings.sensitivities[field.sensitivity], ...sayGround(context, field)],
      [handling, field.sources.map((source) => say.sources[source]).join(texts.words.semicolon)],
      [field.retention_text, sayWhy(texts, field.why)],
    ],
    checks: ['A7', 'A2.1', 'A1.8'],
  };
};

/** Part V: custom data fields with purpose, class, safeguards, sources and retention; null where none is defined. */
export const fieldsPart: Part = (context) => {
  const { record, texts } = context;
  const { fields: say } = texts;
  if (record.custom_fields.length === 0) return null;
  return {
    id: 'custom-fields',
    number: 'V',
    heading: say.heading,
    blocks: [
      { id: 'rules', heading: say.introHeading, checks: ['A7'], paragraphs: [say.intro] },
      {
        id: 'fields',
        heading: say.listHeading,
        checks: ['A7'],
        table: {
          caption: say.caption(record.custom_fields.length),
          columns: [
            { label: say.columns.field, width: 17 },
            { label: say.columns.purpose, width: 23 },
            { label: say.columns.classes, width: 17 },
            { label: say.columns.handling, width: 21 },
            { label: say.columns.retention, width: 22 },
          ],
          rows: record.custom_fields.map((field) => rowOf(context, field)),
        },
      },
    ],
  };
};
