import type { EffectiveActivity } from '../../record/effective-record.js';
import { isGuarded } from '../../settings/custom-field.js';
import type { AnnexContext } from '../annex-context.js';
import type { AnnexFact } from '../annex-model.js';
import { labelled, sayFact } from '../say-fact.js';

/** Sensitive data with the restrictions and safeguards applied; "sensitive" covers criminal data too (Art. 10). */
export const saySensitive = ({ record, texts }: AnnexContext, activities: readonly EffectiveActivity[]): string[] => {
  const { contract: say, settings } = texts;
  const fields = record.custom_fields
    .filter(isGuarded)
    .map(({ label, sensitivity, special_ground }) =>
      say.sensitiveField(
        label,
        settings.sensitivities[sensitivity],
        special_ground?.safeguards ?? texts.words.notStated,
      ),
    );
  // The fields themselves are stated: of their activity it is no mere possibility.
  const possible = activities.filter(
    ({ id, sensitive }) =>
      sensitive.value !== null &&
      sensitive.value !== 'not_intended' &&
      !(id === 'custom_data_fields' && fields.length > 0),
  );
  return [
    ...(fields.length > 0 ? fields : [say.sensitiveNone]),
    ...(possible.length > 0 ? [say.sensitivePossible(possible.map(({ name }) => name))] : []),
  ];
};

/** The categories of data subjects: what the customer says it serves, and what the activities concern. */
export const saySubjects = ({ record, texts }: AnnexContext, activities: readonly EffectiveActivity[]): string[] => {
  const { contract: say, words } = texts;
  const served = record.controller.data_subject_categories ?? [];
  const concerned = [...new Set(activities.flatMap(({ data_subjects }) => data_subjects))];
  return [
    ...(concerned.length > 0 ? [concerned.join(texts.words.semicolon)] : []),
    served.length > 0
      ? say.served(served.map((each) => words.subjects[each]).join(texts.words.semicolon))
      : say.servedOpen,
  ];
};

/** All categories of personal data, each once; which activity has which is stated in Part I. */
export const sayCategories = ({ texts }: AnnexContext, activities: readonly EffectiveActivity[]): string =>
  [...new Set(activities.flatMap(({ data_categories }) => data_categories))].join(texts.words.semicolon);

/** Annex II to the clauses of Decision (EU) 2021/915: the description of the processing (`legal.md` A6). */
export const descriptionFacts = (context: AnnexContext): AnnexFact[] => {
  const { record, texts } = context;
  const { contract: say } = texts;
  const { activities } = record;
  const fact = labelled(texts);
  return [
    fact(say.labels.subjects, saySubjects(context, activities), 'A6', 'A2.1', 'A10'),
    fact(say.labels.categories, sayCategories(context, activities), 'A6', 'A2.1'),
    fact(say.sensitive, saySensitive(context, activities), 'A6', 'A7', 'A3.3'),
    fact([say.labels.nature, say.labels.purpose].join(texts.words.semicolon), say.seeRecord, 'A6', 'A2.1'),
    fact(say.labels.duration, [...sayFact(texts, record.contract.duration), say.retention], 'A6', 'A2.1'),
    fact(say.bySubprocessors, say.bySubprocessorsText, 'A6'),
  ];
};
