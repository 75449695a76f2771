import type { AnnexModel, Plan, Problem } from '@annexa/core';

/** Languages whose text blocks are written. */
const written: readonly AnnexModel['lang'][] = ['en'];

/** Checks the language of an annex against the plan and against the text blocks that exist. */
export const checkLanguage = (plan: Plan, language: AnnexModel['lang']): Problem[] => {
  const { annex_languages } = plan.limits;
  const values = annex_languages.filter((candidate) => written.includes(candidate));
  if (!annex_languages.includes(language)) {
    const detail = `The ${plan.name} plan has annexes in ${annex_languages.join(', ')}.`;
    return [{ code: 'not_in_plan', path: '/language', detail, allowed: { values } }];
  }
  if (written.includes(language)) return [];
  const detail = `There is no annex in this language yet. Use ${values.join(', ')}.`;
  return [{ code: 'not_allowed_value', path: '/language', detail, allowed: { values } }];
};
