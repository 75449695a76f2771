import { type AnnexModel, type Catalog, languagesOf, type Plan, type Problem } from '@annexa/core';

/** Languages in which an annex can be issued: those of the plan in which the catalogue is written in full. */
export const annexLanguages = ({ limits }: Plan, catalog: Catalog): AnnexModel['lang'][] => {
  const written = languagesOf(catalog);
  return limits.annex_languages.filter((language) => written.includes(language));
};

/** Checks the language of an annex against the plan and against the languages in which the catalogue is written. */
export const checkLanguage = (plan: Plan, catalog: Catalog, language: AnnexModel['lang']): Problem[] => {
  const { annex_languages } = plan.limits;
  const values = annexLanguages(plan, catalog);
  if (!annex_languages.includes(language)) {
    const detail = `The ${plan.name} plan has annexes in ${annex_languages.join(', ')}.`;
    return [{ code: 'not_in_plan', path: '/language', detail, allowed: { values } }];
  }
  if (values.includes(language)) return [];
  const detail = `The catalogue ${catalog.version} is not written in this language in full. Use ${values.join(', ')}.`;
  return [{ code: 'text_block_missing', path: '/language', detail, allowed: { values } }];
};
